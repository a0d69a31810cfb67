import { Prisma } from "@/lib/db/generated/client";
import { ask, found } from "../search/conditions";
import type { CompiledQuery } from "../search/query";
import { chosen, compared, headRank, prominent, type Worded } from "../search/relevance";

/** A place in an order: what the document there is sorted by, and its id among those that are alike. */
export type Key = { readonly id: string; readonly key: string };

/**
 * The last that competed by rank when a walk began, as the search page lets compete: by its head, or by its date where
 * every head did. What comes later pushes nothing over that edge.
 */
export type Edge = Key & { readonly by: "head" | "date" };

/** Null where all that is found competes. */
export async function edgeOf(asked: Worded, most?: number): Promise<Edge | null> {
  const [last] = await ask<Edge>(
    asked,
    Prisma.sql`WITH ${found(asked)}, ${chosen(asked, most)}
      SELECT by, id, key FROM (
        (SELECT 'head' AS by, id, ${keyOf(Prisma.sql`rank`)} AS key FROM prominent ORDER BY key, id DESC LIMIT 1)
        UNION ALL (SELECT 'date', id, date::text FROM newest ORDER BY date, id DESC LIMIT 1)) ends
      WHERE EXISTS (SELECT FROM found WHERE id NOT IN (SELECT id FROM candidates)) ORDER BY by LIMIT 1`,
  );
  return last ?? null;
}

/** The next of those that compete, in the order of the search page. */
export function rankedBehind(asked: Worded, edge: Edge | null, after: Key | null, since: Date | null, count: number) {
  const changed = since
    ? Prisma.sql`EXISTS (SELECT FROM "HarvestRecord" record WHERE record.id = keyed.id AND datestamp >= ${since})`
    : Prisma.sql`TRUE`;
  return ask<Key>(
    asked,
    Prisma.sql`WITH ${found(asked)}, candidates AS (${competing(asked, edge)}), ${compared(asked.query)}
      SELECT id, key FROM (SELECT id, ${keyOf(Prisma.sql`rank`)} AS key FROM ranked) keyed
      WHERE ${behind(after, true)} AND ${changed} ORDER BY key DESC, id LIMIT ${count}`,
  );
}

function competing(asked: Worded, edge: Edge | null): Prisma.Sql {
  const { query } = asked;
  if (edge === null) return Prisma.sql`SELECT id, date FROM found`;
  if (edge.by === "head")
    return Prisma.sql`SELECT id, date FROM (SELECT id, date, ${keyOf(headRank(query))} AS key FROM ${prominent(asked)}) best
      WHERE ${upTo(edge)}`;
  return Prisma.sql`SELECT id, date FROM found WHERE ${upTo(edge, Prisma.sql`date::text`)} OR ${saidByHead(query)}`;
}

/** Of documents with a `key` by date: what does not compete. */
export function outside(query: CompiledQuery, edge: Edge): Prisma.Sql {
  if (edge.by === "date") return Prisma.sql`NOT (${upTo(edge)} OR ${saidByHead(query)})`;
  return Prisma.sql`id NOT IN (SELECT id FROM (
    SELECT head."documentId" AS id, ${keyOf(headRank(query))} AS key
    FROM "SearchHead" head JOIN "SearchEntry" entry USING ("documentId") WHERE head.words @@ ${query.any}::tsquery) best
    WHERE ${upTo(edge)})`;
}

function saidByHead({ any }: CompiledQuery): Prisma.Sql {
  return Prisma.sql`id IN (SELECT head."documentId" FROM "SearchHead" head WHERE head.words @@ ${any}::tsquery)`;
}

function upTo({ key, id }: Edge, column = Prisma.sql`key`): Prisma.Sql {
  return Prisma.sql`(${column} > ${key} OR (${column} = ${key} AND id <= ${id}::uuid))`;
}

// Of one length, so that texts are in order as their numbers are; of equals the newest comes first.
function keyOf(rank: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`lpad((${rank} * 1e9)::bigint::text, 12, '0') || ' ' || date`;
}

export function behind(after: Key | null, descending: boolean): Prisma.Sql {
  if (!after) return Prisma.sql`TRUE`;
  const farther = descending ? Prisma.sql`key < ${after.key}` : Prisma.sql`key > ${after.key}`;
  return Prisma.sql`(${farther} OR (key = ${after.key} AND id > ${after.id}::uuid))`;
}
