import { createHash } from "node:crypto";
import { isSignedIn, type SignedIn, type Viewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";

/** The system acts through jobs, webhooks and the first start. */
export type Actor = Viewer | { readonly kind: "system"; readonly name: string };

export type AuditSubject = { readonly type: string; readonly id: string; readonly name?: string };

/** Values before and after, by field. Secrets and texts of applicants do not belong here. */
export type AuditChange = Readonly<Record<string, { before?: unknown; after?: unknown }>>;

export type AuditEntry = {
  /** noun.verb, e.g. `membership.approved`. */
  readonly type: string;
  readonly actor: Actor;
  readonly subject: AuditSubject;
  readonly change?: AuditChange;
};

export const chainStart = "0".repeat(64);

/** Writes who did what into the audit log, sealed to the row before it, in the caller's transaction. */
export async function record(tx: Tx, { type, actor, subject, change = {} }: AuditEntry): Promise<void> {
  // One writer at a time: the chain has one end. The lock goes with the transaction.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('audit-chain'))`;
  const last = await tx.auditEvent.findFirst({ orderBy: { id: "desc" }, select: { hash: true } });
  const previous = last?.hash ?? chainStart;
  const row = {
    at: now(),
    type,
    actorKind: actor.kind,
    actorId: isPerson(actor) ? actor.userId : null,
    actorName: isPerson(actor) || actor.kind === "system" ? actor.name : null,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectName: subject.name ?? null,
    change: JSON.parse(JSON.stringify(change)),
    previous,
  };
  await tx.auditEvent.create({ data: { ...row, hash: seal(row) } });
}

function isPerson(actor: Actor): actor is SignedIn {
  return actor.kind !== "system" && isSignedIn(actor);
}

type Sealed = {
  at: Date;
  type: string;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  subjectType: string;
  subjectId: string;
  subjectName: string | null;
  change: unknown;
  previous: string;
};

/** The seal of a row: SHA-256 over its fields and the seal before it. */
export function seal(row: Sealed): string {
  const fields = [
    row.previous,
    row.at.toISOString(),
    row.type,
    row.actorKind,
    row.actorId,
    row.actorName,
    row.subjectType,
    row.subjectId,
    row.subjectName,
    sorted(row.change),
  ];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

// jsonb does not keep the order of keys: the seal must not depend on it.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
