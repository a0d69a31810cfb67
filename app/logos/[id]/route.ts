import { currentViewer } from "@/lib/auth/current";
import { filePolicy } from "@/lib/auth/front";
import { visitor } from "@/lib/auth/viewer";
import { bodyOf } from "@/lib/http/body";
import { isId } from "@/lib/ids";
import { findLogo } from "@/lib/membership/organizations/queries";
import { storage } from "@/lib/storage/storage";

type Context = { params: Promise<{ id: string }> };

/** A logo, for whoever may see its organization; to everybody else it does not exist. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  if (!isId(id)) return new Response(null, { status: 404 });
  const open = await findLogo(visitor, id);
  const logo = open ?? (await findLogo(await currentViewer(), id));
  if (!logo) return new Response(null, { status: 404 });
  return new Response(bodyOf(await storage().read(logo.key)), {
    headers: {
      "Content-Type": logo.contentType,
      "Content-Length": String(logo.size),
      "Cache-Control": open ? "public, max-age=300" : "private, no-store",
      "Content-Security-Policy": filePolicy,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
