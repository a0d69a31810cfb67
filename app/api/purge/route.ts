import { revalidatePath } from "next/cache";
import { z } from "zod";
import { forgetPageLinks } from "@/lib/http/page-links";
import { readVocabularies } from "@/lib/library/terms/keeping";
import { browsePages, everyPage, isFromWorker } from "@/lib/pages/purge";

const schema = z.strictObject({ paths: z.array(z.string().startsWith("/").max(500)).max(500), at: z.number() });

/** The worker says which prerendered pages have changed. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (!isFromWorker(body, request.headers.get("x-portal-signature"))) return new Response(null, { status: 404 });
  const { paths } = schema.parse(JSON.parse(body));
  forgetPageLinks();
  // They are drawn with the names of today; while the database is away, so is what would be drawn.
  await readVocabularies().catch(() => undefined);
  for (const path of paths) {
    if (path === everyPage || path === browsePages) revalidatePath(path, "layout");
    else revalidatePath(path);
  }
  return new Response(null, { status: 204 });
}
