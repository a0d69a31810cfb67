import { currentViewer } from "@/lib/auth/current";
import { takeOne } from "@/lib/auth/limits";
import { isOwnOrigin } from "@/lib/auth/origin";
import { isAdmin } from "@/lib/auth/viewer";
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
  const length = Number(request.headers.get("content-length"));
  if (!(length > 0)) return status(411);
  if (length > longestImport) return status(413);
  if (!request.body || !request.headers.get("content-type")?.startsWith("multipart/form-data; boundary="))
    return status(415);
  if (!(await takeOne("upload", admin.userId)).allowed) return status(429, { "Retry-After": "3600" });

  const sent = await receiveImport(request.headers, request.body);
  const begun = sent.ok ? await beginImport(admin, sent.value) : sent;
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const Location = begun.ok
    ? paths.admin.import(locale, begun.value.id, { notice: "import-begun" })
    : paths.admin.imports(locale, { error: begun.code });
  return status(303, { Location });
}
