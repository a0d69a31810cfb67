import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { citationFormats } from "../citations/formats";
import { doiLink } from "../duplicates/rules";
import { licences } from "../records/rules";
import { isoDate } from "../rules";
import type { DocumentDetail } from "./detail";

const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;

export type Signpost = {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly hrefLang?: string;
};

/** What of a document its signposts are made of. */
export type Signposted = Pick<DocumentDetail, "slug" | "doi" | "licence" | "authors" | "publisher" | "editions">;

/** Where machines go from the page of a document: typed links as signposting.org names them. */
export function signposts(document: Signposted, locale: Locale): Signpost[] {
  const { slug, doi, publisher, authors } = document;
  const licence = licences[document.licence]?.link;
  return [
    { rel: "cite-as", href: doi ? doiLink(doi) : absolute(paths.document(locale, slug)) },
    { rel: "type", href: "https://schema.org/Report" },
    { rel: "type", href: "https://schema.org/AboutPage" },
    ...(licence ? [{ rel: "license", href: licence }] : []),
    // People have no address here; an organization that wrote it has its page.
    ...(publisher && authors.length === 0
      ? [{ rel: "author", href: absolute(paths.organization(locale, publisher.slug)) }]
      : []),
    ...Object.entries(citationFormats).map(([format, { type }]) => ({
      rel: "describedby",
      href: absolute(paths.citation(locale, slug, format)),
      type,
    })),
    ...document.editions.flatMap(({ href, file, language }) =>
      href && file ? [{ rel: "item", href: absolute(href), type: "application/pdf", hrefLang: language }] : [],
    ),
  ];
}

/** The same as a set of links (RFC 9264, application/linkset+json): of the page, and from each file back to it. */
export function linkset(document: Signposted, locale: Locale) {
  const page = absolute(paths.document(locale, document.slug));
  const links = signposts(document, locale);
  const byRel = new Map<string, object[]>();
  for (const { rel, href, type, hrefLang } of links)
    byRel.set(rel, [
      ...(byRel.get(rel) ?? []),
      { href, ...(type && { type }), ...(hrefLang && { hreflang: [hrefLang] }) },
    ]);
  const items = links.filter(({ rel }) => rel === "item");
  return {
    linkset: [
      { anchor: page, ...Object.fromEntries(byRel) },
      ...items.map(({ href }) => ({ anchor: href, collection: [{ href: page, type: "text/html" }] })),
    ],
  };
}

// Servers and clients take headers of 8 KB altogether.
const longestHeader = 4_000;

/** The same as the value of a Link header (RFC 8288). What finds no room in it is in the linkset, which comes first. */
export function linkHeader(document: Signposted, locale: Locale): string {
  const whole = {
    rel: "linkset",
    href: absolute(paths.linkset(locale, document.slug)),
    type: "application/linkset+json",
  };
  let header = inHeader(whole);
  for (const link of signposts(document, locale)) {
    const longer = `${header}, ${inHeader(link)}`;
    if (longer.length > longestHeader) break;
    header = longer;
  }
  return header;
}

/** From a file back to the page of its document. */
export function fileLinkHeader(slug: string, locale: Locale): string {
  const links = [
    { rel: "collection", href: absolute(paths.document(locale, slug)), type: "text/html" },
    { rel: "type", href: "https://schema.org/DigitalDocument" },
    { rel: "linkset", href: absolute(paths.linkset(locale, slug)), type: "application/linkset+json" },
  ];
  return links.map(inHeader).join(", ");
}

function inHeader({ rel, href, type, hrefLang }: Signpost): string {
  return [
    `<${href}>; rel="${rel}"`,
    ...(type ? [`type="${type}"`] : []),
    ...(hrefLang ? [`hreflang="${hrefLang}"`] : []),
  ].join("; ");
}

/** What reference managers and catalogues read in the head: Highwire Press tags and Dublin Core. */
export function headTags(document: DocumentDetail, locale: Locale): Record<string, string | string[]> {
  const { title, abstract, symbols, publisher, body, doi, editions } = document;
  const date = isoDate(document.date, document.datePrecision);
  const issuer = publisher?.name ?? body;
  const authors = document.authors.length > 0 ? [...document.authors] : issuer;
  const pdfs = editions.flatMap(({ href, file }) => (href && file ? [absolute(href)] : []));
  const page = absolute(paths.document(locale, document.slug));
  return {
    citation_title: title,
    citation_publication_date: date.replaceAll("-", "/"),
    citation_language: document.locale,
    citation_abstract_html_url: page,
    ...(authors && { citation_author: authors }),
    ...(issuer && { citation_technical_report_institution: issuer }),
    ...(doi && { citation_doi: doi }),
    ...(symbols.length > 0 && { citation_technical_report_number: symbols.join("–") }),
    ...(pdfs.length > 0 && { citation_pdf_url: pdfs }),
    "DC.title": title,
    "DC.date": date,
    "DC.type": "Text",
    "DC.language": editions.length > 0 ? editions.map(({ language }) => language) : document.locale,
    "DC.identifier": [page, ...(doi ? [doiLink(doi)] : []), ...symbols],
    ...(authors && { "DC.creator": authors }),
    ...(issuer && { "DC.publisher": issuer }),
    ...(abstract && { "DC.description": abstract }),
  };
}
