import { currentViewer } from "@/lib/auth/current";
import { filePolicy } from "@/lib/auth/front";
import { visitor } from "@/lib/auth/viewer";
import { bodyOf } from "@/lib/http/body";
import { disposition } from "@/lib/http/disposition";
import { isId } from "@/lib/ids";
import { findFile } from "@/lib/library/catalogue/files";
import { storage } from "@/lib/storage/storage";

type Context = { params: Promise<{ id: string; name: string }> };

/** A file of the library, for whoever may see its document; to everybody else it does not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  if (!isId(id)) return missing();
  const open = await findFile(visitor, id);
  const file = open ?? (await findFile(await currentViewer(), id));
  if (!file) return missing();
  const headers = {
    ETag: `"${file.sha256}"`,
    // A withdrawn document must be gone soon, everywhere.
    "Cache-Control": open ? "public, max-age=300" : "private, no-store",
    "Content-Security-Policy": filePolicy,
    "X-Content-Type-Options": "nosniff",
    ...(open?.links && { Link: open.links }),
  };
  if (request.headers.get("if-none-match") === headers.ETag) return new Response(null, { status: 304, headers });
  // Browsers do not draw a sandboxed PDF inside their own window: it is saved and opened by the reader's program.
  const kind = file.contentType === "application/pdf" ? "attachment" : "inline";
  return new Response(bodyOf(await storage().read(file.key)), {
    headers: {
      ...headers,
      "Content-Type": file.contentType,
      "Content-Length": String(file.size),
      "Content-Disposition": disposition(kind, file.name),
    },
  });
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { "Cache-Control": "private, no-store" } });
}
