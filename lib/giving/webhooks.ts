import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { gather } from "@/lib/jobs/gather";
import { log } from "@/lib/log";
import { purgePages } from "@/lib/pages/purge";
import { paths } from "@/lib/paths";
import { type GivingEvent, readEvent, verifyEvent } from "@/lib/stripe/events";
import type { PaymentFacts } from "@/lib/stripe/payments";
import type { Settlement } from "@/lib/stripe/settlements";
import { bookSettlements } from "./books/post";
import { cardChanged } from "./events/card";
import { checkoutCompleted, checkoutExpired, checkoutFailed, checkoutSettled } from "./events/checkout";
import { defaultCardChanged } from "./events/default-card";
import { disputeChanged } from "./events/dispute";
import { type Effect, ignored } from "./events/effect";
import { lockDonation, lockPayment } from "./events/find";
import { invoiceFailed, invoicePaid } from "./events/invoice";
import { paymentAsked, paymentFailed } from "./events/payment";
import { payoutChanged } from "./events/payout";
import { refundChanged } from "./events/refund";
import { subscriptionChanged } from "./events/subscription";

// Tried for some three days, then parked: the pauses grow to six hours with the tenth.
const toTake = gather("take-event", { once: true, maxAttempts: 22, first: true });

/** Stripe's events stay far below this many bytes; nobody else has anything to send. */
export const longestDelivery = 1_000_000;

/**
 * Answers a delivery, with the status for Stripe: 200 when its event is kept for the job that draws its effect at once,
 * 400 when it is not Stripe's. A throw is a 500, and Stripe tries again.
 */
export async function takeDelivery(body: string, signature: string | null): Promise<200 | 400> {
  const event = verifyEvent(body, signature);
  if (!event) return 400;
  await keep(event);
  return 200;
}

/** Keeps a verified event until its effect is drawn: Stripe waits for the first alone. */
export function keep({ id, raw }: GivingEvent): Promise<void> {
  return toTake({ key: `event:${id}`, payload: { event: raw } });
}

/**
 * Takes a verified event: its id is stored once, in the transaction of its effect; a throw stores nothing. Returns what
 * it did, or null when it had been taken before.
 */
export function receive(event: GivingEvent): Promise<Effect | null> {
  return transaction(async (tx) => ((await isNew(tx, event)) ? settle(tx, event) : null));
}

// A duplicate on another replica waits here until the first is done, then finds it.
async function isNew(tx: Tx, { id, type, createdAt, raw }: GivingEvent): Promise<boolean> {
  const data = { id, type, createdAt, payload: raw as Prisma.InputJsonValue, outcome: "IGNORED" } as const;
  const { count } = await tx.stripeEvent.createMany({ data: [data], skipDuplicates: true });
  return count === 1;
}

async function settle(tx: Tx, event: GivingEvent): Promise<Effect> {
  const effect = await apply(tx, event);
  if (effect.outcome === "MISMATCH") {
    log.error(
      { event: event.id, type: event.type, donation: effect.donationId },
      "An event contradicts its order; nothing was granted",
    );
  }
  await tx.stripeEvent.update({
    where: { id: event.id },
    data: {
      outcome: effect.outcome,
      waitsFor: effect.outcome === "WAITING" ? effect.waitsFor : null,
      donationId: "donationId" in effect ? effect.donationId : null,
    },
  });
  if (effect.outcome === "APPLIED" && effect.payment) await applyWaiting(tx, effect.payment);
  return effect;
}

async function applyWaiting(tx: Tx, paymentIntentId: string): Promise<void> {
  const waiting = await tx.stripeEvent.findMany({
    where: { waitsFor: paymentIntentId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  for (const { payload } of waiting) await settle(tx, readEvent(payload));
}

async function apply(tx: Tx, event: GivingEvent): Promise<Effect> {
  switch (event.kind) {
    case "checkout.completed":
      return checkoutCompleted(tx, event);
    case "checkout.async-succeeded":
      return checkoutSettled(tx, event);
    case "checkout.async-failed":
      return checkoutFailed(tx, event);
    case "checkout.expired":
      return checkoutExpired(tx, event);
    case "payment.failed":
      return paymentFailed(tx, event);
    case "payment.action-required":
      return paymentAsked(tx, event);
    case "refund.changed":
      return refundChanged(tx, event);
    case "dispute.changed":
      return disputeChanged(tx, event);
    case "payout.changed":
      return payoutChanged(tx, event);
    case "invoice.paid":
      return invoicePaid(tx, event);
    case "invoice.failed":
    case "invoice.action-required":
      return invoiceFailed(tx, event);
    case "subscription.changed":
    case "subscription.ended":
      return subscriptionChanged(tx, event);
    case "card.changed":
    case "card.expiring":
      return cardChanged(tx, event);
    case "default-card.changed":
      return defaultCardChanged(tx, event);
    case "other":
      return ignored;
  }
}

/**
 * Ties a paid donation to its payment and keeps what the payment cost; what waited for it is applied. The books take
 * what Stripe made of each movement.
 */
export async function settlePayment(
  donationId: string,
  payment: PaymentFacts,
  settlements: readonly Settlement[] = [],
): Promise<void> {
  await transaction(async (tx) => {
    await lockPayment(tx, payment.paymentIntentId);
    const donation = await lockDonation(tx, donationId);
    if (!donation) return;
    const { paymentIntentId, fee, settlementCurrency } = payment;
    await tx.donation.update({
      where: { id: donationId },
      data: { paymentIntentId, fee, feeCurrency: settlementCurrency },
    });
    await applyWaiting(tx, paymentIntentId);
    await bookSettlements(tx, donationId, settlements);
    // What a gift in another currency is worth to its appeal is known only now.
    if (settlements.some(({ currency }) => currency !== donation.currency)) await redrawProgress(tx, donation.appealId);
  });
}

async function redrawProgress(tx: Tx, appealId: string): Promise<void> {
  const { slug } = await tx.appeal.findUniqueOrThrow({ where: { id: appealId }, select: { slug: true } });
  await purgePages(tx, (locale) => [paths.home(locale), paths.appeal(locale, slug)]);
}
