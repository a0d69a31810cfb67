import type { Tx } from "@/lib/db/client";

/**
 * Holds a document and those it relates to until the transaction ends. When one comes, goes or moves, harvesters are told
 * of its neighbours as well: two who change neighbours at once would otherwise wait for each other.
 */
export async function lockWithNeighbours(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Document" WHERE id IN (
      SELECT ${id}::uuid
      UNION SELECT "toId" FROM "DocumentRelation" WHERE "fromId" = ${id}::uuid
      UNION SELECT "fromId" FROM "DocumentRelation" WHERE "toId" = ${id}::uuid
    ) ORDER BY id FOR NO KEY UPDATE`;
}
