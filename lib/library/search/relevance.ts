import { Prisma } from "@/lib/db/generated/client";
import type { Asked } from "./asked";
import { rowsFound } from "./conditions";
import type { CompiledQuery } from "./query";
import { hitsPerPage } from "./schema";

/** A search for words. */
export type Worded = Asked & { readonly query: CompiledQuery };

export function isWorded(asked: Asked): asked is Worded {
  return asked.query !== null;
}

/** How many of all that is found compete by their whole texts: the best by their heads and, where there is room, the newest. */
export const competitors = 5 * hitsPerPage;

// As much as the words in a title: who says a phrase as it was typed means it.
const inOrder = 0.6;

/** How well a head fits: `head` is a row of SearchHead. */
export function headRank({ any }: CompiledQuery): Prisma.Sql {
  return Prisma.sql`ts_rank(head.words, ${any}::tsquery)`;
}

/**
 * The heads that say any of the words, of what is found. It is found once more, which costs less than keeping it; by itself
 * (its offset), or the planner would look into the words of each head's document.
 */
export function prominent(asked: Worded): Prisma.Sql {
  return Prisma.sql`(${rowsFound(asked)} OFFSET 0) found JOIN "SearchHead" head ON head."documentId" = found.id
    WHERE head.words @@ ${asked.query.any}::tsquery`;
}

/** After `found`: those that compete, as `candidates` of id and date. */
export function chosen(asked: Worded, most = competitors): Prisma.Sql {
  return Prisma.sql`
    prominent AS MATERIALIZED (
      SELECT id, date, ${headRank(asked.query)} AS rank FROM ${prominent(asked)} ORDER BY rank DESC, date DESC, id LIMIT ${most}),
    newest AS (
      SELECT id, date FROM found WHERE (SELECT count(*) FROM prominent) < ${most} AND id NOT IN (SELECT id FROM prominent)
      ORDER BY date DESC, id LIMIT ${most} - (SELECT count(*) FROM prominent)),
    candidates AS (SELECT id, date FROM prominent UNION ALL SELECT id, date FROM newest)`;
}

/**
 * After `candidates`: with their rank by the whole text. Joined to nothing, a vector is read once for both of its uses. With
 * its offset each is looked up by itself: the planner, which takes them for thousands, would read the whole index.
 */
export function compared(query: CompiledQuery): Prisma.Sql {
  return Prisma.sql`
    whole AS MATERIALIZED (SELECT id, candidates.date, entry.words || ''::tsvector AS words
      FROM candidates, LATERAL (SELECT words FROM "SearchEntry" WHERE "documentId" = id OFFSET 0) entry),
    ranked AS (SELECT id, date, ${wholeRank(query)} AS rank FROM whole)`;
}

function wholeRank({ any, phrase }: CompiledQuery): Prisma.Sql {
  const sum = Prisma.sql`ts_rank(words, ${any}::tsquery)`;
  return phrase === ""
    ? sum
    : Prisma.sql`${sum} + CASE WHEN words @@ ${phrase}::tsquery THEN ${inOrder}::real ELSE 0 END`;
}
