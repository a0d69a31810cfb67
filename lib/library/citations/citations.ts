import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { DocumentCard } from "../catalogue/card";
import { type CitationFormat, citationFormats } from "./formats";
import { chicago, mla } from "./styles";

const config = plugins.config.get("@csl");
config.styles.add("library-chicago", chicago);
config.styles.add("library-mla", mla);

export const citationStyles = [
  { name: "APA", template: "apa" },
  { name: "Chicago", template: "library-chicago" },
  { name: "MLA", template: "library-mla" },
] as const;

type Name = { readonly literal: string } | { readonly family: string; readonly given: string };

// The people who wrote it; else who issued it. The coalition publishes what names no other body.
function authorsOf({ authors, publisher, body }: DocumentCard): Name[] {
  const issuer = publisher?.name ?? body ?? "International Coalition for the Responsibility to Protect";
  return authors.length > 0 ? authors.map(personOf) : [{ literal: issuer }];
}

// Which part of a name is the family's differs from country to country: it is known where it is written so, "Haddad, Noor".
function personOf(name: string): Name {
  const [family = "", given = "", ...more] = name.split(", ");
  return given && more.length === 0 ? { family, given } : { literal: name };
}

// Styles know few laws: a resolution is cited as the report it is printed as.
const articles: Partial<Record<DocumentCard["type"], string>> = {
  "journal-article": "article-journal",
  "op-ed": "article-newspaper",
};

/** A document as CSL-JSON. */
function cslOf(document: DocumentCard, url: string) {
  const { slug, title, symbols, type, date, datePrecision, locale, doi, authors, publisher } = document;
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].slice(
    0,
    { YEAR: 1, MONTH: 2, DAY: 3 }[datePrecision],
  );
  return {
    id: slug,
    "citation-key": slug,
    type: articles[type] ?? "report",
    title,
    author: authorsOf(document),
    issued: { "date-parts": [parts] },
    URL: url,
    language: locale,
    ...(doi && { DOI: doi }),
    ...(authors.length > 0 && publisher && { publisher: publisher.name }),
    ...(symbols.length > 0 && { number: symbols.join("–") }),
  };
}

/** One entry of a bibliography for each style, as plain text. */
export function citationsOf(document: DocumentCard, locale: Locale): { name: string; text: string }[] {
  const cite = new Cite([cslOf(document, addressOf(document, locale))]);
  const lang = document.locale === "fr" ? "fr-FR" : document.locale === "es" ? "es-ES" : "en-US";
  return citationStyles.map(({ name, template }) => ({
    name,
    text: cite.format("bibliography", { format: "text", template, lang }).trim(),
  }));
}

export type CitationFile = { readonly name: string; readonly href: string; readonly text: string };

/** The records for reference managers: where each is, and what is in it. */
export function citationFiles(document: DocumentCard, locale: Locale): CitationFile[] {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return formats.map((format) => ({
    name: citationFormats[format].name,
    href: paths.citation(locale, document.slug, format),
    text: citationFile(document, locale, format).trim(),
  }));
}

/** The record for a reference manager. */
export function citationFile(document: DocumentCard, locale: Locale, format: CitationFormat): string {
  if (format !== "csl.json") return citationRecords([document], locale, format);
  return `${JSON.stringify(cslRecords([document], locale), null, 2)}\n`;
}

/** The records of several documents, one after the other. */
export function citationRecords(documents: readonly DocumentCard[], locale: Locale, format: "bib" | "ris"): string {
  const records = cslRecords(documents, locale);
  return format === "ris" ? new Cite(records).format("ris") : new Cite(records.map(withoutDay)).format("bibtex");
}

// BibTeX has a year and a month: a day is written into the month, where nobody reads it.
function withoutDay(record: ReturnType<typeof cslOf>) {
  return { ...record, issued: { "date-parts": record.issued["date-parts"].map((parts) => parts.slice(0, 2)) } };
}

export function cslRecords(documents: readonly DocumentCard[], locale: Locale) {
  return documents.map((document) => cslOf(document, addressOf(document, locale)));
}

// An official text is cited where it stands; ours by its page, which outlives a file.
function addressOf({ editions, slug }: DocumentCard, locale: Locale): string {
  const official = editions.find(({ href, file }) => href !== null && file === null)?.href;
  return official ?? new URL(paths.document(locale, slug), env.PORTAL_URL).href;
}
