import { Feed } from "feed";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { xmlText } from "@/lib/xml-text";
import type { DocumentDetail } from "../catalogue/detail";
import { type FeedFormat, feedHref, type SearchState, searchHref } from "../search/schema";
import { termName } from "../terms/wording";

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
};

const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;

type Content = {
  readonly title: string;
  readonly state: SearchState;
  readonly documents: readonly DocumentDetail[];
};

/** A search as a feed. The same documents always make the same text, so that its hash can be its ETag. */
export function feedOf(locale: Locale, format: FeedFormat, { title, state, documents }: Content): string {
  // Readers take the titles of entries for HTML in Atom and RSS; in JSON Feed they are text.
  const worded = format === "json" ? xmlText : (text: string) => escaped(xmlText(text));
  const [self, link] = [absolute(feedHref(locale, state, format)), absolute(searchHref(locale, state))];
  const feed = new Feed({
    title: xmlText(title),
    id: self,
    link,
    description: translator(locale, "library")("description"),
    language: locale,
    updated: lastChange(documents),
    generator: false,
    feedLinks: { [format]: self },
  });
  for (const document of documents)
    feed.addItem({ ...entryOf(document, locale, worded), ...named(document, locale, format) });
  return {
    atom: () => inLanguages(feed.atom1(), locale, documents),
    rss: () => feed.rss2(),
    json: () => jsonInLanguages(feed.json1(), locale, documents),
  }[format]();
}

// Who wrote a document, and the language of its words. The author of RSS itself is an address (RSS 2.0, item).
function named(document: DocumentDetail, locale: Locale, format: FeedFormat) {
  const name = xmlText(document.publisher?.name ?? document.body ?? translator(locale, "common")("coalition-full"));
  if (format !== "rss") return { author: [{ name }] };
  const core = (element: string, text: string) => ({
    name: `dc:${element}`,
    objects: { _attributes: { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, _text: text },
  });
  return { extensions: [core("creator", name), core("language", document.locale)] };
}

// What documents say is escaped, so these tags are nobody's words; the library writes none of them with a language.
function inLanguages(atom: string, locale: Locale, documents: readonly DocumentDetail[]): string {
  const languages = documents.map((document) => document.locale).values();
  return atom
    .replace("<feed ", `<feed xml:lang="${locale}" `)
    .replaceAll("<entry>", () => `<entry xml:lang="${languages.next().value}">`);
}

function entryOf(document: DocumentDetail, locale: Locale, worded: (text: string) => string) {
  const link = absolute(paths.document(locale, document.slug));
  const names = [
    ...document.regions.map((region) => translator(locale, "regions")(`names.${region}`)),
    ...document.topics.map((topic) => termName(locale, "topic", topic)),
  ];
  return {
    title: worded(document.title),
    id: link,
    guid: link,
    link,
    date: document.updatedAt,
    published: document.publishedAt ?? document.date,
    // HTML in every format: JSON Feed has it as content_html.
    description: escaped(xmlText(document.abstract)),
    category: names.map((name) => ({ name, term: name })),
  };
}

/** When anything in a feed last changed; for an empty one a day that never moves. */
function lastChange(documents: readonly DocumentDetail[]): Date {
  return new Date(Math.max(0, ...documents.map(({ updatedAt }) => updatedAt.getTime())));
}

// A feed and its items have a language since 1.1 of JSON Feed.
function jsonInLanguages(json: string, locale: Locale, documents: readonly DocumentDetail[]): string {
  const { items, ...feed } = JSON.parse(json) as { items: object[] };
  const written = items.map((item, index) => ({ ...item, language: documents[index]?.locale }));
  return JSON.stringify(
    { ...feed, version: "https://jsonfeed.org/version/1.1", language: locale, items: written },
    null,
    4,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
