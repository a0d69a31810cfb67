import type { z } from "zod";
import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { indexDocuments } from "../search/indexing";
import { actFor } from "../terms/carrying";
import { lastEvent } from "../terms/merging";
import { changingVocabularies } from "../terms/writing";
import type { renameBodySchema } from "./schema";
import { renaming, spelledBodies } from "./spellings";

/**
 * Names a body anew, in all its spellings; under the name of another body the two become one. Its addresses lead to the
 * present one from this moment on, and a job rewrites the documents. Fails with nothing-changed where all say so already.
 */
export function renameBody(admin: Admin, input: z.output<typeof renameBodySchema>): Promise<Result<{ slug: string }>> {
  return changingVocabularies(async (tx) => {
    const spelled = await spelledBodies(tx);
    const body = spelled.bodies.find(({ slug }) => slug === input.slug);
    if (!body) return fail("not-found");
    if (body.name !== input.shown) return fail("changed-meanwhile");
    const { to, slug, other, spellings, moving } = renaming(spelled, body, input.to);
    if (spellings.length === 0) return fail("nothing-changed", { field: "to" });
    const names = spellings.map(({ name }) => name);
    await writeFormer(tx, [...names, body.name, ...(other ? [other.name] : [])], to);
    await record(tx, {
      type: "body.renamed",
      actor: admin,
      subject: { type: "body", id: body.slug, name: body.name },
      change: {
        name: { before: body.name, after: to },
        spellings: { before: names, after: [to] },
        documents: { after: moving },
        ...(other && { mergedWith: { before: other.name, after: to } }),
      },
    });
    await enqueue(tx, "carry-body", { present: to, auditId: await lastEvent(tx) }, { key: `carry-body:${slug}` });
    return ok({ slug });
  });
}

// Whatever led to one of these names leads to the new one; the new one leads nowhere.
async function writeFormer(tx: Tx, names: readonly string[], present: string): Promise<void> {
  const former = [...new Set(names)].filter((name) => name !== present);
  await tx.formerBody.deleteMany({ where: { name: present } });
  await tx.formerBody.updateMany({ where: { present: { in: former } }, data: { present } });
  await tx.formerBody.deleteMany({ where: { name: { in: former } } });
  await tx.formerBody.createMany({ data: former.map((name) => ({ name, present })) });
}

// Each is read into the index anew: a name is found by its words.
const atOnce = 50;

/** Gives the documents of former spellings the present one, some at a time: a worker that is killed goes on from there. */
export async function carryBody(carried: { readonly present: string; readonly auditId: string }): Promise<void> {
  while ((await transaction((tx) => carrySome(tx, carried))) > 0);
  await transaction(async (tx) => {
    await enqueue(tx, "count-words", {}, { key: "count-words" });
    await purgeEveryPage(tx);
  });
}

async function carrySome(tx: Tx, { present, auditId }: { present: string; auditId: string }): Promise<number> {
  const former = await tx.formerBody.findMany({ where: { present }, select: { name: true } });
  const body = { in: former.map(({ name }) => name) };
  const rows = await tx.document.findMany({
    where: { body },
    select: { id: true },
    orderBy: { id: "asc" },
    take: atOnce,
  });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await tx.$executeRaw`SELECT 1 FROM "Document" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  await actFor(tx, auditId);
  await tx.document.updateMany({ where: { id: { in: ids }, body }, data: { body: present } });
  await indexDocuments(tx, ids);
  return ids.length;
}
