import { Prisma } from "@/lib/db/generated/client";
import type { CompiledQuery } from "./query";
import { hitsPerPage } from "./schema";

/** How many of all that is found compete by their whole texts: the best by their heads and, where there is room, the newest. */
export const competitors = 14 * hitsPerPage;

// As much as the words in a title: who says a phrase as it was typed means it.
const inOrder = 0.6;

/** How well a head fits: `head` is a row of SearchHead. */
export function headRank({ any }: CompiledQuery): Prisma.Sql {
  return Prisma.sql`ts_rank(head.words, ${any}::tsquery)`;
}

/** The heads that say any of the words, of what is `found`. */
export function prominent({ any }: CompiledQuery): Prisma.Sql {
  return Prisma.sql`found JOIN "SearchHead" head ON head."documentId" = found.id WHERE head.words @@ ${any}::tsquery`;
}

/** After `found`: those that compete, as `candidates` of id and date. */
export function chosen(query: CompiledQuery, most = competitors): Prisma.Sql {
  return Prisma.sql`
    prominent AS MATERIALIZED (
      SELECT id, date, ${headRank(query)} AS rank FROM ${prominent(query)} ORDER BY rank DESC, date DESC, id LIMIT ${most}),
    newest AS (
      SELECT id, date FROM found WHERE (SELECT count(*) FROM prominent) < ${most} AND id NOT IN (SELECT id FROM prominent)
      ORDER BY date DESC, id LIMIT ${most} - (SELECT count(*) FROM prominent)),
    candidates AS (SELECT id, date FROM prominent UNION ALL SELECT id, date FROM newest)`;
}

/** After `candidates`: with their rank by the whole text. Joined to nothing, a vector is read once for both of its uses. */
export function compared(query: CompiledQuery): Prisma.Sql {
  return Prisma.sql`
    whole AS MATERIALIZED (SELECT id, candidates.date, entry.words || ''::tsvector AS words
      FROM candidates JOIN "SearchEntry" entry ON entry."documentId" = id),
    ranked AS (SELECT id, date, ${wholeRank(query)} AS rank FROM whole)`;
}

function wholeRank({ any, phrase }: CompiledQuery): Prisma.Sql {
  const sum = Prisma.sql`ts_rank(words, ${any}::tsquery)`;
  return phrase === ""
    ? sum
    : Prisma.sql`${sum} + CASE WHEN words @@ ${phrase}::tsquery THEN ${inOrder}::real ELSE 0 END`;
}
