import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Audience } from "@/lib/db/generated/enums";
import { withFormer } from "../terms/vocabulary";
import type { Asked } from "./asked";
import { chosen, compared, competitors } from "./relevance";
import { type FacetName, facetNames, hitsPerPage, type SearchState } from "./schema";

export type FacetValue = { readonly value: string; readonly label?: string; readonly count: number };

export type Counts = {
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
};

/** The documents of the page asked for, in order. */
export async function findHits(asked: Asked): Promise<string[]> {
  return (await ask<{ id: string }>(asked, hits(asked))).map(({ id }) => id);
}

/** All that a search finds up to a limit: in its own order, or the last to appear on the portal first. */
export async function findAll(
  asked: Asked,
  { latest, limit }: { readonly latest: boolean; readonly limit: number },
): Promise<string[]> {
  const by = latest
    ? Prisma.sql`(SELECT document."publishedAt" FROM "Document" document WHERE document.id = found.id) DESC NULLS LAST`
    : order(asked);
  const all = Prisma.sql`WITH ${found(asked)} SELECT id FROM found ORDER BY ${by}, id LIMIT ${limit}`;
  return (await ask<{ id: string }>(asked, all)).map(({ id }) => id);
}

/** How many documents a search finds, and how many each further choice would leave. */
export async function countFacets(asked: Asked): Promise<Counts> {
  return tally(await ask(asked, facetCounts(asked)));
}

