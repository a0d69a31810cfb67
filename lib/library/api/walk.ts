import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { settledMoment } from "../harvest/queries";
import { type CompiledQuery, compileQuery } from "../search/query";
import type { SearchState } from "../search/schema";
import { idsFound } from "../search/whole";
import type { apiSorts } from "./schema";

type ApiSort = (typeof apiSorts)[number];

/** A place in an order: what the document there is sorted by, and its id among those that are alike. */
export type Key = { readonly id: string; readonly key: string };

/**
 * Where a walk stands. A walk by relevance ranks the newest that were found when it began, down to `edge`, and gives the
 * rest by date: what is added later pushes nothing over that edge.
 */
export type Place = { readonly after: Key; readonly edge: Key | null; readonly ranked: boolean };

export type Walk = {
  readonly viewer: Viewer;
  readonly state: SearchState;
  readonly locale: Locale;
  readonly sort: ApiSort;
  readonly since: Date | null;
  /** How many are asked of the search at first, and compete by rank. */
  readonly first?: number;
};

export type Steps = { readonly ids: readonly string[]; readonly next: Place | null };

// All that a search finds is gone through by no walk that can help it: it asks for more only while it has too few.
const usuallyFirst = 1_000;
const mostAsked = 200_000;

/** The next documents of a walk behind a place. A document that keeps its place in the order is met exactly once. */
export async function walk(asked: Walk, place: Place | null, count: number): Promise<Steps> {
  return asked.sort === "relevance" ? byRelevance(asked, place, count) : inOrder(asked, place, count);
}

async function inOrder(asked: Walk, place: Place | null, count: number): Promise<Steps> {
  const rows = await rowsBehind(asked, asked.sort, place?.after ?? null, count + 1);
  return stepsOf(
    rows.map((row) => ({ ...row, ranked: false })),
    count,
    null,
  );
}

async function byRelevance(asked: Walk, place: Place | null, count: number): Promise<Steps> {
  const query = await compileQuery(asked.state.q, asked.locale);
  if (query === null) return { ids: [], next: null };
  const edge = place ? place.edge : await edgeOf(asked);
  const inRank =
    place === null || place.ranked ? await rankedBehind(asked, query, edge, place?.after ?? null, count + 1) : [];
  const missing = count + 1 - inRank.length;
  const rest =
    edge && missing > 0 ? await rowsBehind(asked, "newest", place && !place.ranked ? place.after : edge, missing) : [];
  const steps = [...inRank.map((row) => ({ ...row, ranked: true })), ...rest.map((row) => ({ ...row, ranked: false }))];
  return stepsOf(steps, count, edge);
}

function stepsOf(rows: readonly (Key & { ranked: boolean })[], count: number, edge: Key | null): Steps {
  const given = rows.slice(0, count);
  const last = rows.length > count ? given.at(-1) : undefined;
  const next = last ? { after: { id: last.id, key: last.key }, edge, ranked: last.ranked } : null;
  return { ids: given.map(({ id }) => id), next };
}

/** The last of the documents that compete by rank; null where all of them do. */
async function edgeOf(asked: Walk): Promise<Key | null> {
  const { first = usuallyFirst } = asked;
  const ids = await found(asked, {}, first);
  const last = ids.at(-1);
  if (ids.length < first || last === undefined) return null;
  const [row] = await keyed({ ...asked, since: null }, [last], "newest", null, 1);
  return row ?? null;
}

async function rankedBehind(
  { since, ...asked }: Walk,
  query: CompiledQuery,
  edge: Key | null,
  after: Key | null,
  count: number,
) {
  const ids = await found({ ...asked, since }, edge ? { from: latest(asked.state.from, yearOf(edge)) } : {}, mostAsked);
  const within = edge
    ? Prisma.sql`(date > ${edge.key} OR (date = ${edge.key} AND id <= ${edge.id}::uuid))`
    : Prisma.sql`TRUE`;
  return db.$queryRaw<Key[]>`
    SELECT id, key FROM (
      SELECT dated.id, dated.date,
        lpad((ts_rank(head.words, ${query.any}::tsquery) * 1e9)::bigint::text, 12, '0') || ' ' || dated.date AS key
      FROM (${keys(ids, dateKey, since)}) dated(id, date) JOIN "SearchHead" head ON head."documentId" = dated.id) ranked
    WHERE ${within} AND ${behind(after, true)} ORDER BY key DESC, id LIMIT ${count}`;
}

