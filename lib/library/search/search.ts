import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Audience } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { type FacetName, facetNames, type SearchState } from "./schema";

export const hitsPerPage = 20;

export type FacetValue = { readonly value: string; readonly label?: string; readonly count: number };

export type Counts = {
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
};

type CountRow = { kind: FacetName | "total"; value: string; label: string | null; count: number };

/** The documents of the page asked for, in order. `query` is a compiled tsquery, or null for every document. */
export async function findHits(
  audiences: Audience[],
  state: SearchState,
  query: string | null,
  locale: Locale,
): Promise<string[]> {
  const hits = Prisma.sql`${matched(state, query, audiences)} ${page(state, query, locale)}`;
  return (await ask<{ id: string }>(query, hits)).map(({ id }) => id);
}

/** All that a search finds up to a limit: in its own order, or the last to appear on the portal first. */
export async function findAll(
  audiences: Audience[],
  state: SearchState,
  query: string | null,
  locale: Locale,
  { latest, limit }: { readonly latest: boolean; readonly limit: number },
): Promise<string[]> {
  const by = latest
    ? Prisma.sql`(SELECT document."publishedAt" FROM "Document" document WHERE document.id = matched.id) DESC NULLS LAST`
    : order(state, locale);
  const found = Prisma.sql`${matched(state, query, audiences)} SELECT id FROM matched WHERE missed = '' ORDER BY ${by}, id LIMIT ${limit}`;
  return (await ask<{ id: string }>(query, found)).map(({ id }) => id);
}

/** How many documents a search finds, and how many each further choice would leave. */
export async function countFacets(audiences: Audience[], state: SearchState, query: string | null): Promise<Counts> {
  return tally(await ask(query, Prisma.sql`${matched(state, query, audiences)}, ${facetCounts(audiences)}`));
}

// Reading `body` row by row is a hundred times slower than its index, which the planner cannot know: to it a long vector
// is one comparison.
async function ask<Row>(query: string | null, statement: Prisma.Sql): Promise<Row[]> {
  if (query === null) return db.$queryRaw<Row[]>(statement);
  const [, rows] = await db.$transaction([
    db.$executeRaw`SET LOCAL enable_seqscan TO off`,
    db.$queryRaw<Row[]>(statement),
  ]);
  return rows;
}

// Ranking every match of a common word would read them all: the newest of those that say it in title or abstract compete.
const competing = 1_000;

function page(state: SearchState, query: string | null, locale: Locale): Prisma.Sql {
  const offset = (state.page - 1) * hitsPerPage;
  const slice = Prisma.sql`LIMIT ${hitsPerPage} OFFSET ${offset}`;
  if (state.sort !== "relevance" || query === null) {
    return Prisma.sql`SELECT id FROM matched WHERE missed = '' ORDER BY ${order(state, locale)}, id ${slice}`;
  }
  const first = Prisma.sql`
    SELECT id, date, head @@ ${query}::tsquery AS prominent FROM matched WHERE missed = '' ORDER BY prominent DESC, date DESC, id`;
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

// `missed` names the facets whose choices a document does not fit: "" when it is found, one name when only that choice
// keeps it out.
function matched(state: SearchState, query: string | null, audiences: Audience[]): Prisma.Sql {
  const { always, chosen } = conditions(state, audiences);
  if (query !== null) always.push(Prisma.sql`entry.body @@ ${query}::tsquery`);
  const misses = chosen.map(([facet, fits]) => Prisma.sql`CASE WHEN NOT ${fits} THEN ${facet}::text END`);
  const missed = misses.length > 0 ? Prisma.sql`concat_ws(' ', ${Prisma.join(misses)})` : Prisma.sql`''::text`;
  return Prisma.sql`
    WITH matched AS (
      SELECT entry."documentId" AS id, entry.date, entry.head, entry.type, entry.publisher, entry.regions, entry.topics, entry.languages, ${missed} AS missed
      FROM "SearchEntry" entry WHERE ${Prisma.join(always, " AND ")})`;
}

/** The conditions that no facet offers, then one for each facet with choices. */
function conditions(state: SearchState, audiences: Audience[]) {
  const always = [Prisma.sql`entry.audience = ANY(${audiences}::"Audience"[])`];
  if (state.country.length > 0) always.push(Prisma.sql`entry.countries && ${[...state.country]}::text[]`);
  if (state.from !== null) always.push(Prisma.sql`entry.date >= make_date(${state.from}, 1, 1)`);
  if (state.to !== null) always.push(Prisma.sql`entry.date < make_date(${state.to} + 1, 1, 1)`);
  const fits: Record<FacetName, Prisma.Sql> = {
    region: Prisma.sql`entry.regions && ${[...state.region]}::text[]`,
    type: Prisma.sql`entry.type = ANY(${[...state.type]}::text[])`,
    topic: Prisma.sql`entry.topics && ${[...state.topic]}::text[]`,
    language: Prisma.sql`entry.languages && ${[...state.language]}::text[]`,
    // A hidden organization must not be found by guessing its name.
    publisher: Prisma.sql`coalesce(entry.publisher IN (SELECT slug FROM ${namedTo(audiences)} WHERE slug = ANY(${[...state.publisher]}::text[])), FALSE)`,
  };
  return {
    always,
    chosen: facetNames.flatMap((name) => (state[name].length > 0 ? [[name, fits[name]] as const] : [])),
  };
}

// As `namesPublisher` of the policy; one's own organization makes no difference to a search, which is for everybody.
function namedTo(audiences: Audience[]): Prisma.Sql {
  return Prisma.sql`(SELECT slug, name FROM "Organization" JOIN "Membership" ON "organizationId" = id
    WHERE listing = ANY(${audiences}::"Audience"[]) AND status = 'ACTIVE') named`;
}

// What each value would find if it were chosen: the other facets hold, its own does not.
function facetCounts(audiences: Audience[]): Prisma.Sql {
  return Prisma.sql`counted AS (
      SELECT missed, count(*) AS count,
        CASE 0 WHEN grouping(regions) THEN 'region' WHEN grouping(type) THEN 'type' WHEN grouping(topics) THEN 'topic'
          WHEN grouping(languages) THEN 'language' WHEN grouping(publisher) THEN 'publisher' ELSE 'total' END AS kind,
        CASE 0 WHEN grouping(regions) THEN regions WHEN grouping(type) THEN ARRAY[type] WHEN grouping(topics) THEN topics
          WHEN grouping(languages) THEN languages WHEN grouping(publisher) THEN ARRAY[publisher] ELSE ARRAY[''] END AS values
      FROM matched
      GROUP BY GROUPING SETS ((missed, regions), (missed, type), (missed, topics), (missed, languages), (missed, publisher), (missed)))
    SELECT kind, value, name AS label, sum(count)::int AS count
    FROM counted CROSS JOIN unnest(values) value LEFT JOIN ${namedTo(audiences)} ON kind = 'publisher' AND slug = value
    WHERE missed IN ('', kind) AND (kind <> 'publisher' OR name IS NOT NULL) GROUP BY kind, value, name`;
}

function tally(rows: readonly CountRow[]): Counts {
  const facets: Record<FacetName, FacetValue[]> = { region: [], type: [], topic: [], language: [], publisher: [] };
  let total = 0;
  for (const { kind, value, label, count } of rows) {
    if (kind === "total") total = count;
    else facets[kind].push({ value, count, ...(label !== null && { label }) });
  }
  for (const values of Object.values(facets))
    values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  return { total, facets };
}

/** What a search for nothing but words every text has comes to. */
export const nothingFound: Counts = tally([]);
