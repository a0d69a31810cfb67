import { currentViewer } from "@/lib/auth/current";
import { isOwnOrigin } from "@/lib/auth/origin";
import { isAdmin } from "@/lib/auth/viewer";
import { answerUpload } from "@/lib/http/upload";
import { askedLocale } from "@/lib/i18n/locales";
import { beginImport } from "@/lib/library/imports/commands";
import { longestImport, receiveImport } from "@/lib/library/imports/receive";
import { bringImport } from "@/lib/library/uploads/bring";
import { paths } from "@/lib/paths";

const status = (code: number) => new Response(null, { status: code });

/** Takes a table of records and an archive of their files from an admin. The proxy does not see uploads, so everything is checked here. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return status(403);
  const admin = await currentViewer();
  if (!isAdmin(admin)) return status(404);
  const ways = {
    carried: async (body: ReadableStream<Uint8Array>) => {
      const sent = await receiveImport(request.headers, body);
      return sent.ok ? beginImport(admin, sent.value) : sent;
    },
    named: (fields: unknown) => bringImport(admin, fields),
  };
  const locale = askedLocale(request.url);
  return answerUpload(request, { userId: admin.userId, longest: longestImport }, ways, (begun) => {
    if (!begun.ok) return paths.admin.imports(locale, { error: begun.code });
    // Handed over before: it is the first of the list.
    if (!begun.value) return paths.admin.imports(locale);
    return paths.admin.import(locale, begun.value.id, { notice: "import-begun" });
  });
}
