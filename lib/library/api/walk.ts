import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { settledMoment } from "../harvest/queries";
import { askedFor } from "../search/asked";
import { isWorded } from "../search/relevance";
import type { SearchState } from "../search/schema";
import { idsFound } from "../search/whole";
import { behind, type Edge, edgeOf, type Key, outside, rankedBehind } from "./relevance";
import type { apiSorts } from "./schema";

type ApiSort = (typeof apiSorts)[number];

/** Where a walk stands; `edge` and `ranked` are those of a walk by relevance. */
export type Place = { readonly after: Key; readonly edge: Edge | null; readonly ranked: boolean };

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

const always = Prisma.sql`TRUE`;

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

async function byRelevance(walked: Walk, place: Place | null, count: number): Promise<Steps> {
  const asked = await askedFor(walked.viewer, walked.state, walked.locale);
  if (asked === null || !isWorded(asked)) return { ids: [], next: null };
  const edge = place ? place.edge : await edgeOf(asked, walked.first);
  const inRank =
    place === null || place.ranked
      ? await rankedBehind(asked, edge, place?.after ?? null, walked.since, count + 1)
      : [];
  const missing = count + 1 - inRank.length;
  const begun = place && !place.ranked ? place.after : edge?.by === "date" ? edge : null;
  const rest =
    edge && missing > 0 ? await rowsBehind(walked, "newest", begun, missing, outside(asked.query, edge)) : [];
  const steps = [...inRank.map((row) => ({ ...row, ranked: true })), ...rest.map((row) => ({ ...row, ranked: false }))];
  return stepsOf(steps, count, edge);
}

function stepsOf(rows: readonly (Key & { ranked: boolean })[], count: number, edge: Edge | null): Steps {
  const given = rows.slice(0, count);
  const last = rows.length > count ? given.at(-1) : undefined;
  const next = last ? { after: { id: last.id, key: last.key }, edge, ranked: last.ranked } : null;
  return { ids: given.map(({ id }) => id), next };
}

async function rowsBehind(asked: Walk, sort: ApiSort, after: Key | null, count: number, only = always): Promise<Key[]> {
  const byDate = sort === "newest" || sort === "oldest";
  const narrowed = after && byDate ? narrow(asked.state, sort, yearOf(after)) : {};
  let limit = byDate && !asked.since ? (asked.first ?? usuallyFirst) : mostAsked;
  for (;;) {
    const ids = await found(asked, { ...narrowed, sort: sort === "oldest" ? "oldest" : "newest" }, limit);
    const rows = await keyed(asked, ids, sort, after, count, only);
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

async function keyed(
  { locale, since }: Walk,
  ids: readonly string[],
  sort: ApiSort,
  after: Key | null,
  count: number,
  only = always,
) {
  const descending = sort === "newest";
  const key = sort === "title" ? titleKey(locale) : sort === "updated" ? changeKey : dateKey;
  const rows = keys(ids, key, since, sort === "updated" ? await settledMoment() : null);
  return db.$queryRaw<Key[]>`
    SELECT id, key FROM (${rows}) keyed(id, key) WHERE key IS NOT NULL AND ${behind(after, descending)} AND ${only}
    ORDER BY key ${descending ? Prisma.sql`DESC` : Prisma.sql`ASC`}, id LIMIT ${count}`;
}

function keys(ids: readonly string[], key: Prisma.Sql, since: Date | null, settled: Date | null = null): Prisma.Sql {
  const changed = since ? Prisma.sql`record.datestamp >= ${since}` : Prisma.sql`TRUE`;
  const visible = settled ? Prisma.sql`record.datestamp < ${settled}` : Prisma.sql`TRUE`;
  return Prisma.sql`SELECT document.id, ${key} FROM unnest(${[...ids]}::uuid[]) found(id) JOIN "Document" document USING (id)
    LEFT JOIN "HarvestRecord" record ON record.id = document.id AND NOT record.deleted WHERE ${changed} AND ${visible}`;
}

/** How many documents a walk since a moment would meet, up to a limit. */
export async function countSince(asked: Walk, since: Date, limit: number): Promise<number> {
  const ids = await found(asked, {}, mostAsked);
  const rows = await keyed({ ...asked, since }, ids, "newest", null, limit);
  return rows.length;
}
