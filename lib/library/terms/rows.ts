import { Prisma } from "@/lib/db/generated/client";
import type { VocabularyName } from "./vocabulary";

/** A term as the database keeps it, and how many documents have it, whatever their state. */
export type TermRow = {
  readonly slug: string;
  readonly position: number;
  readonly names: Readonly<Record<string, string>>;
  readonly version: number;
  readonly mergedInto: string | null;
  readonly documents: number;
};

/** The table of a vocabulary, called `term`. */
export const tableOf: Readonly<Record<VocabularyName, Prisma.Sql>> = {
  type: Prisma.sql`"DocumentType" term`,
  topic: Prisma.sql`"Topic" term`,
};

const uses: Readonly<Record<VocabularyName, Prisma.Sql>> = {
  type: Prisma.sql`SELECT count(*)::int FROM "Document" WHERE "typeSlug" = term.slug`,
  topic: Prisma.sql`SELECT count(*)::int FROM "DocumentTopic" WHERE "topicSlug" = term.slug`,
};

/** The rows of a vocabulary, by their order. */
export function termRows(vocabulary: VocabularyName): Prisma.Sql {
  return Prisma.sql`SELECT slug, position, names, version, "mergedIntoSlug" AS "mergedInto",
    (${uses[vocabulary]}) AS documents FROM ${tableOf[vocabulary]} ORDER BY position`;
}
