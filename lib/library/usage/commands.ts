import { visitor } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { visibleTo } from "../policy";
import { type Count, isoDay, keptByDaySince } from "./rules";

/** Adds counts to their documents' days: all or none of them. What a visitor may not see is not counted. */
export async function writeUsage(counts: readonly Count[]): Promise<void> {
  await transaction(async (tx) => {
    const ids = await documentsOf(tx, counts);
    const known = counts.flatMap((one) => {
      const id = ids.get(`${one.by} ${one.name}`);
      return id ? [{ ...one, id }] : [];
    });
    // In one order everywhere, so that two processes never wait for each other.
    await tx.$executeRaw`
      INSERT INTO "DocumentUsage" ("documentId", day, kind, count)
      SELECT id, day, kind, sum(count)
      FROM unnest(
        ${known.map(({ id }) => id)}::uuid[], ${known.map(({ day }) => day)}::text[]::date[],
        ${known.map(({ kind }) => kind)}::text[]::"UsageKind"[], ${known.map(({ count }) => count)}::int[]
      ) AS counted (id, day, kind, count)
      GROUP BY id, day, kind ORDER BY id, day, kind
      ON CONFLICT ("documentId", day, kind) DO UPDATE SET count = "DocumentUsage".count + excluded.count`;
  });
}

async function documentsOf(tx: Tx, counts: readonly Count[]): Promise<ReadonlyMap<string, string>> {
  const named = (by: Count["by"]) => [...new Set(counts.filter((one) => one.by === by).map(({ name }) => name))];
  const documents = await tx.document.findMany({
    where: { AND: [visibleTo(visitor), { slug: { in: named("slug") } }] },
    select: { id: true, slug: true },
  });
  const editions = await tx.edition.findMany({
    where: { fileId: { in: named("file") }, document: visibleTo(visitor) },
    select: { documentId: true, fileId: true },
  });
  return new Map([
    ...documents.map(({ id, slug }) => [`slug ${slug}`, id] as const),
    ...editions.map(({ documentId, fileId }) => [`file ${fileId}`, documentId] as const),
  ]);
}

/** Puts the days of months long past together on their first: nobody asks for them by the day. */
export async function foldUsage(at: Date): Promise<void> {
  const before = isoDay(keptByDaySince(at));
  await db.$executeRaw`
    WITH folded AS (
      DELETE FROM "DocumentUsage" WHERE day < ${before}::text::date AND day <> date_trunc('month', day)::date
      RETURNING "documentId", date_trunc('month', day)::date AS month, kind, count
    )
    INSERT INTO "DocumentUsage" ("documentId", day, kind, count)
    SELECT "documentId", month, kind, sum(count) FROM folded GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT ("documentId", day, kind) DO UPDATE SET count = "DocumentUsage".count + excluded.count`;
}
