import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { detailFields, detailOf } from "../catalogue/detail";
import { visibleTo } from "../policy";
import { countDocuments, searchDocuments } from "../queries";
import type { SearchState } from "../search/schema";
import type { Recorded } from "./records";

const recordFields = {
  ...detailFields,
  editions: {
    select: {
      ...detailFields.editions.select,
      file: { select: { ...detailFields.editions.select.file.select, contentType: true } },
    },
  },
} satisfies Prisma.DocumentInclude;

/** Documents in the order of their ids, asked for under the policy: what went out of sight meanwhile is left out. */
export async function recordedDocuments(viewer: Viewer, ids: readonly string[], locale: Locale): Promise<Recorded[]> {
  const [rows, records] = await Promise.all([
    db.document.findMany({
      where: { AND: [visibleTo(viewer), { id: { in: [...ids] }, status: "PUBLISHED" }] },
      include: recordFields,
    }),
    db.harvestRecord.findMany({
      where: { id: { in: [...ids] }, deleted: false },
      select: { id: true, datestamp: true },
    }),
  ]);
  const updated = new Map(records.map(({ id, datestamp }) => [id, datestamp]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const mediaTypes = new Map(row.editions.flatMap((one) => (one.file ? [[one.id, one.file.contentType]] : [])));
    return [{ ...detailOf(row, viewer, locale), texts: row.texts, mediaTypes, updated: updated.get(id) ?? null }];
  });
}

/** A document by its id or its slug; null when it does not exist for this viewer. */
export async function recordedDocument(viewer: Viewer, name: string, locale: Locale): Promise<Recorded | null> {
  const named: Prisma.DocumentWhereInput = isId(name) ? { id: name } : { slug: name };
  const row = await db.document.findFirst({
    where: { AND: [visibleTo(viewer), named, { status: "PUBLISHED" }] },
    select: { id: true },
  });
  const [document] = row ? await recordedDocuments(viewer, [row.id], locale) : [];
  return document ?? null;
}

/** What a search finds is counted as its page counts it. */
export function countsOf(viewer: Viewer, state: SearchState, locale: Locale) {
  return state.q ? searchDocuments(viewer, { ...state, page: 1 }, locale) : countDocuments(viewer, state);
}

/** When anything a visitor may read last changed, or ceased to be there; null for a library that was always empty. */
export async function lastChange(): Promise<Date | null> {
  const { _max } = await db.harvestRecord.aggregate({ _max: { datestamp: true } });
  return _max.datestamp;
}
