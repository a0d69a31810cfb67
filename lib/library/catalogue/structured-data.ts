import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { doiLink } from "../duplicates/rules";
import type { DocumentDetail } from "./detail";

/** What machines read of a document's page (schema.org, JSON-LD), safe to stand inside a script element. */
export function structuredData(document: DocumentDetail, locale: Locale): string {
  const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;
  const issuer = document.publisher?.name ?? document.body;
  const authors = document.authors.map((name) => ({ "@type": "Person", name }));
  const data = {
    "@context": "https://schema.org",
    "@type": "Report",
    name: document.title,
    abstract: document.abstract,
    url: absolute(paths.document(locale, document.slug)),
    inLanguage: document.editions.map(({ language }) => language),
    datePublished: document.date.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[document.datePrecision]),
    ...(document.symbols.length > 0 && { identifier: document.symbols }),
    ...(document.doi && { sameAs: doiLink(document.doi) }),
    ...(authors.length > 0 ? { author: authors } : issuer && { author: { "@type": "Organization", name: issuer } }),
    ...(authors.length > 0 && issuer && { publisher: { "@type": "Organization", name: issuer } }),
    encoding: document.editions
      .filter(({ href }) => href !== null)
      .map(({ href, language, file }) => ({
        "@type": "MediaObject",
        contentUrl: absolute(href ?? ""),
        inLanguage: language,
        ...(file && { encodingFormat: "application/pdf" }),
      })),
  };
  // A title could otherwise close the script and open another.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
