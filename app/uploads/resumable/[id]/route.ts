import { currentViewer } from "@/lib/auth/current";
import { takeOne } from "@/lib/auth/limits";
import { bytesIn, tusAnswer, tusRefusal } from "@/lib/http/tus";
import { answerPiece, standingOf } from "@/lib/library/uploads/answers";
import { giveUpUpload } from "@/lib/library/uploads/commands";
import { findUpload, type Upload } from "@/lib/library/uploads/queries";
import { uploadLimits } from "@/lib/library/uploads/rules";

type Context = { params: Promise<{ id: string }> };

// The uploader's own upload, and nobody else's; or why there is none. The proxy does not see uploads.
async function ofViewer(request: Request, { params }: Context): Promise<Upload | Response> {
  const refusal = tusRefusal(request);
  if (refusal) return refusal;
  return (await findUpload(await currentViewer(), (await params).id)) ?? tusAnswer(404);
}

/** How much has come. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
  const upload = await ofViewer(request, context);
  return upload instanceof Response ? upload : tusAnswer(200, standingOf(upload));
}

/** Takes the next piece. */
export async function PATCH(request: Request, context: Context): Promise<Response> {
  const upload = await ofViewer(request, context);
  if (upload instanceof Response) return upload;
  const [start, length] = [bytesIn(request.headers, "upload-offset"), bytesIn(request.headers, "content-length")];
  if (request.headers.get("content-type") !== "application/offset+octet-stream") return tusAnswer(415);
  if (start === null || length === null) return tusAnswer(start === null ? 400 : 411);
  if (length > uploadLimits.most) return tusAnswer(413);
  const limit = await takeOne("upload-piece", upload.userId ?? "");
  if (!limit.allowed) return tusAnswer(429, { "Retry-After": String(limit.retryAfter) });
  return answerPiece(upload, start, length, request);
}

/** Gives the upload up: nothing of it stays. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  const upload = await ofViewer(request, context);
  if (upload instanceof Response) return upload;
  await giveUpUpload(upload);
  return tusAnswer(204);
}
