import { currentViewer } from "@/lib/auth/current";
import { isOwnOrigin } from "@/lib/auth/origin";
import { isRepresenting } from "@/lib/auth/viewer";
import { answerUpload } from "@/lib/http/upload";
import { askedLocale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { addEdition } from "@/lib/library/publications/files";
import { longestUpload, receiveUpload } from "@/lib/library/publications/multipart";
import { findPublication } from "@/lib/library/publications/queries";
import { bringEdition } from "@/lib/library/uploads/bring";
import { paths, withQuery } from "@/lib/paths";

type Context = { params: Promise<{ id: string }> };

const status = (code: number) => new Response(null, { status: code });

/** Takes a PDF for a publication of the member's own. The proxy does not see uploads, so everything is checked here. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return status(403);
  const member = await currentViewer();
  const { id } = await params;
  if (!isRepresenting(member) || !isId(id) || !(await findPublication(member, id))) return status(404);
  const ways = {
    carried: async (body: ReadableStream<Uint8Array>) => {
      const upload = await receiveUpload(request.headers, body);
      return upload.ok ? addEdition(member, id, upload.value) : upload;
    },
    named: (fields: unknown) => bringEdition(member, id, fields),
  };
  const page = paths.member.publication(askedLocale(request.url), id);
  return answerUpload(request, { userId: member.userId, longest: longestUpload }, ways, (added) =>
    withQuery(page, added.ok ? { notice: "file-added" } : { error: added.code }),
  );
}
