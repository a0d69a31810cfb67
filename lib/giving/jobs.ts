import { record } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import type { TaskHandlers } from "@/lib/jobs/tasks";
import { typesetReceipt } from "@/lib/pdf/typeset";
import { deleteCustomer } from "@/lib/stripe/customers";
import { PaymentServiceError } from "@/lib/stripe/errors";
import { readEvent } from "@/lib/stripe/events";
import { paymentOfInvoice, retrievePayment, refund as sendBack } from "@/lib/stripe/payments";
import { settlementsOf } from "@/lib/stripe/settlements";
import { cancelSubscription } from "@/lib/stripe/subscriptions";
import { forgetOrigins } from "./abuse/door";
import { checkBooks } from "./books/check";
import { sendCard } from "./dedications/send";
import { mailGiftsLink } from "./donors/commands";
import { mailReceipt, receiptMail } from "./mail";
import { closeCheckout } from "./orders/close";
import { tendPledges } from "./pledges/commands";
import { mailAcknowledgement } from "./pledges/mail";
import { sheetOf } from "./receipts/issue";
import { startNightly } from "./reconciliation/commands";
import { runReconciliation } from "./reconciliation/run";
import { announceRecurring } from "./recurring/announce";
import { askForChange } from "./recurring/ask";
import { rememberCard, takeCard } from "./recurring/card";
import { takeDefaultCard } from "./recurring/default-card";
import { tellFailedCard } from "./recurring/failure";
import { leaveSubscription } from "./recurring/move";
import { sendStatement } from "./statements/send";
import { receive, settlePayment } from "./webhooks";

export const givingJobs = {
  "take-event": async ({ event }) => void (await receive(readEvent(event))),
  "send-receipt": ({ receiptId }, { jobId }) => sendReceipt(receiptId, `receipt-mail:${jobId}`),
  "mail-donor-link": ({ email, locale }) => mailGiftsLink(email, locale),
  "change-recurring": ({ changeId }) => askForChange(changeId),
  "leave-subscription": ({ changeId }) => leaveSubscription(changeId),
  "tell-failed-card": ({ recurringId, invoiceId }) => tellFailedCard(recurringId, invoiceId),
  "use-card": ({ changeId, setupIntentId }) => takeCard(changeId, setupIntentId),
  "use-default-card": ({ changeId, paymentMethodId }) => takeDefaultCard(changeId, paymentMethodId),
  "announce-recurring": () => announceRecurring(),
  "send-statement": ({ sendingId }) => sendStatement(sendingId),
  "end-recurring": ({ recurringId }) => endRecurring(recurringId),
  "forget-customer": ({ customerId }) => deleteCustomer(customerId),
  "refund-donation": ({ refundId }) => refundDonation(refundId),
  "send-card": ({ donationId }) => sendCard(donationId),
  "close-checkout": ({ donationId }) => closeCheckout(donationId),
  "forget-origins": forgetOrigins,
  "settle-donation": ({ donationId }) => settleDonation(donationId),
  "check-books": checkBooks,
  reconcile: ({ runId }, context) => runReconciliation(runId, context),
  "reconcile-nightly": startNightly,
  "tend-pledges": tendPledges,
} satisfies TaskHandlers;

export async function sendReceipt(receiptId: string, key: string): Promise<void> {
  const receipt = await db.receipt.findUnique({ where: { id: receiptId }, include: receiptMail });
  if (receipt?.voidedAt !== null) return;
  const { donation, pledge } = receipt;
  // Who was erased has no address any more, and a cheque may come without one.
  if ((donation ?? pledge)?.email === "") return;
  const sheet = sheetOf(receipt);
  const pdf = await typesetReceipt(sheet);
  if (donation) await mailReceipt(db, { ...receipt, donation }, pdf, key);
  if (pledge) await mailAcknowledgement(db, { ...receipt, pledge, greeting: sheet.greeting }, pdf, key);
}

/** Ends a recurring gift with Stripe, whose event says that it has ended. */
export async function endRecurring(recurringId: string): Promise<void> {
  const recurring = await db.recurringDonation.findUnique({ where: { id: recurringId } });
  if (!recurring?.subscriptionId || recurring.status === "ENDED") return;
  await cancelSubscription(recurring.subscriptionId, `end:${recurringId}`);
}

/** Asks Stripe for a refund that was requested; its event says later that it happened. */
export async function refundDonation(refundId: string): Promise<void> {
  const refund = await db.refund.findUnique({ where: { id: refundId }, include: { donation: true } });
  if (refund?.status !== "REQUESTED" || refund.stripeRefundId) return;
  const paymentIntentId = await paymentOf(refund.donation);
  if (!paymentIntentId) throw new Error(`The payment of donation ${refund.donationId} is not known yet`);
  try {
    const { amount, idempotencyKey, donationId } = refund;
    const metadata = { refundId, donationId };
    const sent = await sendBack({ paymentIntentId, amount, reason: "requested", idempotencyKey, metadata });
    await db.refund.update({ where: { id: refundId }, data: { stripeRefundId: sent.refundId } });
  } catch (error) {
    if (!(error instanceof PaymentServiceError) || error.reason !== "refused") throw error;
    await giveUp(refundId, error.code);
  }
}

// Refused for good: the donor keeps waiting for nothing unless somebody sees it.
async function giveUp(refundId: string, code: string): Promise<void> {
  await transaction(async (tx) => {
    const refund = await tx.refund.update({
      where: { id: refundId },
      data: { status: "FAILED" },
      include: { donation: true },
    });
    await record(tx, {
      type: "refund.refused",
      actor: { kind: "system", name: "stripe" },
      subject: { type: "donation", id: refund.donationId, name: refund.donation.reference },
      change: { refund: { before: refund.amount }, code: { after: code } },
    });
  });
}

/** Asks Stripe which payment a donation came by, what it cost, and how each movement of it was settled. */
export async function settleDonation(donationId: string): Promise<void> {
  const donation = await db.donation.findUnique({ where: { id: donationId } });
  if (!donation) return;
  const paymentIntentId = await paymentOf(donation);
  if (!paymentIntentId) throw new Error(`The payment of donation ${donationId} is not known yet`);
  const payment = await retrievePayment(paymentIntentId);
  await settlePayment(donationId, payment, await settlementsOf(paymentIntentId));
  if (donation.recurringId && payment.card) await rememberCard(donation.recurringId, payment.card);
  if (payment.fee === null) throw new Error(`The fee of donation ${donationId} is not known yet`);
}

// An invoice no longer names its payment; Stripe tells it when asked.
async function paymentOf(donation: {
  paymentIntentId: string | null;
  invoiceId: string | null;
}): Promise<string | null> {
  return donation.paymentIntentId ?? (donation.invoiceId && (await paymentOfInvoice(donation.invoiceId)));
}
