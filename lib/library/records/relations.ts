import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { visibleTo } from "../policy";
import { subjectOf } from "../publications/commands";
import { type Bond, bondOf, isChain, type RelationKind } from "./rules";

type Related = {
  readonly documentId: string;
  readonly otherId: string;
  readonly bond: Bond;
};
type Done = Promise<Result<{ id: string }>>;

/** Says how two documents refer to each other; saying it twice changes nothing. */
export function relateDocuments(admin: Admin, input: Related): Done {
  return transaction(async (tx): Done => {
    const ends = await endsOf(tx, admin, input);
    if (!ends) return fail("not-found");
    const { fromId, kind, toId } = ends;
    if (fromId === toId) return fail("relation-to-itself");
    // One at a time: two that were each possible could make a circle, or two successors.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(7303, 2)`;
    if (await tx.documentRelation.findUnique({ where: { fromId_kind_toId: { fromId, kind, toId } } }))
      return ok({ id: input.documentId });
    if (isChain(kind) && (await breaksChain(tx, ends))) return fail("relation-impossible");
    await tx.documentRelation.create({ data: { fromId, kind, toId } });
    await told(tx, admin, ends, input, { before: null, after: ends.other.name });
    return ok({ id: input.documentId });
  });
}

/** Takes back what was said of two documents. */
export function unrelateDocuments(admin: Admin, input: Related): Done {
  return transaction(async (tx): Done => {
    const ends = await endsOf(tx, admin, input);
    if (!ends) return fail("not-found");
    const { fromId, kind, toId } = ends;
    const { count } = await tx.documentRelation.deleteMany({ where: { fromId, kind, toId } });
    if (count > 0) await told(tx, admin, ends, input, { before: ends.other.name, after: null });
    return ok({ id: input.documentId });
  });
}

type Ends = NonNullable<Awaited<ReturnType<typeof endsOf>>>;

async function endsOf(tx: Tx, admin: Admin, { documentId, otherId, bond }: Related) {
  const rows = await tx.document.findMany({
    where: { AND: [visibleTo(admin), { id: { in: [documentId, otherId] } }] },
    include: { texts: true },
  });
  const [one, other] = [documentId, otherId].map((id) => rows.find((row) => row.id === id));
  if (!one || !other) return null;
  const { kind, reversed } = bondOf(bond);
  const [fromId, toId] = reversed ? [otherId, documentId] : [documentId, otherId];
  return { fromId, kind, toId, subject: subjectOf(one), other: { name: subjectOf(other).name ?? otherId } };
}

export type Arrow = { readonly fromId: string; readonly kind: RelationKind; readonly toId: string };

/** Whether a version or a translation cannot stand beside what is said already: a second one, or a circle. */
export async function breaksChain(tx: Tx, { fromId, kind, toId }: Arrow): Promise<boolean> {
  const second = await tx.documentRelation.count({
    where: { kind, OR: [{ fromId }, ...(kind === "NEW_VERSION_OF" ? [{ toId }] : [])] },
  });
  return second > 0 || (await leadsTo(tx, toId, kind, fromId));
}

async function leadsTo(tx: Tx, start: string, kind: RelationKind, goal: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE behind(id) AS (
      SELECT ${start}::uuid
      UNION SELECT relation."toId" FROM behind JOIN "DocumentRelation" relation
        ON relation."fromId" = behind.id AND relation.kind = ${kind}::"RelationKind"
    ) SELECT EXISTS (SELECT 1 FROM behind WHERE id = ${goal}::uuid) AS found`;
  return row?.found ?? false;
}

async function told(
  tx: Tx,
  admin: Admin,
  { subject }: Ends,
  { bond }: Related,
  change: { before: string | null; after: string | null },
): Promise<void> {
  await record(tx, { type: "document.related", actor: admin, subject, change: { [bond]: change } });
  // Both pages show it, and every page of a line of versions shows the line.
  await purgeEveryPage(tx);
}
