import type { Locale } from "@/lib/i18n/locales";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { type CountryCode, isCountry, isRegion, type RegionSlug } from "@/lib/regions/rules";
import { presentTerm, type VocabularyName } from "../terms/vocabulary";
import type { DocumentType, Topic } from "../vocabulary";

export const sorts = ["relevance", "newest", "oldest", "title"] as const;

export type Sort = (typeof sorts)[number];

/** What a search asks for: the whole of it stands in its address. */
export type SearchState = {
  readonly q: string;
  readonly region: readonly RegionSlug[];
  readonly country: readonly CountryCode[];
  readonly type: readonly DocumentType[];
  readonly topic: readonly Topic[];
  readonly language: readonly string[];
  /** Issuing bodies as they are cited. */
  readonly body: readonly string[];
  readonly publisher: readonly string[];
  /** Years, both included. */
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: Sort;
  readonly page: number;
};

export const facetNames = ["region", "country", "type", "topic", "body", "publisher", "language"] as const;

export type FacetName = (typeof facetNames)[number];

export const everything: SearchState = {
  q: "",
  region: [],
  country: [],
  type: [],
  topic: [],
  language: [],
  body: [],
  publisher: [],
  from: null,
  to: null,
  sort: "newest",
  page: 1,
};

const longestText = 200;
const mostValues = 20;
export const hitsPerPage = 15;
/** Nobody turns five hundred pages; what lies behind them is found by narrowing. */
export const lastPage = 500;

/** Reads a search from its address; what makes no sense is left out, so that an old or broken link still opens. */
export function readSearch(parameters: SearchParams): SearchState {
  const q = plain(many(parameters.q)[0] ?? "");
  const [from, to] = [year(parameters.from), year(parameters.to)];
  const swapped = from !== null && to !== null && from > to;
  const page = Number(many(parameters.page)[0] ?? 1);
  const sort = sorts.find((known) => known === many(parameters.sort)[0]);
  return {
    q,
    region: many(parameters.region).filter(isRegion),
    country: many(parameters.country).filter(isCountry),
    type: termsIn("type", parameters.type),
    topic: termsIn("topic", parameters.topic),
    language: many(parameters.language).filter((value) => /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(value)),
    body: many(parameters.body).map(plain).filter(Boolean),
    publisher: many(parameters.publisher).filter((value) => /^[a-z\d-]{1,100}$/.test(value)),
    from: swapped ? to : from,
    to: swapped ? from : to,
    sort: sort === undefined || (sort === "relevance" && !q) ? (q ? "relevance" : "newest") : sort,
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}

// What was merged is asked for as what it became, so that no old link finds less.
function termsIn(vocabulary: VocabularyName, value: string | string[] | undefined): string[] {
  return [...new Set(many(value).flatMap((slug) => presentTerm(vocabulary, slug) ?? []))];
}

// A zero byte is no text to Postgres.
function plain(text: string): string {
  return text.replaceAll("\0", " ").trim().slice(0, longestText);
}

function many(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return [...new Set(Array.isArray(value) ? value : [value])].slice(0, mostValues);
}

function year(value: string | string[] | undefined): number | null {
  const text = many(value)[0] ?? "";
  // Calendars have no year 0, and Postgres refuses it.
  return /^\d{4}$/.test(text) && text !== "0000" ? Number(text) : null;
}

/** The address of a search. What is the rule, the first page and the usual order, is left out. */
export function searchHref(locale: Locale, state: SearchState): string {
  return paths.search(locale, queryOf(state));
}

function queryOf(state: SearchState) {
  const usual = state.q ? "relevance" : "newest";
  return {
    ...state,
    from: state.from ?? undefined,
    to: state.to ?? undefined,
    sort: state.sort === usual ? undefined : state.sort,
    page: state.page > 1 ? state.page : undefined,
  };
}

export const feedFormats = ["atom", "rss", "json"] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** The feed of a search: it has one order and no pages. */
export function feedHref(locale: Locale, state: SearchState, format: FeedFormat): string {
  return paths.feed(locale, format, { ...queryOf(state), sort: undefined, page: undefined });
}

export const exportFormats = ["csv", "bib", "ris", "csl.json", "json"] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** More documents than this are not written into one file. */
export const mostExported = 10_000;

export function exportHref(locale: Locale, state: SearchState, format: ExportFormat): string {
  return paths.searchExport(locale, format, { ...queryOf(state), page: undefined });
}

/** A query as pages are given it: a name that comes twice has both its values. */
export function parametersOf(query: URLSearchParams): SearchParams {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

type Chosen = { readonly name: FacetName; readonly value: string };

/** Every value that narrows the search, for its removable chips. */
export function chosenValues(state: SearchState): Chosen[] {
  return facetNames.flatMap((name) => state[name].map((value) => ({ name, value })));
}

/** The same search without one of its values, on its first page. */
export function without(state: SearchState, { name, value }: Chosen): SearchState {
  return { ...state, [name]: state[name].filter((one) => one !== value), page: 1 };
}

export function isNarrowed(state: SearchState): boolean {
  return chosenValues(state).length > 0 || state.from !== null || state.to !== null;
}
