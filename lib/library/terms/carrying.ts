import type { Tx } from "@/lib/db/client";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { purgeEveryPage } from "@/lib/pages/purge";
import { renumberFacets } from "../search/indexing";
import { tableOf } from "./rows";
import type { VocabularyName } from "./vocabulary";

type Carried = { readonly vocabulary: VocabularyName; readonly slug: string; readonly auditId: string };

// So few that nobody who edits one of them waits for long.
const atOnce = 200;

/** Gives the documents of a merged term the one it became, some at a time: a worker that is killed goes on from there. */
export async function carryTerm(carried: Carried): Promise<void> {
  while ((await transaction((tx) => carrySome(tx, carried))) > 0);
  await transaction(async (tx) => {
    await renameSets(tx, carried);
    // Pages that were drawn on the way counted what had arrived by then.
    await purgeEveryPage(tx);
  });
}

async function carrySome(tx: Tx, { vocabulary, slug, auditId }: Carried): Promise<number> {
  const into = await targetOf(tx, vocabulary, slug);
  if (into === null) return 0;
  const ids = await someOf(tx, vocabulary, slug);
  if (ids.length === 0) return 0;
  await tx.$executeRaw`SELECT 1 FROM "Document" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  await actFor(tx, auditId);
  if (vocabulary === "type") {
    await tx.$executeRaw`UPDATE "Document" SET "typeSlug" = ${into}, "updatedAt" = now() WHERE id = ANY(${ids}::uuid[])`;
  } else {
    await tx.$executeRaw`
      INSERT INTO "DocumentTopic" ("documentId", "topicSlug") SELECT id, ${into} FROM unnest(${ids}::uuid[]) AS id
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`DELETE FROM "DocumentTopic" WHERE "topicSlug" = ${slug} AND "documentId" = ANY(${ids}::uuid[])`;
    await tx.$executeRaw`UPDATE "Document" SET "updatedAt" = now() WHERE id = ANY(${ids}::uuid[])`;
  }
  await renumberFacets(tx, ids);
  return ids.length;
}

// The term it became may have become another since.
async function targetOf(tx: Tx, vocabulary: VocabularyName, slug: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ into: string | null }[]>`
    SELECT "mergedIntoSlug" AS into FROM ${tableOf[vocabulary]} WHERE slug = ${slug}`;
  return row?.into ?? null;
}

async function someOf(
  tx: Pick<Tx, "$queryRaw">,
  vocabulary: VocabularyName,
  slug: string,
  after = "",
): Promise<string[]> {
  const rows =
    vocabulary === "type"
      ? await tx.$queryRaw<{ id: string }[]>`
          SELECT id FROM "Document" WHERE "typeSlug" = ${slug} AND id::text > ${after} ORDER BY id::text LIMIT ${atOnce}`
      : await tx.$queryRaw<{ id: string }[]>`
          SELECT "documentId" AS id FROM "DocumentTopic" WHERE "topicSlug" = ${slug} AND "documentId"::text > ${after}
          ORDER BY "documentId"::text LIMIT ${atOnce}`;
  return rows.map(({ id }) => id);
}

/** What triggers write down in this transaction is said to be done by who asked for it. */
export async function actFor(tx: Tx, auditId: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('portal.audit_event', ${auditId}, true)`;
}

// What is deleted stays in the sets in which it was last seen: who harvests a set must hear of it under its present name.
async function renameSets(tx: Tx, { vocabulary, slug }: Carried): Promise<void> {
  const into = await targetOf(tx, vocabulary, slug);
  if (into === null) return;
  const [before, after] = [`${vocabulary}:${slug}`, `${vocabulary}:${into}`];
  await tx.$executeRaw`
    UPDATE "HarvestRecord" SET sets = ARRAY(SELECT DISTINCT name FROM unnest(array_replace(sets, ${before}, ${after})) name ORDER BY name)
    WHERE deleted AND ${before} = ANY(sets)`;
}

/** Harvesters are told the English name of a term: with it, the records of its documents have changed. */
export async function retellTerm({ vocabulary, slug }: Pick<Carried, "vocabulary" | "slug">): Promise<void> {
  for (let after = ""; ; ) {
    const ids = await someOf(db, vocabulary, slug, after);
    const last = ids.at(-1);
    if (last === undefined) return;
    await transaction(
      (tx) => tx.$executeRaw`
      SELECT keep_harvest_record(id) FROM "HarvestRecord" WHERE id = ANY(${ids}::uuid[]) AND NOT deleted ORDER BY id`,
    );
    after = last;
  }
}
