import { setTimeout as sleep } from "node:timers/promises";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { countUntried } from "@/lib/jobs/queries";
import type { JobContext } from "@/lib/jobs/tasks";
import { tellSecretariat } from "./mail";
import { type Comparison, comparison } from "./note";
import { type Step, steps } from "./rules";
import { missedEvents } from "./steps/events";
import { compareMovements, comparePayouts } from "./steps/movements";
import { compareOurs } from "./steps/ours";
import { comparePayments } from "./steps/payments";
import { compareRecurring } from "./steps/recurring";
import { compareReturns } from "./steps/returns";

const work: Record<Step, (run: Comparison) => Promise<void>> = {
  events: missedEvents,
  payments: comparePayments,
  returns: compareReturns,
  recurring: compareRecurring,
  movements: compareMovements,
  payouts: comparePayouts,
  ours: compareOurs,
};

/** Goes on with a comparison where it stood; what a step repairs is repaired once, however often the step is done. */
export async function runReconciliation(runId: string, { last }: Pick<JobContext, "last">): Promise<void> {
  const run = await db.reconciliation.findUnique({ where: { id: runId } });
  if (run?.state !== "RUNNING") return;
  await untilEventsAreTaken();
  const comparing = comparison(runId, run.since, run.compared);
  try {
    for (const [index, step] of steps.entries()) {
      if (index < run.step) continue;
      await work[step](comparing);
      const data = { step: index + 1, compared: comparing.count() };
      await db.reconciliation.update({ where: { id: runId }, data });
    }
  } catch (error) {
    if (last) await finish(runId, "FAILED");
    throw error;
  }
  await finish(runId, "DONE");
}

const patience = { everyMs: 200, times: 150 };

// What Stripe has told and the queue has not come to yet was not missed.
async function untilEventsAreTaken(): Promise<void> {
  for (let time = 0; time < patience.times && (await countUntried("take-event")) > 0; time++)
    await sleep(patience.everyMs);
}

async function finish(runId: string, state: "DONE" | "FAILED"): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.reconciliation.updateMany({
      where: { id: runId, state: "RUNNING" },
      data: { state, finishedAt: now() },
    });
    if (count === 0) return;
    const drifts = await tx.drift.groupBy({ by: ["repaired"], where: { runId }, _count: true });
    const of = (repaired: boolean) => drifts.find((drift) => drift.repaired === repaired)?._count ?? 0;
    await record(tx, {
      type: state === "DONE" ? "reconciliation.finished" : "reconciliation.failed",
      actor: { kind: "system", name: "reconciliation" },
      subject: { type: "reconciliation", id: runId },
      change: { repaired: { after: of(true) }, open: { after: of(false) } },
    });
    await tellSecretariat(tx, runId, state);
  });
}
