import { currentViewer } from "@/lib/auth/current";
import { takeOne } from "@/lib/auth/limits";
import { isOwnOrigin } from "@/lib/auth/origin";
import { isRepresenting } from "@/lib/auth/viewer";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { saveLogo } from "@/lib/membership/logos/commands";
import { logoLimits } from "@/lib/membership/logos/rules";
import { paths } from "@/lib/paths";

// The form's other fields and the multipart frame.
const room = 10_000;

/** Takes a logo as a plain multipart form. The declared length bounds what is read into memory. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  const member = await currentViewer();
  if (!isRepresenting(member)) return new Response(null, { status: 404 });
  const length = Number(request.headers.get("content-length"));
  if (!(length > 0)) return new Response(null, { status: 411 });
  if (length > logoLimits.bytes + room) return new Response(null, { status: 413 });
  if (!(await takeOne("upload", member.userId)).allowed)
    return new Response(null, { status: 429, headers: { "Retry-After": "3600" } });

  const form = await request.formData().catch(() => new FormData());
  const file = form.get("logo");
  const locale = form.get("_locale");
  const saved = await saveLogo(member, file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0));
  const answer = saved.ok ? { notice: "logo-saved" } : { error: saved.code };
  const Location = paths.member.profile(isLocale(locale) ? locale : defaultLocale, answer);
  return new Response(null, { status: 303, headers: { Location } });
}
