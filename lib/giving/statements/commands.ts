import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { enqueueAll } from "@/lib/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/result";
import { waitingDonors } from "./queries";
import { finishedYear } from "./rules";

/**
 * Sends everybody who gave in a year their statement, whom none was sent yet: a job each, so that a run goes on where it
 * was cut off. The same form sent twice is one run. Fails with year-not-over or nobody-waits.
 */
export async function startStatements(
  admin: Admin,
  { year, request }: { year: number; request: string },
): Promise<Result> {
  const period = finishedYear(year, now());
  if (!period) return fail("year-not-over", { field: "year" });
  try {
    return await transaction(async (tx): Promise<Result> => {
      // One run at a time takes donors: two would both see the same waiting.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('statement-runs'))`;
      const idempotencyKey = `statements:${request}`;
      if (await tx.statementRun.findUnique({ where: { idempotencyKey }, select: { id: true } })) return ok();
      const donors = await waitingDonors(tx, period, year);
      if (donors.length === 0) return fail("nobody-waits", { field: "year" });
      const { id: runId } = await tx.statementRun.create({ data: { year, idempotencyKey }, select: { id: true } });
      await tx.statementSending.createMany({ data: donors.map((donorId) => ({ runId, year, donorId })) });
      await record(tx, {
        type: "statements.started",
        actor: admin,
        subject: { type: "statements", id: runId, name: String(year) },
        change: { donors: { after: donors.length } },
      });
      await enqueueUnsent(tx, runId);
      return ok();
    });
  } catch (error) {
    if (isTaken(error)) return ok();
    throw error;
  }
}

/** Puts what was not sent yet into the queue again: what a killed worker had in its hands goes on at once. */
export function resumeStatements(admin: Admin, { run: id }: { run: string }): Promise<Result> {
  return transaction(async (tx) => {
    const run = await tx.statementRun.findFirst({ where: { id, finishedAt: null } });
    if (!run) return fail("not-found");
    const subject = { type: "statements", id, name: String(run.year) };
    await record(tx, { type: "statements.resumed", actor: admin, subject });
    await enqueueUnsent(tx, id);
    return ok();
  });
}

async function enqueueUnsent(tx: Tx, runId: string): Promise<void> {
  const unsent = await tx.statementSending.findMany({ where: { runId, sentAt: null }, select: { id: true } });
  const jobs = unsent.map(({ id }) => ({ key: `statement:${id}`, payload: { sendingId: id } }));
  await enqueueAll(tx, "send-statement", jobs);
}
