import { env } from "@/lib/env";
import { locales } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

export const dynamic = "force-dynamic";

// Searches are without number, exports are the same documents again, and the rest answers one person.
const inEachLanguage = [
  ...["library/search?", "library/search/export.", "library/search.pdf", "feeds/", "email?", "donate?"],
  ...["member$", "member/", "admin", "sign-in", "donor", "application"],
];
const closed = [
  ...locales.flatMap((locale) => inEachLanguage.map((path) => `/${locale}/${path}`)),
  ...["/*?print", "/*&print", "/api/v1/documents?", "/api/auth/", "/uploads/", "/*.zip$"],
];

/** What crawlers are asked to leave alone (RFC 9309). */
export function GET(): Response {
  const rules = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "Allow: /"];
  const text = [...rules, "", `Sitemap: ${new URL(paths.sitemap, env.PORTAL_URL).href}`, ""].join("\n");
  return new Response(text, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
