import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { visibleTo } from "../policy";
import { type Relation, relationsToEdit } from "../records/queries";
import { wordsFor } from "../rules";
import { type Conflict, conflictsOf, gainsOf, hides, opens } from "./rules";
import { type MergeRow, mergedFields, sideOf } from "./sides";

/** One of two records, as the page that compares them shows it. */
export type MergePart = {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly title: string;
  /** The language of the title. */
  readonly locale: string;
  readonly status: MergeRow["status"];
  readonly audience: MergeRow["audience"];
  readonly publisher: string | null;
  readonly anchors: readonly string[];
  readonly relations: readonly Relation[];
  /** How many achievements of appeals lead to it. */
  readonly achievements: number;
};

export type MergePreview = {
  readonly kept: MergePart;
  readonly other: MergePart;
  readonly conflicts: readonly Conflict[];
  readonly gains: readonly { readonly name: string; readonly value: string }[];
  /** Readers of the other would be led to what they may not read. */
  readonly hides: boolean;
  /** What is taken over becomes readable for more people. */
  readonly opens: boolean;
};

/** Two records side by side; null where the secretariat may not see one of them. */
export async function findMerge(
  admin: Admin,
  keptId: string,
  otherId: string,
  locale: Locale,
): Promise<MergePreview | null> {
  if (!isId(keptId) || !isId(otherId) || keptId === otherId) return null;
  const rows = await db.document.findMany({
    where: { AND: [visibleTo(admin), { id: { in: [keptId, otherId] } }] },
    include: mergedFields,
  });
  const [kept, other] = [keptId, otherId].map((id) => rows.find((row) => row.id === id));
  if (!kept || !other) return null;
  const [keptSide, otherSide] = [sideOf(kept), sideOf(other)];
  return {
    kept: await partOf(admin, kept, locale),
    other: await partOf(admin, other, locale),
    conflicts: conflictsOf(keptSide, otherSide),
    gains: gainsOf(keptSide, otherSide),
    hides: kept.status !== "PUBLISHED" || hides(kept, other),
    opens: opens(kept, other),
  };
}

async function partOf(admin: Admin, row: MergeRow, locale: Locale): Promise<MergePart> {
  const { id, version, slug, status, audience } = row;
  const words = wordsFor(row.texts, locale);
  return {
    ...{ id, version, slug, status, audience },
    title: words?.title ?? slug,
    locale: words?.locale ?? locale,
    publisher: row.publisher?.name ?? null,
    anchors: row.anchors.map(({ label }) => label),
    relations: await relationsToEdit(admin, id, locale),
    achievements: await db.achievement.count({ where: { documentId: id } }),
  };
}
