import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { doiLink } from "../duplicates/rules";
import type { DocumentRecord } from "../records/queries";
import { type Bond, licences } from "../records/rules";
import { isoDate } from "../rules";
import type { DocumentDetail } from "./detail";

// schema.org has words for some relations only.
const terms: Partial<Record<Bond, string>> = {
  NEW_VERSION_OF: "isBasedOn",
  TRANSLATES: "translationOfWork",
  TRANSLATES_BY: "workTranslation",
  IMPLEMENTS: "isBasedOn",
  FOLLOWS: "citation",
  REAFFIRMS: "citation",
  RECALLS: "citation",
};

/** What machines read of a document's page (schema.org, JSON-LD), safe to stand inside a script element. */
export function structuredData(document: DocumentDetail, { relations }: DocumentRecord, locale: Locale): string {
  const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;
  const related = new Map<string, object[]>();
  for (const { bond, other } of relations) {
    const term = terms[bond];
    if (!term) continue;
    const work = { "@type": "CreativeWork", name: other.title, url: absolute(paths.document(locale, other.slug)) };
    related.set(term, [...(related.get(term) ?? []), work]);
  }
  const licence = licences[document.licence]?.link;
  const issuer = document.publisher?.name ?? document.body;
  const authors = document.authors.map((name) => ({ "@type": "Person", name }));
  const data = {
    "@context": "https://schema.org",
    "@type": "Report",
    name: document.title,
    abstract: document.abstract,
    url: absolute(paths.document(locale, document.slug)),
    inLanguage: document.editions.map(({ language }) => language),
    datePublished: isoDate(document.date, document.datePrecision),
    ...(document.symbols.length > 0 && { identifier: document.symbols }),
    ...(licence && { license: licence }),
    ...Object.fromEntries(related),
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
