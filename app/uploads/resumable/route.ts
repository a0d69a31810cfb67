import { currentViewer } from "@/lib/auth/current";
import { takeOne } from "@/lib/auth/limits";
import { isSignedIn } from "@/lib/auth/viewer";
import { bytesIn, metadataIn, tusAbilities, tusAnswer, tusRefusal } from "@/lib/http/tus";
import { importLimits } from "@/lib/library/imports/rules";
import { beginUpload } from "@/lib/library/uploads/commands";
import { creationSchema } from "@/lib/library/uploads/schema";
import { paths } from "@/lib/paths";

export function OPTIONS(): Response {
  return tusAbilities(importLimits.archive);
}

/** Begins an upload that comes in pieces. The proxy does not see uploads, so everything is checked here. */
export async function POST(request: Request): Promise<Response> {
  const refusal = tusRefusal(request);
  if (refusal) return refusal;
  const viewer = await currentViewer();
  if (!isSignedIn(viewer)) return tusAnswer(404);
  const asked = creationSchema.safeParse({
    ...metadataIn(request.headers),
    size: bytesIn(request.headers, "upload-length"),
  });
  if (!asked.success) return tusAnswer(400);
  if (!(await takeOne("upload", viewer.userId)).allowed) return tusAnswer(429, { "Retry-After": "3600" });

  const begun = await beginUpload(viewer, asked.data);
  if (begun.ok) return tusAnswer(201, { Location: paths.upload(begun.value.id) });
  return tusAnswer(statusOf(begun.code), {}, begun.code);
}

function statusOf(code: string): number {
  if (code === "not-found") return 404;
  return code.endsWith("too-large") ? 413 : 422;
}