async function rowsBehind(asked: Walk, sort: ApiSort, after: Key | null, count: number): Promise<Key[]> {
  const byDate = sort === "newest" || sort === "oldest";
  const narrowed = after && byDate ? narrow(asked.state, sort, yearOf(after)) : {};
  let limit = byDate && !asked.since ? (asked.first ?? usuallyFirst) : mostAsked;
  for (;;) {
    const ids = await found(asked, { ...narrowed, sort: sort === "oldest" ? "oldest" : "newest" }, limit);
    const rows = await keyed(asked, ids, sort, after, count);
    if (rows.length === count || ids.length < limit || limit >= mostAsked) return rows;
    limit = Math.min(limit * 8, mostAsked);
  }
}

// Before the year in which the walk stands there is nothing left to meet.
function narrow({ from, to }: SearchState, sort: ApiSort, year: number): Partial<SearchState> {
  return sort === "newest" ? { to: Math.min(to ?? year, year) } : { from: latest(from, year) };
}

const latest = (from: number | null, year: number) => Math.max(from ?? year, year);
const yearOf = ({ key }: Key) => Number(key.slice(0, 4));

function found({ viewer, state, locale }: Walk, narrowed: Partial<SearchState>, limit: number): Promise<string[]> {
  return idsFound(viewer, { ...state, sort: "newest", ...narrowed }, locale, { latest: false, limit });
}

const dateKey = Prisma.sql`to_char(document.date, 'YYYY-MM-DD')`;
const changeKey = Prisma.sql`to_char(record.datestamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// As the search page sorts by title.
function titleKey(locale: Locale): Prisma.Sql {
  return Prisma.sql`(SELECT left(lower(unaccent(text.title)), 200) FROM "DocumentText" text WHERE text."documentId" = document.id
    ORDER BY (text.locale = ${locale}) DESC, (text.locale = 'en') DESC LIMIT 1)`;
}

async function keyed({ locale, since }: Walk, ids: readonly string[], sort: ApiSort, after: Key | null, count: number) {
  const descending = sort === "newest";
  const key = sort === "title" ? titleKey(locale) : sort === "updated" ? changeKey : dateKey;
  const rows = keys(ids, key, since, sort === "updated" ? await settledMoment() : null);
  return db.$queryRaw<Key[]>`
    SELECT id, key FROM (${rows}) keyed(id, key) WHERE key IS NOT NULL AND ${behind(after, descending)}
    ORDER BY key ${descending ? Prisma.sql`DESC` : Prisma.sql`ASC`}, id LIMIT ${count}`;
}

function keys(ids: readonly string[], key: Prisma.Sql, since: Date | null, settled: Date | null = null): Prisma.Sql {
  const changed = since ? Prisma.sql`record.datestamp >= ${since}` : Prisma.sql`TRUE`;
  const visible = settled ? Prisma.sql`record.datestamp < ${settled}` : Prisma.sql`TRUE`;
  return Prisma.sql`SELECT document.id, ${key} FROM unnest(${[...ids]}::uuid[]) found(id) JOIN "Document" document USING (id)
    LEFT JOIN "HarvestRecord" record ON record.id = document.id AND NOT record.deleted WHERE ${changed} AND ${visible}`;
}

function behind(after: Key | null, descending: boolean): Prisma.Sql {
  if (!after) return Prisma.sql`TRUE`;
  const farther = descending ? Prisma.sql`key < ${after.key}` : Prisma.sql`key > ${after.key}`;
  return Prisma.sql`(${farther} OR (key = ${after.key} AND id > ${after.id}::uuid))`;
}

/** How many documents a walk since a moment would meet, up to a limit. */
export async function countSince(asked: Walk, since: Date, limit: number): Promise<number> {
  const ids = await found(asked, {}, mostAsked);
  const rows = await keyed({ ...asked, since }, ids, "newest", null, limit);
  return rows.length;
}
