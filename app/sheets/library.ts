import { visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { formatImprecise } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { conditionsInWords, facetValueName } from "@/lib/library/catalogue/wording";
import { countDocuments, type Hit, newestDocuments, searchDocuments } from "@/lib/library/queries";
import { hitsPerPage, lastPage, readSearch, searchHref } from "@/lib/library/search/schema";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import type { Block, Run, Sheet } from "@/lib/pdf/sheet";

export const address = (path: string) => new URL(path, env.PORTAL_URL).href;
export const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
export const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

type Content = {
  readonly title: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly path: string;
  readonly blocks: readonly Block[];
};

export function sheet(locale: Locale, { path, ...content }: Content): Sheet {
  return { locale, ...content, url: address(path), issuedAt: now() };
}

export function documentItems(locale: Locale, documents: readonly Hit[]): Block[] {
  if (documents.length === 0) return [];
  const items = documents.map((document) => ({
    runs: [
      { text: document.title, strong: true },
      { text: ` · ${lineOf(locale, document)}` },
      ...passageOf(locale, document),
    ],
    link: { label: address(paths.document(locale, document.slug)), href: paths.document(locale, document.slug) },
  }));
  return [{ kind: "list", ordered: false, items }];
}

// On paper the words that were searched for are strong where the screen marks them.
function passageOf(locale: Locale, { extract }: Hit): Run[] {
  if (!extract) return [];
  const t = translator(locale, "library");
  const pages = extract.pages?.numbers.map((number) => t("search.page", { number })).join(" · ");
  return [
    { text: " — " },
    ...extract.text.map(({ text, marked }) => (marked ? { text, strong: true } : { text })),
    ...(pages ? [{ text: ` (${pages})` }] : []),
  ];
}

function lineOf(locale: Locale, { symbols, publisher, body, date, datePrecision }: DocumentCard): string {
  return [symbols.join("–"), publisher?.name ?? body, formatImprecise(date, datePrecision, locale)]
    .filter(Boolean)
    .join(" · ");
}

export async function librarySheet(locale: Locale): Promise<Sheet> {
  const t = translator(locale, "library");
  const [{ total, facets }, newest] = await Promise.all([
    countDocuments(visitor),
    newestDocuments(visitor, {}, locale, 20),
  ]);
  const counts = (["region", "topic", "type"] as const).flatMap((name): Block[] => [
    heading(t(`browse.${name}`)),
    {
      kind: "table",
      headers: [t(`facets.${name}`), t("documents")],
      rows: facets[name].map(({ value, count }) => [facetValueName(locale, name, value), String(count)]),
    },
  ]);
  const blocks = [paragraph(t("intro")), ...counts, heading(t("browse.newest")), ...documentItems(locale, newest)];
  return sheet(locale, {
    title: t("title"),
    kicker: t("search.found", { count: total }),
    path: paths.library(locale),
    blocks,
  });
}

/** A page of a search: what was asked for, in which order, which page it is, and what was found where. */
export async function searchSheet(locale: Locale, parameters: SearchParams): Promise<Sheet> {
  const t = translator(locale, "library");
  const paper = translator(locale, "browsing");
  const state = readSearch(parameters);
  const { hits, total, facets } = await searchDocuments(visitor, state, locale);
  const publishers = new Map(facets.publisher.map(({ value, label = value }) => [value, label]));
  const pages = Math.min(Math.ceil(total / hitsPerPage), lastPage);
  const byline = [
    conditionsInWords(locale, state, publishers),
    paper("paper.order", { order: t(`search.sorts.${state.sort}`) }),
    pages > 1 && paper("paper.page-of", { page: state.page, pages }),
  ];
  return sheet(locale, {
    title: t("documents"),
    kicker: t("search.found", { count: total }),
    byline: byline.filter(Boolean).join(" · "),
    path: searchHref(locale, state),
    blocks: hits.length > 0 ? documentItems(locale, hits) : [paragraph(t("search.nothing"))],
  });
}
