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

/** Finds the page asked for, and how many documents each further choice would leave. */
export async function search(viewer: Viewer, state: SearchState, locale: Locale): Promise<Found> {
  const query = state.q ? await compileQuery(state.q, locale) : null;
  if (state.q && query === null) return { ids: [], total: 0, facets: noFacets(), query };
  const audiences = audiencesOf(viewer);
  const [ids, counted] = await Promise.all([findPage(state, query, audiences, locale), countFacets(state, query, audiences)]);
  return { ids, ...counted, query };
}

// Ranking every match of a common word would read them all: the newest of those that say it in title or abstract compete.
const competing = 1_000;

async function findPage(state: SearchState, query: string | null, audiences: Audience[], locale: Locale): Promise<string[]> {
  const offset = (state.page - 1) * hitsPerPage;
  const page = Prisma.sql`LIMIT ${hitsPerPage} OFFSET ${offset}`;
  const matches = Prisma.sql`FROM ${source(query)} WHERE ${Prisma.join(everyCondition(state, audiences), " AND ")}`;
  const rows = await db.$queryRaw<{ id: string }[]>(
    state.sort === "relevance" && query !== null ? byRelevance(matches, query, offset, page) : Prisma.sql`
      SELECT entry."documentId" AS id ${matches} ORDER BY ${order(state, locale)}, entry."documentId" ${page}`,
  );
  return rows.map(({ id }) => id);
}

function byRelevance(matches: Prisma.Sql, query: string, offset: number, page: Prisma.Sql): Prisma.Sql {
  const inHead = Prisma.sql`SELECT entry."documentId" AS id, entry.date, entry.head, entry.head @@ ${query}::tsquery AS prominent ${matches}`;
  const first = Prisma.sql`ORDER BY prominent DESC, date DESC, id`;
  if (offset >= competing) return Prisma.sql`SELECT id FROM (${inHead}) matched ${first} ${page}`;
  return Prisma.sql`
    SELECT id FROM (SELECT * FROM (${inHead}) matched ${first} LIMIT ${competing}) competing
    ORDER BY prominent DESC, CASE WHEN prominent THEN ts_rank(head, ${query}::tsquery) END DESC, date DESC, id ${page}`;
}

function order({ sort }: SearchState, locale: Locale): Prisma.Sql {
  if (sort === "oldest") return Prisma.sql`entry.date ASC`;
  if (sort !== "title") return Prisma.sql`entry.date DESC`;
  return Prisma.sql`(SELECT lower(unaccent(text.title)) FROM "DocumentText" text WHERE text."documentId" = entry."documentId"
    ORDER BY (text.locale = ${locale}) DESC, (text.locale = 'en') DESC LIMIT 1) ASC`;
}

function source(query: string | null): Prisma.Sql {
  if (query === null) return Prisma.sql`"SearchEntry" entry`;
  return Prisma.sql`documents_matching(${query}::tsquery) AS matching(id) JOIN "SearchEntry" entry ON entry."documentId" = matching.id`;
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
      Prisma.sql`entry.publisher IN (SELECT slug FROM "Organization" WHERE slug = ANY(${[...state.publisher]}::text[]) AND listing = ANY(${audiences}::"Audience"[]))`,
    ),
  };
  return { always, chosen };
}

function anyOf(values: readonly string[], condition: Prisma.Sql): Prisma.Sql {
  return values.length > 0 ? condition : Prisma.sql`TRUE`;
}

function everyCondition(state: SearchState, audiences: Audience[]): Prisma.Sql[] {
  const { always, chosen } = conditions(state, audiences);
  return [...always, ...Object.values(chosen)];
}

function noFacets(): Found["facets"] {
  return { region: [], type: [], topic: [], language: [], publisher: [] };
}

/** What each value of a facet would find if it were chosen: the other facets hold, its own does not. */
export async function countFacets(state: SearchState, query: string | null, audiences: Audience[]): Promise<Pick<Found, "total" | "facets">> {
  const { always, chosen } = conditions(state, audiences);
  const rows = await db.$queryRaw<{ facet: FacetName | "total"; value: string; label: string | null; count: number }[]>`
    WITH matched AS MATERIALIZED (
      SELECT entry.type, entry.publisher, entry.regions, entry.topics, entry.languages, ${chosen.region} AS region_fits,
        ${chosen.type} AS type_fits, ${chosen.topic} AS topic_fits, ${chosen.language} AS language_fits, ${chosen.publisher} AS publisher_fits
      FROM ${source(query)} WHERE ${Prisma.join(always, " AND ")})
    SELECT 'total' AS facet, '' AS value, NULL AS label, count(*)::int AS count FROM matched
      WHERE region_fits AND type_fits AND topic_fits AND language_fits AND publisher_fits
    UNION ALL SELECT 'region', value, NULL, count(*)::int FROM matched, unnest(regions) value
      WHERE type_fits AND topic_fits AND language_fits AND publisher_fits GROUP BY value
    UNION ALL SELECT 'type', type, NULL, count(*)::int FROM matched
      WHERE region_fits AND topic_fits AND language_fits AND publisher_fits GROUP BY type
    UNION ALL SELECT 'topic', value, NULL, count(*)::int FROM matched, unnest(topics) value
      WHERE region_fits AND type_fits AND language_fits AND publisher_fits GROUP BY value
    UNION ALL SELECT 'language', value, NULL, count(*)::int FROM matched, unnest(languages) value
      WHERE region_fits AND type_fits AND topic_fits AND publisher_fits GROUP BY value
    UNION ALL SELECT 'publisher', slug, name, count FROM "Organization" JOIN (
      SELECT publisher, count(*)::int AS count FROM matched
      WHERE publisher IS NOT NULL AND region_fits AND type_fits AND topic_fits AND language_fits GROUP BY publisher) published
      ON slug = publisher WHERE listing = ANY(${audiences}::"Audience"[])`;
  const facets: Record<FacetName, FacetValue[]> = { region: [], type: [], topic: [], language: [], publisher: [] };
  let total = 0;
  for (const { facet, value, label, count } of rows) {
    if (facet === "total") total = count;
    else facets[facet].push({ value, count, ...(label !== null && { label }) });
  }
  for (const values of Object.values(facets)) values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  return { total, facets };
}
