import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import type { DisputeFacts, RefundFacts } from "@/lib/stripe/facts";
import { disputesSince, findDispute, findRefund, type Known, refundsSince } from "@/lib/stripe/history";
import { listRefunds } from "@/lib/stripe/payments";
import { heardDispute } from "../../events/dispute";
import { heardRefund } from "../../events/refund";
import { nextDisputeStatus, nextRefundStatus } from "../../rules";
import { receive } from "../../webhooks";
import type { Comparison } from "../note";
import { isDecided } from "./events";

/** Compares money that went back: refunds and disputes, whoever made them; and sends refunds that never left. */
export async function compareReturns(run: Comparison): Promise<void> {
  for await (const refund of refundsSince(run.since, run.told)) await compareRefund(run, refund);
  for await (const dispute of disputesSince(run.since, run.told)) await compareDispute(run, dispute);
  await compareOpen(run);
  await sendForgotten(run);
}

async function compareRefund(run: Comparison, refund: Known<RefundFacts>): Promise<void> {
  await run.compared();
  const { refundId: subject, status } = refund;
  const known = await db.refund.findUnique({ where: { stripeRefundId: subject } });
  if (known && nextRefundStatus(known.status, heardRefund[status]) === known.status) return;
  const effect = await receive(refund.event);
  const kind = status === "failed" ? "REFUND_RETURNED" : "MISSED_REFUND";
  if (effect?.outcome === "APPLIED") await run.note({ kind, subject, donationId: effect.donationId });
  if (effect?.outcome === "MISMATCH")
    await run.note({ kind: "AMOUNT_DIFFERS", subject, donationId: effect.donationId });
}

async function compareDispute(run: Comparison, dispute: Known<DisputeFacts>): Promise<void> {
  await run.compared();
  const { disputeId: subject, status } = dispute;
  const known = await db.dispute.findUnique({ where: { id: subject } });
  if (known && nextDisputeStatus(known.status, heardDispute[status]) === known.status) return;
  const effect = await receive(dispute.event);
  const kind = isDecided(status) ? "DISPUTE_DECIDED" : "MISSED_DISPUTE";
  if (effect?.outcome === "APPLIED") await run.note({ kind, subject, donationId: effect.donationId });
}

// What was begun before the time that is compared may have ended in it.
async function compareOpen(run: Comparison): Promise<void> {
  const older = { createdAt: { lt: run.since } };
  const disputes = await db.dispute.findMany({ where: { status: { in: ["WARNING", "OPEN"] }, ...older } });
  for (const { id } of disputes) await compareDispute(run, await findDispute(id, run.told));
  const refunds = await db.refund.findMany({
    where: { status: "REQUESTED", stripeRefundId: { not: null }, ...older },
    select: { stripeRefundId: true },
  });
  for (const { stripeRefundId } of refunds)
    if (stripeRefundId) await compareRefund(run, await findRefund(stripeRefundId, run.told));
}

const patience = 15 * 60_000;

// Stripe forgets a key after a day, so what it has already is looked for before anything is sent again.
async function sendForgotten(run: Comparison): Promise<void> {
  const forgotten = await db.refund.findMany({
    where: { status: "REQUESTED", stripeRefundId: null, createdAt: { lt: new Date(now().getTime() - patience) } },
    include: { donation: true },
  });
  for (const { id, donation } of forgotten) {
    const { paymentIntentId } = donation;
    if (!paymentIntentId) continue;
    const sent = await listRefunds(paymentIntentId);
    if (sent.some(({ metadata }) => metadata.refundId === id)) continue;
    await transaction((tx) => enqueue(tx, "refund-donation", { refundId: id }, { key: `refund:${id}` }));
    await run.note({ kind: "REFUND_NOT_SENT", subject: donation.reference, donationId: donation.id });
  }
}