// Reading `words` row by row is a hundred times slower than its index, which the planner cannot know: to it a long
// vector is one comparison. What it saves by compiling a statement is less than the compiling takes.
export async function ask<Row>({ query }: Asked, statement: Prisma.Sql): Promise<Row[]> {
  if (query === null) return db.$queryRaw<Row[]>(statement);
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`,
    db.$queryRaw<Row[]>(statement),
  ]);
  return rows;
}

// The most relevant are chosen by their heads, then put in order by the whole text of each. After them come the newest.
function hits(asked: Asked): Prisma.Sql {
  const { state, query } = asked;
  const offset = (state.page - 1) * hitsPerPage;
  if (state.sort !== "relevance" || query === null)
    return Prisma.sql`WITH ${found(asked)} SELECT id FROM found ORDER BY ${order(asked)}, id LIMIT ${hitsPerPage} OFFSET ${offset}`;
  const candidates = Prisma.sql`WITH ${found(asked)}, ${chosen(query)}`;
  if (offset >= competitors)
    return Prisma.sql`${candidates} SELECT id FROM found WHERE id NOT IN (SELECT id FROM candidates)
      ORDER BY date DESC, id LIMIT ${hitsPerPage} OFFSET ${offset - competitors}`;
  return Prisma.sql`${candidates}, ${compared(query)}
    SELECT id FROM ranked ORDER BY rank DESC, date DESC, id LIMIT ${hitsPerPage} OFFSET ${offset}`;
}

function order({ state, locale }: Asked): Prisma.Sql {
  if (state.sort === "oldest") return Prisma.sql`date ASC`;
  if (state.sort !== "title") return Prisma.sql`date DESC`;
  return Prisma.sql`(SELECT lower(unaccent(text.title)) FROM "DocumentText" text WHERE text."documentId" = found.id
    ORDER BY (text.locale = ${locale}) DESC, (text.locale = 'en') DESC LIMIT 1) ASC`;
}

/** What a search finds, as `found` of id and date. */
export function found(asked: Asked): Prisma.Sql {
  const { always, narrowed } = conditions(asked);
  const all = [...always, ...narrowed.map(([, fits]) => fits)];
  return Prisma.sql`found AS (SELECT "documentId" AS id, date FROM "SearchEntry" entry WHERE ${Prisma.join(all, " AND ")})`;
}

/** The conditions that no facet offers, then one for each facet with choices. */
function conditions({ audiences, state, query }: Asked) {
  const always = [Prisma.sql`audience = ANY(${audiences}::"Audience"[])`];
  if (state.from !== null) always.push(Prisma.sql`date >= make_date(${state.from}, 1, 1)`);
  if (state.to !== null) always.push(Prisma.sql`date < make_date(${state.to} + 1, 1, 1)`);
  if (query !== null) always.push(Prisma.sql`words @@ ${query.words}::tsquery`);
  if (query?.head) always.push(Prisma.sql`"documentId" IN (${headsSaying(query.head)})`);
  if (query?.notHead) always.push(Prisma.sql`"documentId" NOT IN (${headsSaying(query.notHead)})`);
  return {
    always,
    narrowed: facetNames.flatMap((name) =>
      state[name].length > 0 ? [[name, fits(name, state, audiences)] as const] : [],
    ),
  };
}

function headsSaying(words: string): Prisma.Sql {
  return Prisma.sql`SELECT head."documentId" FROM "SearchHead" head WHERE head.words @@ ${words}::tsquery`;
}

function fits(name: FacetName, state: SearchState, audiences: Audience[]): Prisma.Sql {
  // The address keeps a body's former name: who guesses one is not told what the present one is.
  const values = Prisma.sql`${state[name].flatMap((value) => withFormer(name, value))}::text[]`;
  // A hidden organization must not be found by guessing its name.
  const asked =
    name === "publisher"
      ? Prisma.sql`ARRAY(SELECT slug FROM ${namedTo(audiences)} WHERE slug = ANY(${values}))`
      : values;
  return Prisma.sql`coalesce(${column(name)} IN (SELECT number FROM "SearchSet" WHERE values && ${asked}), FALSE)`;
}

// A facet is a column of the same name.
function column(name: FacetName): Prisma.Sql {
  return Prisma.raw(`entry."${name}"`);
}

// As `namesPublisher` of the policy; one's own organization makes no difference to a search, which is for everybody.
function namedTo(audiences: Audience[]): Prisma.Sql {
  return Prisma.sql`(SELECT slug, name FROM "Organization" JOIN "Membership" ON "organizationId" = id
    WHERE listing = ANY(${audiences}::"Audience"[]) AND status = 'ACTIVE') named`;
}

// What each value would find if it were chosen: the other facets hold, its own does not. `missed` names the facets whose
// choices a document does not fit: "" when it is found, one name when only that choice keeps it out.
function facetCounts(asked: Asked): Prisma.Sql {
  const { always, narrowed } = conditions(asked);
  const misses = narrowed.map(([facet, fit]) => Prisma.sql`CASE WHEN NOT ${fit} THEN ${facet}::text END`);
  const missed = misses.length > 0 ? Prisma.sql`concat_ws(' ', ${Prisma.join(misses)})` : Prisma.sql`''::text`;
  const columns = facetNames.map(column);
  const sets = columns.map((name) => Prisma.sql`(missed, ${name})`);
  const kinds = facetNames.map((name) => Prisma.sql`WHEN grouping(${column(name)}) THEN ${name}::text`);
  return Prisma.sql`
    WITH entry AS (SELECT ${Prisma.join(columns)}, ${missed} AS missed FROM "SearchEntry" entry WHERE ${Prisma.join(always, " AND ")}),
    counted AS (
      SELECT missed, count(*) AS count, CASE 0 ${Prisma.join(kinds, " ")} ELSE 'total' END AS kind, coalesce(${Prisma.join(columns)}) AS set
      FROM entry GROUP BY GROUPING SETS (${Prisma.join(sets)}, (missed)))
    SELECT kind, coalesce(value, '') AS value, name AS label, sum(count)::int AS count
    FROM counted LEFT JOIN LATERAL (SELECT values FROM "SearchSet" WHERE number = set LIMIT 1) held ON TRUE LEFT JOIN unnest(held.values) value ON TRUE
      LEFT JOIN ${namedTo(asked.audiences)} ON kind = 'publisher' AND slug = value
    WHERE missed IN ('', kind) AND (kind = 'total' OR value IS NOT NULL) AND (kind <> 'publisher' OR name IS NOT NULL)
    GROUP BY kind, value, name`;
}

type CountRow = { kind: FacetName | "total"; value: string; label: string | null; count: number };

function tally(rows: readonly CountRow[]): Counts {
  const facets = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<FacetName, FacetValue[]>;
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
