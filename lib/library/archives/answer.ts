import { visitor } from "@/lib/auth/viewer";
import { bodyOf } from "@/lib/http/body";
import { isKnownTag } from "@/lib/http/etag";
import type { Locale } from "@/lib/i18n/locales";
import type { RegionSlug } from "@/lib/regions/rules";
import { regionArchive } from "./archive";
import { planArchive } from "./queries";
import type { ArchiveKind } from "./rules";

/** The archive as it is now; 304 when the reader has it, as its tag says. It is the same for everybody. */
export async function answerArchive(
  request: Request,
  region: RegionSlug,
  kind: ArchiveKind,
  locale: Locale,
): Promise<Response> {
  const plan = await planArchive(visitor, region, kind);
  const name = `icrtop-${region}-${kind}-${locale}-${plan.latest.toISOString().slice(0, 10)}.zip`;
  const headers = {
    ETag: plan.tag,
    // What is withdrawn must be gone soon, everywhere.
    "Cache-Control": "public, max-age=300",
    "X-Content-Type-Options": "nosniff",
  };
  if (isKnownTag(request.headers.get("if-none-match"), plan.tag.replace("W/", "")))
    return new Response(null, { status: 304, headers });
  const body = request.method === "HEAD" ? null : bodyOf(regionArchive(region, kind, plan, locale));
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
