import { isCountry, isRegion, regionSlugs } from "@/lib/regions/rules";
import { findTerm, presentBodySlug, presentTerm, termsOf } from "../terms/vocabulary";

/** What the library can be browsed by, in the order in which it is offered. */
export const browseFacets = ["region", "country", "topic", "type", "body", "publisher", "language", "year"] as const;

export type BrowseFacet = (typeof browseFacets)[number];

export function isBrowseFacet(value: string): value is BrowseFacet {
  return (browseFacets as readonly string[]).includes(value);
}

/** The values of a vocabulary whose every value has a page, documents or none. */
export function vocabularyOf(facet: BrowseFacet): readonly string[] {
  if (facet === "region") return regionSlugs;
  return facet === "type" || facet === "topic" ? termsOf(facet) : [];
}

/** Whether a facet has this value whatever the library holds; null where only the documents can tell. */
export function isInVocabulary(facet: BrowseFacet, value: string): boolean | null {
  if (facet === "region") return isRegion(value);
  if (facet === "country") return isCountry(value);
  return facet === "type" || facet === "topic" ? findTerm(facet, value) !== null : null;
}

/** What an address calls a value today, where that is something else: it was merged, or renamed. */
export function movedTo(facet: BrowseFacet, value: string): string | null {
  const present =
    facet === "type" || facet === "topic"
      ? presentTerm(facet, value)
      : facet === "body"
        ? presentBodySlug(value)
        : value;
  return present === value ? null : present;
}

/** A page's number as it stands in an address: from 2, without leading zeros; null for anything else. */
export function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) && text !== "1" ? Number(text) : null;
}

export type YearCount = { readonly year: number; readonly count: number };

/** Years of one decade, the newest first. */
export type Decade = { readonly from: number; readonly count: number; readonly years: readonly YearCount[] };

/** Years with documents, by decades, both the newest first. */
export function decadesOf(years: readonly YearCount[]): Decade[] {
  const decades = new Map<number, YearCount[]>();
  for (const one of [...years].sort((a, b) => b.year - a.year)) {
    const from = Math.floor(one.year / 10) * 10;
    decades.set(from, [...(decades.get(from) ?? []), one]);
  }
  return [...decades].map(([from, held]) => ({ from, years: held, count: totalOf(held) }));
}

export function totalOf(years: readonly YearCount[]): number {
  return years.reduce((sum, { count }) => sum + count, 0);
}

/** Where a stretch of documents lies, the newest first: in these years, after so many of the newest of them. */
export type Stretch = { readonly from: number; readonly to: number; readonly skip: number };

/**
 * Finds the years that hold the documents from `start` on. What comes before is skipped year by year, so that however
 * deep a page is, the database passes over less than a year's documents. Null beyond the end.
 */
export function stretchOf(years: readonly YearCount[], start: number, length: number): Stretch | null {
  let before = 0;
  let to: number | null = null;
  let skip = 0;
  for (const { year, count } of [...years].sort((a, b) => b.year - a.year)) {
    if (to === null && before + count > start) [to, skip] = [year, start - before];
    before += count;
    if (to !== null && before >= start + length) return { from: year, to, skip };
  }
  const oldest = Math.min(...years.map(({ year }) => year));
  return to === null ? null : { from: oldest, to, skip };
}
