import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { RegionSlug } from "@/lib/regions/rules";
import { cardFields, cardOf, type DocumentCard } from "./catalogue/card";
import { type DocumentDetail, detailFields, detailOf } from "./catalogue/detail";
import { audiencesOf, ownedBy, visibleTo } from "./policy";
import { type Asked, askedFor } from "./search/asked";
import { withPhraseFound } from "./search/conditions";
import { type Counts, countFacets, nothingFound } from "./search/counts";
import { type Extract, extractsOf } from "./search/extracts";
import { everything, type SearchState } from "./search/schema";
import { findHits } from "./search/search";
import { presentTerms } from "./terms/vocabulary";

export type Hit = DocumentCard & { readonly extract?: Extract };

export type SearchResult = Counts & { readonly hits: readonly Hit[] };

/** One page of a search, each document with a telling passage. */
export async function searchDocuments(viewer: Viewer, state: SearchState, locale: Locale): Promise<SearchResult> {
  const worded = await askedFor(viewer, state, locale);
  if (worded === null) return { ...nothingFound, hits: [] };
  const asked = await withPhraseFound(worded);
  const [hits, counts] = await Promise.all([
    findHits(asked).then((ids) => described(viewer, ids, asked)),
    countFacets(asked),
  ]);
  return { ...counts, hits };
}

async function described(viewer: Viewer, ids: readonly string[], { query, locale }: Asked): Promise<Hit[]> {
  const cards = await cardsOf(viewer, ids, locale);
  if (query === null) return cards;
  const extracts = await extractsOf(cards, query);
  return cards.map((card) => withExtract(card, extracts.get(card.id)));
}

function withExtract(card: DocumentCard, extract: Extract | undefined): Hit {
  return extract ? { ...card, extract } : card;
}

/** These documents in this order, asked for under the policy: an index that lags behind shows nobody what they may not see. */
export async function cardsOf(viewer: Viewer, ids: readonly string[], locale: Locale): Promise<DocumentCard[]> {
  if (ids.length === 0) return [];
  const rows = await db.document.findMany({
    where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] },
    include: cardFields,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [cardOf(row, viewer, locale)] : [];
  });
}

/** The newest documents, narrowed as a search would be. */
export async function newestDocuments(
  viewer: Viewer,
  narrowed: Partial<SearchState>,
  locale: Locale,
  count: number,
): Promise<DocumentCard[]> {
  const state: SearchState = { ...everything, ...narrowed, sort: "newest" };
  const ids = await findHits({ audiences: audiencesOf(viewer), state, query: null, locale });
  return cardsOf(viewer, ids.slice(0, count), locale);
}

/** How many documents there are in all, and by region, type, topic and language. */
export async function countDocuments(viewer: Viewer, narrowed: Partial<SearchState> = {}) {
  const state: SearchState = { ...everything, ...narrowed };
  return countFacets({ audiences: audiencesOf(viewer), state, query: null, locale: "en" });
}

export function regionCounts(values: readonly { value: string; count: number }[]): ReadonlyMap<RegionSlug, number> {
  return new Map(values.map(({ value, count }) => [value as RegionSlug, count]));
}

/** What a region's own bodies have agreed: its treaties, declarations and frameworks; for the world, those that name RtoP. */
export async function keyTexts(viewer: Viewer, region: RegionSlug, locale: Locale, count = 4): Promise<DocumentCard[]> {
  const rows = await db.document.findMany({
    where: {
      AND: [
        visibleTo(viewer),
        {
          status: "PUBLISHED",
          authority: { in: ["BINDING", "NON_BINDING"] },
          typeSlug: {
            in: presentTerms("type", ["treaty", "declaration", "framework", "recommendation", "resolution"]),
          },
          regions: { some: { regionSlug: region } },
        },
      ],
    },
    include: cardFields,
    orderBy: [{ date: "asc" }, { id: "asc" }],
    take: count,
  });
  return rows.map((row) => cardOf(row, viewer, locale));
}

/** A document of the library by its slug; null when it does not exist for this viewer. */
export async function findDocument(viewer: Viewer, slug: string, locale: Locale): Promise<DocumentDetail | null> {
  const row = await db.document.findFirst({
    where: { AND: [visibleTo(viewer), { slug, status: "PUBLISHED" }] },
    include: detailFields,
  });
  return row && detailOf(row, viewer, locale);
}

/** Documents on the same topics, those of the same regions first. */
export async function relatedDocuments(
  viewer: Viewer,
  document: DocumentDetail,
  locale: Locale,
  count = 4,
): Promise<DocumentCard[]> {
  const rows = await db.document.findMany({
    where: {
      AND: [
        visibleTo(viewer),
        {
          status: "PUBLISHED",
          id: { not: document.id },
          topics: { some: { topicSlug: { in: [...document.topics] } } },
        },
      ],
    },
    include: { ...cardFields, topics: true },
    orderBy: [{ date: "desc" }, { id: "asc" }],
    take: 60,
  });
  const shared = (row: (typeof rows)[number]) =>
    row.topics.filter(({ topicSlug }) => document.topics.includes(topicSlug)).length * 2 +
    row.regions.filter(({ regionSlug }) => document.regions.includes(regionSlug as RegionSlug)).length;
  return rows
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, count)
    .map((row) => cardOf(row, viewer, locale));
}

/** What an organization has published, as far as the viewer may see it, the newest first. */
export async function publicationsOf(
  viewer: Viewer,
  organizationId: string,
  locale: Locale,
  count = 20,
): Promise<DocumentCard[]> {
  const rows = await db.document.findMany({
    where: { AND: [visibleTo(viewer), { publisherId: organizationId, status: "PUBLISHED" }] },
    include: cardFields,
    orderBy: [{ date: "desc" }, { id: "asc" }],
    take: count,
  });
  return rows.map((row) => cardOf(row, viewer, locale));
}

/** The slugs of every document a visitor may read: for prerendering and the sitemap. */
export async function documentSlugs(viewer: Viewer): Promise<{ slug: string; updatedAt: Date }[]> {
  return db.document.findMany({
    where: { AND: [visibleTo(viewer), { status: "PUBLISHED" }] },
    select: { slug: true, updatedAt: true },
    orderBy: { date: "desc" },
    take: 5_000,
  });
}

/** How many publications of the member's own organization wait for its hand. */
export async function publicationsInWork(viewer: Viewer): Promise<{ drafts: number; changesRequested: number }> {
  const count = (status: "DRAFT" | "CHANGES_REQUESTED") =>
    db.document.count({ where: { AND: [ownedBy(viewer), { status }] } });
  const [drafts, changesRequested] = await Promise.all([count("DRAFT"), count("CHANGES_REQUESTED")]);
  return { drafts, changesRequested };
}
