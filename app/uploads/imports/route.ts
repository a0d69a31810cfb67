import { currentViewer } from "@/lib/auth/current";
import { takeOne } from "@/lib/auth/limits";
import { isOwnOrigin } from "@/lib/auth/origin";
import { isAdmin } from "@/lib/auth/viewer";
import { uploadIn } from "@/lib/http/upload";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { beginImport } from "@/lib/library/imports/commands";
import { longestImport, receiveImport } from "@/lib/library/imports/receive";
import { paths } from "@/lib/paths";

const status = (code: number, headers: HeadersInit = {}) => new Response(null, { status: code, headers });

/** Takes a table of records and an archive of their files from an admin. The proxy does not see uploads, so everything is checked here. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return status(403);
  const admin = await currentViewer();
  if (!isAdmin(admin)) return status(404);
  const sending = uploadIn(request, longestImport);
  if ("refused" in sending) return status(sending.refused);
  if (!(await takeOne("upload", admin.userId)).allowed) return status(429, { "Retry-After": "3600" });

  const sent = await receiveImport(request.headers, sending.body);
  const begun = sent.ok ? await beginImport(admin, sent.value) : sent;
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const Location = begun.ok
    ? paths.admin.import(locale, begun.value.id, { notice: "import-begun" })
    : paths.admin.imports(locale, { error: begun.code });
  return status(303, { Location });
}
