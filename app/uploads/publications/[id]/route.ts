import { currentViewer } from "@/lib/auth/current";
import { takeOne } from "@/lib/auth/limits";
import { isOwnOrigin } from "@/lib/auth/origin";
import { isRepresenting } from "@/lib/auth/viewer";
import { uploadIn } from "@/lib/http/upload";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { addEdition } from "@/lib/library/publications/files";
import { longestUpload, receiveUpload } from "@/lib/library/publications/multipart";
import { findPublication } from "@/lib/library/publications/queries";
import { paths, withQuery } from "@/lib/paths";

type Context = { params: Promise<{ id: string }> };

const status = (code: number, headers: HeadersInit = {}) => new Response(null, { status: code, headers });

/** Takes a PDF for a publication of the member's own. The proxy does not see uploads, so everything is checked here. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return status(403);
  const member = await currentViewer();
  const { id } = await params;
  if (!isRepresenting(member) || !isId(id) || !(await findPublication(member, id))) return status(404);
  const sending = uploadIn(request, longestUpload);
  if ("refused" in sending) return status(sending.refused);
  if (!(await takeOne("upload", member.userId)).allowed) return status(429, { "Retry-After": "3600" });

  const upload = await receiveUpload(request.headers, sending.body);
  const added = upload.ok ? await addEdition(member, id, upload.value) : upload;
  const asked = new URL(request.url).searchParams.get("locale");
  const page = paths.member.publication(isLocale(asked) ? asked : defaultLocale, id);
  return status(303, { Location: withQuery(page, added.ok ? { notice: "file-added" } : { error: added.code }) });
}
