import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentCard } from "../catalogue/card";
import { publisherNames } from "../catalogue/publishers";
import { audiencesOf } from "../policy";
import { cardsOf } from "../queries";
import type { FacetName, SearchState } from "../search/schema";
import { presentBodySlug, presentValue, withFormer } from "../terms/vocabulary";
import { type BrowseFacet, isInVocabulary, stretchOf, totalOf, type YearCount } from "./rules";
import { bodySlug } from "./slugs";

/** A value of a facet with its documents' number; what an address calls it, and what it is called where it has a name of its own. */
export type BrowseValue = { readonly slug: string; readonly label?: string; readonly count: number };

/** What a search would have to ask for, as far as browsing asks: values of facets, years. */
export type Narrowed = Pick<Partial<SearchState>, FacetName | "from" | "to">;

const facetsOfSearch = ["region", "country", "topic", "type", "body", "publisher", "language"] as const;

function conditions(viewer: Viewer, narrowed: Narrowed): Prisma.Sql {
  const all = [Prisma.sql`entry.audience = ANY(${audiencesOf(viewer)}::"Audience"[])`];
  for (const facet of facetsOfSearch) {
    const values = narrowed[facet];
    if (values === undefined || values.length === 0) continue;
    const sets = Prisma.sql`SELECT number FROM "SearchSet" WHERE values && ${values.flatMap((value) => withFormer(facet, value))}::text[]`;
    all.push(Prisma.sql`${column(facet)} = ANY(ARRAY(${sets}))`);
  }
  if (typeof narrowed.from === "number") all.push(Prisma.sql`entry.date >= make_date(${narrowed.from}, 1, 1)`);
  if (typeof narrowed.to === "number") all.push(Prisma.sql`entry.date < make_date(${narrowed.to} + 1, 1, 1)`);
  return Prisma.join(all, " AND ");
}

function column(facet: FacetName): Prisma.Sql {
  return Prisma.raw(`entry."${facet}"`);
}

/** The values of one facet that documents have, the most frequent first. Publishers only where they may be named. */
export async function valuesOf(viewer: Viewer, facet: FacetName, narrowed: Narrowed = {}): Promise<BrowseValue[]> {
  const rows = await db.$queryRaw<{ value: string; count: number }[]>`
    WITH counted AS (SELECT ${column(facet)} AS set, count(*) AS count FROM "SearchEntry" entry
      WHERE ${conditions(viewer, narrowed)} GROUP BY 1)
    SELECT value, sum(count)::int AS count FROM counted JOIN LATERAL (SELECT values FROM "SearchSet" WHERE number = set LIMIT 1) held ON TRUE, unnest(held.values) value
    GROUP BY value ORDER BY count DESC, value`;
  if (facet === "body") return bodies(rows);
  if (facet !== "publisher") return rows.map(({ value, count }) => ({ slug: value, count }));
  const names = await publisherNames(
    viewer,
    rows.map(({ value }) => value),
  );
  return rows.flatMap(({ value, count }) => {
    const label = names.get(value);
    return label === undefined ? [] : [{ slug: value, label, count }];
  });
}

// Spellings of one name are one body, called as it is called most.
function bodies(rows: readonly { value: string; count: number }[]): BrowseValue[] {
  const known = new Map<string, { slug: string; label: string; count: number }>();
  for (const { value, count } of rows) {
    const slug = presentBodySlug(bodySlug(value));
    const same = known.get(slug);
    if (same) same.count += count;
    else known.set(slug, { slug, label: value, count });
  }
  return [...known.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** How many documents there are of each year. */
export function yearsOf(viewer: Viewer, narrowed: Narrowed = {}): Promise<YearCount[]> {
  return db.$queryRaw<YearCount[]>`
    SELECT extract(year FROM entry.date)::int AS year, count(*)::int AS count FROM "SearchEntry" entry
    WHERE ${conditions(viewer, narrowed)} GROUP BY 1 ORDER BY 1 DESC`;
}

export type Found = { readonly narrowed: Narrowed; readonly label?: string };

/** What the documents of a facet's value are found by; null for a value that is none. A known one may have no documents. */
export async function findValue(viewer: Viewer, facet: BrowseFacet, slug: string): Promise<Found | null> {
  if (!/^[a-z\d-]{1,100}$/i.test(slug)) return null;
  const known = isInVocabulary(facet, slug);
  if (known !== null) return known ? { narrowed: { [facet]: [presentValue(facet, slug)] } } : null;
  switch (facet) {
    case "year":
      return findYear(viewer, slug);
    case "publisher": {
      const label = (await publisherNames(viewer, [slug])).get(slug);
      return label === undefined ? null : { narrowed: { publisher: [slug] }, label };
    }
    case "body":
      return findBody(viewer, slug);
    default: {
      const values = await valuesOf(viewer, "language");
      return values.some((value) => value.slug === slug) ? { narrowed: { language: [slug] } } : null;
    }
  }
}

// A year between the first and the last of the library is one, documents or none.
async function findYear(viewer: Viewer, slug: string): Promise<Found | null> {
  if (!/^[1-9]\d{3}$/.test(slug)) return null;
  const year = Number(slug);
  const years = (await yearsOf(viewer)).map((known) => known.year);
  const within = years.length > 0 && year >= Math.min(...years) && year <= Math.max(...years);
  return within ? { narrowed: { from: year, to: year }, label: slug } : null;
}

// More spellings than a search takes values are not looked for.
const mostSpellings = 20;

async function findBody(viewer: Viewer, slug: string): Promise<Found | null> {
  const rows = await db.$queryRaw<{ value: string }[]>`
    SELECT held.values[1] AS value FROM (SELECT entry.body AS set, count(*) AS count FROM "SearchEntry" entry
      WHERE entry.audience = ANY(${audiencesOf(viewer)}::"Audience"[]) AND entry.body IS NOT NULL GROUP BY 1) counted
    JOIN LATERAL (SELECT values FROM "SearchSet" WHERE number = set LIMIT 1) held ON TRUE ORDER BY count DESC, value`;
  const body = rows
    .map(({ value }) => value)
    .filter((value) => presentBodySlug(bodySlug(value)) === presentBodySlug(slug));
  const [label] = body;
  return label === undefined ? null : { narrowed: { body: body.slice(0, mostSpellings) }, label };
}

// So many that a first visit stays below sixty kilobytes.
const documentsPerPage = 15;

export type BrowsePage = {
  readonly documents: readonly DocumentCard[];
  readonly years: readonly YearCount[];
  readonly total: number;
  readonly pages: number;
};

/** One page of documents, the newest first; null beyond the end. The first page is always there. */
export async function browse(
  viewer: Viewer,
  narrowed: Narrowed,
  page: number,
  locale: Locale,
): Promise<BrowsePage | null> {
  const years = await yearsOf(viewer, narrowed);
  const total = totalOf(years);
  const frame = { years, total, pages: Math.max(1, Math.ceil(total / documentsPerPage)) };
  const stretch = stretchOf(years, (page - 1) * documentsPerPage, documentsPerPage);
  if (stretch === null) return page === 1 ? { ...frame, documents: [] } : null;
  const within = { ...narrowed, from: stretch.from, to: stretch.to };
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT entry."documentId" AS id FROM "SearchEntry" entry WHERE ${conditions(viewer, within)}
    ORDER BY entry.date DESC, entry."documentId" LIMIT ${documentsPerPage} OFFSET ${stretch.skip}`;
  const ids = rows.map(({ id }) => id);
  return { ...frame, documents: await cardsOf(viewer, ids, locale) };
}
