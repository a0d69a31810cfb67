import type { Readable } from "node:stream";
import { bodyOf } from "./body";

/** A file that is written while it is sent. `type` is a media type; the text is UTF-8. */
export function download(name: string, type: string, bytes: Readable): Response {
  return new Response(bodyOf(bytes), {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
