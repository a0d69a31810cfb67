import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentDetail } from "../catalogue/detail";
import type { SearchState } from "../search/schema";
import { detailsOf, idsFound } from "../search/whole";

export type Span = { readonly since: Date; readonly until: Date };

// A search has one order by publication and no beginning: most news stand within the first of it.
const firstLook = 500;
const mostRead = 1_000;

/** What a search finds now of the documents that were first public in a span of time, the latest first. */
export async function newsOf(
  viewer: Viewer,
  state: SearchState,
  locale: Locale,
  { since, until }: Span,
): Promise<DocumentDetail[]> {
  const rows = await db.harvestRecord.findMany({
    where: { appeared: { gte: since, lt: until }, deleted: false },
    select: { id: true },
  });
  if (rows.length === 0) return [];
  const fresh = new Set(rows.map(({ id }) => id));
  for (let limit = firstLook; ; limit *= 20) {
    const ids = await idsFound(viewer, state, locale, { latest: true, limit });
    const found = ids.filter((id) => fresh.has(id));
    if (ids.length < limit || found.length === fresh.size) return detailsOf(viewer, found.slice(0, mostRead), locale);
  }
}

/** When the last document so far was first public; null when none ever was. */
export async function lastAppearance(): Promise<Date | null> {
  const { _max } = await db.harvestRecord.aggregate({ _max: { appeared: true } });
  return _max.appeared;
}
