import { type Actor, record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/result";
import { longestRun, lookSince } from "./rules";
import type { Closing } from "./schema";

/** Begins a comparison with Stripe; a job does it. Fails with reconciliation-running while one is under way. */
export function startReconciliation(admin: Admin, _input: Record<string, never>): Promise<Result<{ id: string }>> {
  return begin(admin);
}

/** The nightly comparison; nothing when somebody's is still under way. */
export async function startNightly(): Promise<void> {
  await begin({ kind: "system", name: "reconciliation" });
}

async function begin(actor: Actor): Promise<Result<{ id: string }>> {
  try {
    return await transaction((tx) => beginNow(tx, actor));
  } catch (error) {
    // The other click of a double click was first.
    if (isTaken(error)) return fail("reconciliation-running");
    throw error;
  }
}

async function beginNow(tx: Tx, actor: Actor): Promise<Result<{ id: string }>> {
  const abandoned = { state: "RUNNING" as const, startedAt: { lt: new Date(now().getTime() - longestRun) } };
  await tx.reconciliation.updateMany({ where: abandoned, data: { state: "FAILED", finishedAt: now() } });
  if (await tx.reconciliation.findFirst({ where: { state: "RUNNING" } })) return fail("reconciliation-running");
  const lastDone = await tx.reconciliation.findFirst({ where: { state: "DONE" }, orderBy: { startedAt: "desc" } });
  const { id } = await tx.reconciliation.create({
    data: { startedAt: now(), since: lookSince(lastDone?.startedAt ?? null, now()) },
  });
  await record(tx, { type: "reconciliation.started", actor, subject: { type: "reconciliation", id } });
  await enqueue(tx, "reconcile", { runId: id }, { key: `reconcile:${id}`, maxAttempts: 5 });
  return ok({ id });
}

/** A person has looked at what no machine could repair, and says what it was. Fails with not-found. */
export function closeDrift(admin: Admin, { drift: id, note }: Closing): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const drift = await tx.drift.findFirst({ where: { id, repaired: false, closedAt: null } });
    if (!drift) return fail("not-found");
    const { kind, subject } = drift;
    // Every comparison since has said it again.
    const { count } = await tx.drift.updateMany({
      where: { kind, subject, repaired: false, closedAt: null },
      data: { closedAt: now(), note },
    });
    if (count === 0) return fail("not-found");
    await record(tx, {
      type: "drift.closed",
      actor: admin,
      subject: { type: "drift", id, name: subject },
      change: { kind: { after: kind }, note: { after: note } },
    });
    return ok({ id: drift.runId });
  });
}
