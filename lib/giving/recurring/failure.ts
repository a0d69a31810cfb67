import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { db } from "@/lib/db/client";
import type { RecurringDonation } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { dequeue, enqueue } from "@/lib/jobs/enqueue";
import { failureOfBill } from "@/lib/stripe/cards";
import type { GivingEvent } from "@/lib/stripe/events";
import { cancelSubscription } from "@/lib/stripe/subscriptions";
import { isPaid } from "../rules";
import { mailEnd, mailFailure } from "./letters";
import { failureOf, reminderDays } from "./rules";

const aDay = 86_400_000;
const jobKey = (recurringId: string) => `failed-card:${recurringId}`;

type Bill = Extract<GivingEvent, { kind: `invoice.${string}` }>;

/** A charge failed, or waits for the donor's word to their bank: the donor is told, and told again. Once for a bill. */
export async function beginRepair(tx: Tx, { id, failedInvoiceId }: RecurringDonation, bill: Bill): Promise<void> {
  const { invoiceId, createdAt } = bill;
  if (await isSettled(tx, invoiceId)) return;
  const isSaid = bill.kind === "invoice.action-required" && { failureCode: "authentication_required" };
  if (failedInvoiceId === invoiceId) {
    if (isSaid) await tx.recurringDonation.update({ where: { id }, data: isSaid });
    return;
  }
  await tx.recurringDonation.update({
    where: { id },
    data: { failedInvoiceId: invoiceId, failedAt: createdAt, failureCode: null, reminders: 0, ...isSaid },
  });
  await enqueue(tx, "tell-failed-card", { recurringId: id, invoiceId }, { key: jobKey(id) });
}

// The news that it was paid may have come first.
async function isSettled(tx: Tx, invoiceId: string): Promise<boolean> {
  const paid = await tx.donation.findUnique({ where: { invoiceId }, select: { status: true } });
  return paid !== null && isPaid(paid.status);
}

const inOrder = { failedInvoiceId: null, failedAt: null, failureCode: null, reminders: 0 } as const;

/** The bill is paid: nobody is reminded of it any more. */
export async function endRepair(tx: Tx, { id }: RecurringDonation, invoiceId: string): Promise<void> {
  const { count } = await tx.recurringDonation.updateMany({ where: { id, failedInvoiceId: invoiceId }, data: inOrder });
  if (count > 0) await dequeue(tx, jobKey(id));
}

/** A gift whose card was not repaired has ended: that is said, and how to begin anew. */
export async function sayTheEnd(tx: Tx, recurring: RecurringDonation): Promise<void> {
  if (recurring.failedAt === null) return;
  await dequeue(tx, jobKey(recurring.id));
  await mailEnd(tx, recurring);
}

/** Tells a donor that their card failed, plans the next telling, and after the last ends the gift. */
export async function tellFailedCard(recurringId: string, invoiceId: string): Promise<void> {
  const recurring = await db.recurringDonation.findUnique({ where: { id: recurringId } });
  if (recurring?.failedInvoiceId !== invoiceId || recurring.status === "ENDED") return;
  const told = recurring.reminders;
  if (told >= reminderDays.length) {
    if (recurring.subscriptionId) await cancelSubscription(recurring.subscriptionId, `end:${invoiceId}`);
    return;
  }
  const failureCode = recurring.failureCode ?? (await failureOfBill(invoiceId));
  await transaction(async (tx) => {
    // Of two tellings at once, one is it.
    const { count } = await tx.recurringDonation.updateMany({
      where: { id: recurringId, failedInvoiceId: invoiceId, reminders: told },
      data: { reminders: told + 1, failureCode },
    });
    if (count === 0) return;
    const next = new Date(now().getTime() + (reminderDays[told] ?? 7) * aDay);
    await mailFailure(tx, recurring, { failure: failureOf(failureCode), round: told, invoiceId });
    await enqueue(tx, "tell-failed-card", { recurringId, invoiceId }, { key: jobKey(recurringId), runAt: next });
  });
}
