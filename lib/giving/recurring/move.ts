import { record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { RecurringChange } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { cancelSubscription, cardOfSubscription, changeSubscription, letRunOut } from "@/lib/stripe/subscriptions";
import { leave, unheard } from "../events/currency";
import { holdRecurring } from "../events/find";
import { rememberCard } from "./card";
import { tellOfChange } from "./mail";

/** Has Stripe end the subscription that a change of currency left, with the time that is paid for; what was begun in vain or taken back at once. */
export async function leaveSubscription(changeId: string): Promise<void> {
  const change = await db.recurringChange.findUnique({ where: { id: changeId }, include: { recurring: true } });
  if (!change || change.status === "REQUESTED" || change.leftAt) return;
  const isTaken = change.status === "DONE";
  const left = isTaken ? change.subscriptionBefore : change.subscription;
  if (!left || left === change.recurring.subscriptionId) return;
  const idempotencyKey = `${change.idempotencyKey}:leave`;
  if (isTaken && change.undoesId === null) await letRunOut(left, { changeId, idempotencyKey });
  else await cancelSubscription(left, idempotencyKey);
  await db.recurringChange.update({ where: { id: changeId }, data: { leftAt: now() } });
  const card = isTaken && change.subscription ? await cardOfSubscription(change.subscription) : null;
  if (card) await rememberCard(change.recurringId, card);
}

/** Takes a change of currency back: the subscription that was to end goes on, and the one that took its place ends. */
export async function moveBack(change: RecurringChange): Promise<void> {
  const { id, recurringId, subscription, customer, currency, idempotencyKey } = change;
  if (!subscription || !currency) return;
  const order = { change: { endsAtPeriodEnd: false }, changeId: id, idempotencyKey };
  const facts = await changeSubscription(subscription, order);
  await transaction(async (tx) => {
    await holdRecurring(tx, recurringId);
    const { count } = await tx.recurringChange.updateMany({
      where: { id, status: "REQUESTED" },
      data: { status: "DONE", settledAt: now() },
    });
    if (count === 0) return;
    const amount = facts.amount ?? change.amount;
    const restored = await tx.recurringDonation.update({
      where: { id: recurringId },
      data: {
        ...{ ...unheard, subscriptionId: subscription, customerId: customer, currency },
        ...(amount !== null && { amount }),
        ...(facts.nextChargeAt && { nextChargeAt: facts.nextChargeAt }),
      },
    });
    await record(tx, {
      type: "recurring.currency-done",
      actor: { kind: "system", name: "stripe" },
      subject: { type: "recurring", id: recurringId },
      change: { currency: { before: change.currencyBefore, after: currency }, amount: { after: amount } },
    });
    await leave(tx, id);
    await tellOfChange(tx, restored, change);
  });
}
