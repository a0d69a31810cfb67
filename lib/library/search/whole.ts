import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type DocumentDetail, detailFields, detailOf } from "../catalogue/detail";
import { visibleTo } from "../policy";
import { askedFor } from "./asked";
import type { SearchState } from "./schema";
import { findAll } from "./search";

type Slice = { readonly latest: boolean; readonly limit: number };

/** The ids of what a search finds, whatever page its reader was on. */
export async function idsFound(viewer: Viewer, state: SearchState, locale: Locale, slice: Slice): Promise<string[]> {
  const asked = await askedFor(viewer, state, locale);
  return asked === null ? [] : findAll(asked, slice);
}

/** Documents in the order of their ids, asked for under the policy: what went out of sight meanwhile is left out. */
export async function detailsOf(viewer: Viewer, ids: readonly string[], locale: Locale): Promise<DocumentDetail[]> {
  const rows = await db.document.findMany({
    where: { AND: [visibleTo(viewer), { id: { in: [...ids] }, status: "PUBLISHED" }] },
    include: detailFields,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [detailOf(row, viewer, locale)] : [];
  });
}
