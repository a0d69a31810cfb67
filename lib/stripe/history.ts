import type Stripe from "stripe";
import { stripe } from "./client";
import { translated } from "./errors";
import { asEvent, type GivingEvent, listedEvent } from "./events";
import * as facts from "./facts";
import { type Settlement, settled } from "./settlements";
import { idOf } from "./shapes";

// What Stripe knows, for comparing: everything made since a moment, newest first, page after page as it is read.

/** Something as Stripe has it now, and the event that should have told of it; `told` names the event. */
export type Known<Facts> = Facts & { readonly event: GivingEvent };

const since = (moment: Date) => ({ created: { gte: Math.floor(moment.getTime() / 1000) }, limit: 100 });

/** Events are kept by Stripe for 30 days. */
export async function* eventsSince(moment: Date): AsyncIterable<GivingEvent> {
  for await (const event of each(stripe().events.list(since(moment)))) yield listedEvent(event);
}

export async function* checkoutsSince(moment: Date, told: string): AsyncIterable<Known<facts.CheckoutFacts>> {
  const list = stripe().checkout.sessions.list({ ...since(moment), expand: ["data.payment_intent"] });
  for await (const session of each(list)) {
    const event = asEvent(toldOf(session), session, `${told}:${session.id}`, session.created);
    yield { ...facts.checkoutFacts(session), event };
  }
}

// A bank debit that came back leaves its payment asking for another way to pay.
function toldOf({ status, payment_status, payment_intent }: Stripe.Checkout.Session): string {
  if (status === "expired") return "checkout.session.expired";
  const intent = typeof payment_intent === "string" ? null : payment_intent;
  const bounced = payment_status === "unpaid" && intent?.status === "requires_payment_method";
  return bounced ? "checkout.session.async_payment_failed" : "checkout.session.completed";
}

export async function* paidInvoicesSince(moment: Date, told: string): AsyncIterable<Known<facts.InvoiceFacts>> {
  for await (const invoice of each(stripe().invoices.list({ ...since(moment), status: "paid" }))) {
    const event = asEvent("invoice.paid", invoice, `${told}:${invoice.id}`, invoice.created);
    yield { ...facts.invoiceFacts(invoice), event };
  }
}

export async function* refundsSince(moment: Date, told: string): AsyncIterable<Known<facts.RefundFacts>> {
  for await (const refund of each(stripe().refunds.list(since(moment)))) yield knownRefund(refund, told);
}

export async function findRefund(id: string, told: string): Promise<Known<facts.RefundFacts>> {
  return knownRefund(await one(stripe().refunds.retrieve(id)), told);
}

function knownRefund(refund: Stripe.Refund, told: string): Known<facts.RefundFacts> {
  return {
    ...facts.refundFacts(refund),
    event: asEvent("refund.updated", refund, `${told}:${refund.id}`, refund.created),
  };
}

export async function* disputesSince(moment: Date, told: string): AsyncIterable<Known<facts.DisputeFacts>> {
  for await (const dispute of each(stripe().disputes.list(since(moment)))) yield knownDispute(dispute, told);
}

export async function findDispute(id: string, told: string): Promise<Known<facts.DisputeFacts>> {
  return knownDispute(await one(stripe().disputes.retrieve(id)), told);
}

function knownDispute(dispute: Stripe.Dispute, told: string): Known<facts.DisputeFacts> {
  const event = asEvent("charge.dispute.updated", dispute, `${told}:${dispute.id}`, dispute.created);
  return { ...facts.disputeFacts(dispute), event };
}

/** Every subscription there is, ended ones too: what became of it may be news whenever it began. */
export async function* subscriptions(told: string, now: Date): AsyncIterable<Known<facts.SubscriptionFacts>> {
  for await (const subscription of each(stripe().subscriptions.list({ status: "all", limit: 100 }))) {
    const type = subscription.status === "canceled" ? "customer.subscription.deleted" : "customer.subscription.updated";
    const seconds = Math.floor(now.getTime() / 1000);
    const event = asEvent(type, subscription, `${told}:${subscription.id}`, seconds);
    yield { ...facts.subscriptionFacts(subscription), event };
  }
}

/** A movement of the account's balance. `payment`: of a gift, its refund or dispute; `fee`: Stripe's own price. */
export type BalanceMovement = Settlement & {
  readonly kind: "payment" | "payout" | "fee" | "other";
  readonly paymentIntentId: string | null;
};

export async function* movementsSince(moment: Date): AsyncIterable<BalanceMovement> {
  const list = stripe().balanceTransactions.list({ ...since(moment), expand: ["data.source"] });
  for await (const movement of each(list)) yield movementOf(movement);
}

function movementOf(movement: Stripe.BalanceTransaction): BalanceMovement {
  const source = movement.source as {
    object?: string;
    amount?: number;
    payment_intent?: string | { id: string };
  } | null;
  const ofPayment = ["charge", "refund", "dispute"].includes(source?.object ?? "");
  const whole = source?.amount ?? Math.abs(movement.amount);
  const settlement = settled(movement, movement.amount < 0 ? -whole : whole);
  return {
    ...settlement,
    kind: ofPayment ? "payment" : kindOf(movement.type),
    paymentIntentId: idOf(source?.payment_intent),
  };
}

// https://docs.stripe.com/reports/balance-transaction-types
function kindOf(type: string): "payout" | "fee" | "other" {
  if (type.startsWith("payout")) return "payout";
  return type === "stripe_fee" || type === "tax_fee" ? "fee" : "other";
}

export type Payout = facts.PayoutFacts & {
  /** What it is made of, where Stripe says so: the sum should be the amount. */
  readonly sum: number | null;
};

export async function* payoutsSince(moment: Date): AsyncIterable<Payout> {
  for await (const payout of each(stripe().payouts.list(since(moment))))
    yield { ...facts.payoutFacts(payout), sum: payout.automatic ? await sumOf(payout.id) : null };
}

async function sumOf(payout: string): Promise<number> {
  let sum = 0;
  for await (const movement of each(stripe().balanceTransactions.list({ payout, limit: 100 })))
    if (!movement.type.startsWith("payout")) sum += movement.net;
  return sum;
}

async function* each<T>(list: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* list;
  } catch (error) {
    throw translated(error);
  }
}

async function one<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw translated(error);
  }
}
