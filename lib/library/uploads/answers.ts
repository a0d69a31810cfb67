import { minutesFrom } from "@/lib/clock";
import { tusAnswer } from "@/lib/http/tus";
import { takePiece } from "./pieces";
import type { Upload } from "./queries";
import { uploadLimits } from "./rules";

/** Where an upload stands, in the headers of the protocol. */
export function standingOf({ received, size, movedAt }: Upload): Record<string, string> {
  return {
    "Upload-Offset": String(received),
    "Upload-Length": String(size),
    "Upload-Expires": minutesFrom(movedAt, uploadLimits.kept * 60).toUTCString(),
  };
}

const statuses = { "upload-moved": 409, "upload-incomplete": 400, "pdf-not-a-pdf": 422 } as const;

/** Takes a piece as far as it comes, and answers with how much there is now. */
export async function answerPiece(upload: Upload, start: number, length: number, request: Request): Promise<Response> {
  const taken = await takePiece(upload, { start, length, body: bodyOf(request) });
  if (!taken.ok) return tusAnswer(statuses[taken.code], {}, taken.code);
  return tusAnswer(204, standingOf({ ...upload, ...taken.value }));
}

// Where the line is lost a body may also just stand still: what stood there then is what has come.
async function* bodyOf({ body, signal }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  const lost = new Promise<{ done: true; value?: undefined }>((resolve) => {
    if (signal.aborted) resolve({ done: true });
    signal.addEventListener("abort", () => resolve({ done: true }), { once: true });
  });
  for (;;) {
    const next = await Promise.race([reader.read(), lost]);
    if (next.done) return;
    yield next.value;
  }
}
