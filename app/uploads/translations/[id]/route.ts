import { currentViewer } from "@/lib/auth/current";
import { isOwnOrigin } from "@/lib/auth/origin";
import { isRepresenting } from "@/lib/auth/viewer";
import { answerUpload } from "@/lib/http/upload";
import { askedLocale, defaultLocale } from "@/lib/i18n/locales";
import { longestUpload, receiveUpload } from "@/lib/library/publications/multipart";
import { addOfferFile } from "@/lib/library/translations/files";
import { findOffer } from "@/lib/library/translations/queries";
import { bringOffer } from "@/lib/library/uploads/bring";
import { paths } from "@/lib/paths";

type Context = { params: Promise<{ id: string }> };

const status = (code: number) => new Response(null, { status: code });

/** Takes the PDF of an offer of the member's own. The proxy does not see uploads, so everything is checked here. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return status(403);
  const member = await currentViewer();
  const { id } = await params;
  if (!isRepresenting(member) || !(await findOffer(member, id, defaultLocale))) return status(404);
  const ways = {
    carried: async (body: ReadableStream<Uint8Array>) => {
      const upload = await receiveUpload(request.headers, body);
      return upload.ok ? addOfferFile(member, id, upload.value) : upload;
    },
    named: (fields: unknown) => bringOffer(member, id, fields),
  };
  const locale = askedLocale(request.url);
  return answerUpload(request, { userId: member.userId, longest: longestUpload }, ways, (added) =>
    paths.member.translation(locale, id, added.ok ? { notice: "file-added" } : { error: added.code }),
  );
}
