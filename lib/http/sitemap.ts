import { Readable } from "node:stream";
import { env } from "@/lib/env";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locales";
import { bodyOf } from "./body";

/** A page in every language of the portal; `changed` only where it is known. */
export type SitemapPage = { readonly path: (locale: Locale) => string; readonly changed?: Date | null };

const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Each page once for each language, and in which others it is (sitemaps.org 0.9; Google's `xhtml:link`). */
export function sitemapResponse(pages: AsyncIterable<SitemapPage> | Iterable<SitemapPage>): Response {
  return xmlResponse(Readable.from(written(pages)));
}

async function* written(pages: AsyncIterable<SitemapPage> | Iterable<SitemapPage>) {
  yield Buffer.from(`${xmlHead}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`);
  for await (const page of pages) yield Buffer.from(entriesOf(page));
  yield Buffer.from("</urlset>\n");
}

function entriesOf({ path, changed }: SitemapPage): string {
  const hrefs = locales.map((locale) => [locale, addressOf(path(locale))] as const);
  const links = [...hrefs, ["x-default", addressOf(path(defaultLocale))] as const]
    .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
    .join("");
  const moment = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
  return hrefs.map(([, href]) => `<url><loc>${href}</loc>${moment}${links}</url>\n`).join("");
}

type Part = { readonly path: string; readonly changed?: Date | null };

/** The index of several sitemaps. */
export function sitemapIndexResponse(parts: readonly Part[]): Response {
  const entries = parts.map(({ path, changed }) => {
    const moment = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
    return `<sitemap><loc>${addressOf(path)}</loc>${moment}</sitemap>\n`;
  });
  const text = `${xmlHead}<sitemapindex xmlns="${schema}">\n${entries.join("")}</sitemapindex>\n`;
  return xmlResponse(Readable.from([Buffer.from(text)]));
}

function addressOf(path: string): string {
  return new URL(path, env.PORTAL_URL).href.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
}

function xmlResponse(bytes: Readable): Response {
  return new Response(bodyOf(bytes), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
