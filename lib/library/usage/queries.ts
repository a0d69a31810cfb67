import type { Admin, Representing, Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { type Listing, type ListState, slice } from "@/lib/lists";
import type { DocumentDetail } from "../catalogue/detail";
import { ownedBy } from "../policy";
import { cardsOf } from "../queries";
import { countedSince, isoDay, monthsFrom, toldCount, type UsageKind } from "./rules";
import type { usageShape } from "./schema";

/** How often a document was opened and fetched. */
export type Usage = { readonly views: number; readonly downloads: number };
/** The same as everybody is told it: null for fewer than ten. */
export type ToldUsage = { readonly views: number | null; readonly downloads: number | null; readonly since: Date };
export type UsageRow = Usage & {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly locale: string;
};
export type MonthOfUsage = Usage & { readonly month: string };

export type UsageState = ListState<(typeof usageShape.filters)[number], (typeof usageShape.sorts)[number]>;

const nothing: Usage = { views: 0, downloads: 0 };

/** What a document's page says of its usage, to the end of yesterday; null before anything was counted at all. */
export async function usageOf(_viewer: Visitor, document: DocumentDetail): Promise<ToldUsage | null> {
  const [began, counts] = await Promise.all([countingBegan(), countsOf([document.id])]);
  if (!began) return null;
  const { views, downloads } = counts.get(document.id) ?? nothing;
  const since = countedSince(document.publishedAt, began);
  return { views: toldCount(views), downloads: toldCount(downloads), since };
}

/** The public publications of one's own organization and how often they were opened and fetched, the most opened first. */
export async function ownUsage(viewer: Representing, locale: Locale): Promise<UsageRow[]> {
  const own = await db.document.findMany({
    where: {
      AND: [ownedBy(viewer), { OR: [{ status: "PUBLISHED", audience: "PUBLIC" }, { usage: { some: {} } }] }],
    },
    select: { id: true },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: 500,
  });
  const ids = own.map(({ id }) => id);
  const [cards, counts] = await Promise.all([cardsOf(viewer, ids, locale), countsOf(ids)]);
  return cards
    .map(({ id, slug, title, locale }) => ({ id, slug, title, locale, ...(counts.get(id) ?? nothing) }))
    .sort((a, b) => b.views - a.views || b.downloads - a.downloads);
}

/** One publication of one's own organization, month by month since it was counted, the newest first; null for anybody else's. */
export async function ownUsageByMonth(viewer: Representing, id: string, locale: Locale) {
  if (!isId(id)) return null;
  const own = await db.document.findFirst({
    where: { AND: [ownedBy(viewer), { id }] },
    select: { id: true, publishedAt: true },
  });
  if (!own) return null;
  const [[card], began, rows] = await Promise.all([
    cardsOf(viewer, [id], locale),
    countingBegan(),
    db.documentUsage.findMany({ where: { documentId: id, day: { lt: today() } } }),
  ]);
  if (!card) return null;
  const months = began && own.publishedAt ? monthsFrom(countedSince(own.publishedAt, began), now()) : [];
  const inMonth = (month: string) => rows.filter(({ day }) => isoDay(day).startsWith(month));
  return {
    title: card.title,
    locale: card.locale,
    months: months.map((month) => ({ month, ...sums(inMonth(month)) })),
  };
}

/** What was opened or fetched between two days, both included, to this moment. */
export async function listUsage(admin: Admin, state: UsageState, locale: Locale): Promise<Listing<UsageRow>> {
  const from = dayIn(state.filters.from) ?? "0001-01-01";
  const to = dayIn(state.filters.to) ?? "9999-12-31";
  const within = Prisma.sql`FROM "DocumentUsage" WHERE day BETWEEN ${from}::text::date AND ${to}::text::date`;
  const by = Prisma.raw(state.sort === "downloads" ? "downloads" : "views");
  const order = Prisma.raw(state.descending ? "DESC" : "ASC");
  const { skip, take } = slice(state);
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<(Usage & { id: string })[]>`
      SELECT "documentId" AS id, coalesce(sum(count) FILTER (WHERE kind = 'VIEW'), 0)::int AS views,
        coalesce(sum(count) FILTER (WHERE kind = 'DOWNLOAD'), 0)::int AS downloads
      ${within} GROUP BY "documentId" ORDER BY ${by} ${order}, "documentId" LIMIT ${take} OFFSET ${skip}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(DISTINCT "documentId")::int AS total ${within}`,
  ]);
  const cards = await cardsOf(
    admin,
    rows.map(({ id }) => id),
    locale,
  );
  const counts = new Map(rows.map((row) => [row.id, row]));
  return {
    total: counted?.total ?? 0,
    rows: cards.map(({ id, slug, title, locale }) => ({ slug, title, locale, ...nothing, ...counts.get(id), id })),
  };
}

function today(): Date {
  return new Date(isoDay(now()));
}

async function countingBegan(): Promise<Date | null> {
  return (await db.documentUsage.aggregate({ _min: { day: true } }))._min.day;
}

// To the end of yesterday: who counts the hours learns nothing of who was there this morning.
async function countsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Usage>> {
  const rows = await db.documentUsage.groupBy({
    by: ["documentId", "kind"],
    where: { documentId: { in: [...ids] }, day: { lt: today() } },
    _sum: { count: true },
  });
  const flat = rows.map(({ documentId, kind, _sum }) => ({ documentId, kind, count: _sum.count ?? 0 }));
  return new Map(ids.map((id) => [id, sums(flat.filter(({ documentId }) => documentId === id))]));
}

function sums(rows: readonly { kind: UsageKind; count: number }[]): Usage {
  const sum = (kind: UsageKind) => rows.reduce((total, row) => total + (row.kind === kind ? row.count : 0), 0);
  return { views: sum("VIEW"), downloads: sum("DOWNLOAD") };
}

// What is no day bounds nothing.
function dayIn(text: string | undefined): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && isoDay(day) === text && text >= "0001" ? text : null;
}
