import { db, type Tx } from "@/lib/db/client";

/** The line of versions a document stands in, the oldest first, itself included. */
export async function versionsOf(id: string, tx: Tx | typeof db = db): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE older(id, place) AS (
      SELECT ${id}::uuid, 0
      UNION ALL
      SELECT relation."toId", place - 1 FROM older JOIN "DocumentRelation" relation
        ON relation."fromId" = older.id AND relation.kind = 'NEW_VERSION_OF' WHERE place > -100
    ), newer(id, place) AS (
      SELECT ${id}::uuid, 0
      UNION ALL
      SELECT relation."fromId", place + 1 FROM newer JOIN "DocumentRelation" relation
        ON relation."toId" = newer.id AND relation.kind = 'NEW_VERSION_OF' WHERE place < 100
    )
    SELECT id::text FROM (SELECT * FROM older UNION SELECT * FROM newer) AS line ORDER BY place`;
  return rows.map((row) => row.id);
}

/** Those of a line that come after one of it. */
export function newerThan(line: readonly string[], id: string): string[] {
  return line.slice(line.indexOf(id) + 1);
}
