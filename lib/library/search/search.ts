import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Audience } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { audiencesOf } from "../policy";
import { compileQuery } from "./query";
import type { FacetName, SearchState } from "./schema";

export const hitsPerPage = 20;

export type FacetValue = { readonly value: string; readonly label?: string; readonly count: number };

export type Found = {
  /** In order, for the page asked for. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** The query as Postgres reads it; marks the words in extracts. */
  readonly query: string | null;
};

type Counts = Pick<Found, "total" | "facets">;

type Row = { kind: FacetName | "total" | "hit"; value: string; label: string | null; count: number };

/** Finds the page asked for, and how many documents each further choice would leave. */
export async function search(viewer: Viewer, state: SearchState, locale: Locale): Promise<Found> {
  const query = state.q ? await compileQuery(state.q, locale) : null;
  if (state.q && query === null) return { ids: [], total: 0, facets: noFacets(), query };
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    ${matched(state, query, audiencesOf(viewer))}
    SELECT 'hit' AS kind, id::text AS value, NULL AS label, (row_number() OVER ())::int AS count FROM (${page(state, query, locale)}) hits
    UNION ALL ${facetCounts(audiencesOf(viewer))}`);
  const hits = rows.filter(({ kind }) => kind === "hit").sort((a, b) => a.count - b.count);
  return { ids: hits.map(({ value }) => value), ...tally(rows), query };
}

/** How many documents a search finds, and what each further choice would leave. */
export async function countFacets(state: SearchState, query: string | null, audiences: Audience[]): Promise<Counts> {
  return tally(await db.$queryRaw<Row[]>(Prisma.sql`${matched(state, query, audiences)} ${facetCounts(audiences)}`));
}

// Ranking every match of a common word would read them all: the newest of those that say it in title or abstract compete.
const competing = 1_000;

const everyFacetFits = Prisma.sql`region_fits AND type_fits AND topic_fits AND language_fits AND publisher_fits`;

function page(state: SearchState, query: string | null, locale: Locale): Prisma.Sql {
  const offset = (state.page - 1) * hitsPerPage;
  const slice = Prisma.sql`LIMIT ${hitsPerPage} OFFSET ${offset}`;
  const first = Prisma.sql`SELECT id, date, prominent FROM matched WHERE ${everyFacetFits} ORDER BY prominent DESC, date DESC, id`;
  if (state.sort !== "relevance" || query === null) {
    return Prisma.sql`SELECT id FROM matched WHERE ${everyFacetFits} ORDER BY ${order(state, locale)}, id ${slice}`;
  }
  if (offset >= competing) return Prisma.sql`${first} ${slice}`;
  return Prisma.sql`
    SELECT id FROM (${first} LIMIT ${competing}) competing JOIN "SearchEntry" entry ON entry."documentId" = id
    ORDER BY prominent DESC, CASE WHEN prominent THEN ts_rank(entry.head, ${query}::tsquery) END DESC, competing.date DESC, id ${slice}`;
}

function order({ sort }: SearchState, locale: Locale): Prisma.Sql {
  if (sort === "oldest") return Prisma.sql`date ASC`;
  if (sort !== "title") return Prisma.sql`date DESC`;
  return Prisma.sql`(SELECT lower(unaccent(text.title)) FROM "DocumentText" text WHERE text."documentId" = matched.id
    ORDER BY (text.locale = ${locale}) DESC, (text.locale = 'en') DESC LIMIT 1) ASC`;
}

function matched(state: SearchState, query: string | null, audiences: Audience[]): Prisma.Sql {
  const { always, chosen } = conditions(state, audiences);
  const source =
    query === null
      ? Prisma.sql`(SELECT *, FALSE AS prominent FROM "SearchEntry")`
      : Prisma.sql`documents_matching(${query}::tsquery)`;
  return Prisma.sql`
    WITH matched AS MATERIALIZED (
      SELECT entry."documentId" AS id, entry.date, entry.prominent, entry.type, entry.publisher, entry.regions, entry.topics, entry.languages,
        ${chosen.region} AS region_fits, ${chosen.type} AS type_fits, ${chosen.topic} AS topic_fits,
        ${chosen.language} AS language_fits, ${chosen.publisher} AS publisher_fits
      FROM ${source} entry WHERE ${Prisma.join(always, " AND ")})`;
}

/** The conditions that no facet offers, then one for each facet. */
function conditions(state: SearchState, audiences: Audience[]) {
  const always = [Prisma.sql`entry.audience = ANY(${audiences}::"Audience"[])`];
  if (state.country.length > 0) always.push(Prisma.sql`entry.countries && ${[...state.country]}::text[]`);
  if (state.from !== null) always.push(Prisma.sql`entry.date >= make_date(${state.from}, 1, 1)`);
  if (state.to !== null) always.push(Prisma.sql`entry.date < make_date(${state.to} + 1, 1, 1)`);
  const chosen: Record<FacetName, Prisma.Sql> = {
    region: anyOf(state.region, Prisma.sql`entry.regions && ${[...state.region]}::text[]`),
    type: anyOf(state.type, Prisma.sql`entry.type = ANY(${[...state.type]}::text[])`),
    topic: anyOf(state.topic, Prisma.sql`entry.topics && ${[...state.topic]}::text[]`),
    language: anyOf(state.language, Prisma.sql`entry.languages && ${[...state.language]}::text[]`),
    publisher: anyOf(
      state.publisher,
      // A hidden organization must not be found by guessing its name.
      Prisma.sql`entry.publisher IN (SELECT slug FROM ${namedTo(audiences)} WHERE slug = ANY(${[...state.publisher]}::text[]))`,
    ),
  };
  return { always, chosen };
}

function anyOf(values: readonly string[], condition: Prisma.Sql): Prisma.Sql {
  return values.length > 0 ? condition : Prisma.sql`TRUE`;
}

// As `namesPublisher` of the policy; one's own organization makes no difference to a search, which is for everybody.
function namedTo(audiences: Audience[]): Prisma.Sql {
  return Prisma.sql`(SELECT slug, name FROM "Organization" JOIN "Membership" ON "organizationId" = id
    WHERE listing = ANY(${audiences}::"Audience"[]) AND status = 'ACTIVE') named`;
}

function noFacets(): Found["facets"] {
  return { region: [], type: [], topic: [], language: [], publisher: [] };
}

// What each value would find if it were chosen: the other facets hold, its own does not. Rows with the same list are
// counted together before the list is taken apart, which is several times faster.
function facetCounts(audiences: Audience[]): Prisma.Sql {
  return Prisma.sql`
    SELECT 'total' AS kind, '' AS value, NULL AS label, count(*)::int AS count FROM matched WHERE ${everyFacetFits}
    UNION ALL SELECT 'region', value, NULL, sum(count)::int FROM (SELECT unnest(regions) AS value, count(*) AS count FROM matched
      WHERE type_fits AND topic_fits AND language_fits AND publisher_fits GROUP BY regions) counted GROUP BY value
    UNION ALL SELECT 'type', type, NULL, count(*)::int FROM matched
      WHERE region_fits AND topic_fits AND language_fits AND publisher_fits GROUP BY type
    UNION ALL SELECT 'topic', value, NULL, sum(count)::int FROM (SELECT unnest(topics) AS value, count(*) AS count FROM matched
      WHERE region_fits AND type_fits AND language_fits AND publisher_fits GROUP BY topics) counted GROUP BY value
    UNION ALL SELECT 'language', value, NULL, sum(count)::int FROM (SELECT unnest(languages) AS value, count(*) AS count FROM matched
      WHERE region_fits AND type_fits AND topic_fits AND publisher_fits GROUP BY languages) counted GROUP BY value
    UNION ALL SELECT 'publisher', slug, name, count FROM ${namedTo(audiences)} JOIN (
      SELECT publisher, count(*)::int AS count FROM matched
      WHERE publisher IS NOT NULL AND region_fits AND type_fits AND topic_fits AND language_fits GROUP BY publisher) published
      ON slug = publisher`;
}

function tally(rows: readonly Row[]): Counts {
  const facets: Record<FacetName, FacetValue[]> = { region: [], type: [], topic: [], language: [], publisher: [] };
  let total = 0;
  for (const { kind, value, label, count } of rows) {
    if (kind === "total") total = count;
    else if (kind !== "hit") facets[kind].push({ value, count, ...(label !== null && { label }) });
  }
  for (const values of Object.values(facets))
    values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  return { total, facets };
}
