import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { type TermRow, termRows } from "./rows";
import type { VocabularyName } from "./vocabulary";

/** A term on the secretariat's desk. */
export type EditedTerm = TermRow & {
  /** Slugs that became it, each with the documents that are still on their way. */
  readonly former: readonly Pick<TermRow, "slug" | "names" | "documents">[];
};

/** A vocabulary in its order, each term with the number of its documents: asked of the database, not of what is kept. */
export async function listTerms(_admin: Admin, vocabulary: VocabularyName): Promise<EditedTerm[]> {
  const rows = await db.$queryRaw<TermRow[]>(termRows(vocabulary));
  return rows
    .filter(({ mergedInto }) => mergedInto === null)
    .map((row) => ({ ...row, former: rows.filter(({ mergedInto }) => mergedInto === row.slug) }));
}

/** One term; null for what is none, or became another. */
export async function findEditedTerm(
  admin: Admin,
  vocabulary: VocabularyName,
  slug: string,
): Promise<EditedTerm | null> {
  return (await listTerms(admin, vocabulary)).find((term) => term.slug === slug) ?? null;
}

/** How many documents would take over another term, and how many of them have it already. */
export async function countMoving(_admin: Admin, vocabulary: VocabularyName, from: string, into: string) {
  if (vocabulary === "type") return { moving: await db.document.count({ where: { typeSlug: from } }), both: 0 };
  const has = (topicSlug: string) => ({ topics: { some: { topicSlug } } });
  const [moving, both] = await Promise.all([
    db.document.count({ where: has(from) }),
    db.document.count({ where: { AND: [has(from), has(into)] } }),
  ]);
  return { moving, both };
}
