import { type AuditRow, historyOf } from "@/lib/audit/queries";
import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { visibleTo } from "../policy";
import { changedNames, compare, type Difference, type Snapshot } from "./compare";

export type { Difference };

export type Version = {
  /** 1 is the oldest that is kept. */
  readonly number: number;
  readonly at: Date;
  readonly by: string | null;
  readonly changed: readonly string[];
};

export type RecordHistory = {
  /** The newest first. */
  readonly versions: readonly Version[];
  readonly events: readonly AuditRow[];
  /** Null until two versions are chosen. */
  readonly compared: { readonly from: number; readonly to: number; readonly differences: readonly Difference[] } | null;
};

const most = 500;

/** Everything that was done to a record, its versions, and two of them compared; null for one this admin may not see. */
export async function historyOfRecord(
  admin: Admin,
  id: string,
  { from, to }: { from: number; to: number },
): Promise<RecordHistory | null> {
  if (!isId(id) || (await db.document.count({ where: { AND: [visibleTo(admin), { id }] } })) === 0) return null;
  const [rows, events] = await Promise.all([
    db.documentRevision.findMany({ where: { documentId: id }, orderBy: { id: "asc" }, take: most }),
    historyOf(admin, "document", id),
  ]);
  const names = await actorsOf(rows.flatMap(({ auditId }) => (auditId === null ? [] : [auditId])));
  const said = rows.map(({ snapshot }) => snapshot as Snapshot);
  const versions = rows.map(({ at, auditId }, index) => ({
    number: index + 1,
    at,
    by: auditId === null ? null : (names.get(auditId) ?? null),
    changed: index === 0 ? [] : changedNames(said[index - 1] ?? {}, said[index] ?? {}),
  }));
  const [before, after] = [said[from - 1], said[to - 1]];
  return {
    versions: versions.reverse(),
    events,
    compared: before && after ? { from, to, differences: compare(before, after) } : null,
  };
}

async function actorsOf(ids: bigint[]): Promise<ReadonlyMap<bigint, string | null>> {
  const events = await db.auditEvent.findMany({ where: { id: { in: ids } }, select: { id: true, actorName: true } });
  return new Map(events.map(({ id, actorName }) => [id, actorName]));
}
