import type { Tx } from "@/lib/db/client";

/**
 * Holds documents and those they relate to until the transaction ends. When one comes, goes or moves, harvesters are told
 * of its neighbours as well: two who change neighbours at once would otherwise wait for each other.
 */
export async function lockWithNeighbours(tx: Tx, ...ids: string[]): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Document" WHERE id IN (
      SELECT unnest(${ids}::uuid[])
      UNION SELECT "toId" FROM "DocumentRelation" WHERE "fromId" = ANY(${ids}::uuid[])
      UNION SELECT "fromId" FROM "DocumentRelation" WHERE "toId" = ANY(${ids}::uuid[])
    ) ORDER BY id FOR NO KEY UPDATE`;
}
