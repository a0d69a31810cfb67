import { randomUUID } from "node:crypto";
import { type GivingEvent, readEvent } from "@/lib/stripe/events";

type Order = { id: string; amount: number; currency: string };

let seconds = 1_386_547_200;

/** An event as Stripe words it; each is a second younger than the one before. */
function event(type: string, object: object): GivingEvent {
  seconds += 1;
  const id = `evt_${randomUUID()}`;
  return readEvent({ id, object: "event", type, created: seconds, livemode: false, data: { object } });
}

export const paymentOf = (order: Order) => `pi_${order.id}`;

type Session = {
  paid?: boolean;
  status?: "complete" | "expired";
  amount?: number;
  subscription?: string;
  invoice?: string;
};

function session(
  order: Order,
  { paid = true, status = "complete", amount = order.amount, subscription, invoice }: Session = {},
) {
  return {
    id: `cs_${order.id}`,
    client_reference_id: order.id,
    status,
    payment_status: paid ? "paid" : "unpaid",
    amount_total: amount,
    currency: order.currency.toLowerCase(),
    payment_intent: subscription || status === "expired" ? null : paymentOf(order),
    subscription: subscription ?? null,
    invoice: invoice ?? null,
    customer: null,
    customer_details: { email: "amina@example.org", name: null },
    metadata: { donationId: order.id },
  };
}

export const completed = (order: Order, change?: Session) =>
  event("checkout.session.completed", session(order, change));
export const settled = (order: Order) => event("checkout.session.async_payment_succeeded", session(order));
export const bounced = (order: Order) =>
  event("checkout.session.async_payment_failed", session(order, { paid: false }));
export const expired = (order: Order) =>
  event("checkout.session.expired", session(order, { paid: false, status: "expired" }));

export function declined(order: Order): GivingEvent {
  return event("payment_intent.payment_failed", {
    id: paymentOf(order),
    amount: order.amount,
    currency: order.currency.toLowerCase(),
    last_payment_error: { code: "card_declined", decline_code: "insufficient_funds" },
    metadata: { donationId: order.id },
  });
}

type Refund = { id?: string; amount?: number; status?: string; metadata?: Record<string, string> };

export function refunded(
  order: Order,
  { id = `re_${order.id}`, amount = order.amount, status = "succeeded", metadata = {} }: Refund = {},
) {
  const currency = order.currency.toLowerCase();
  return event("refund.updated", {
    id,
    amount,
    currency,
    status,
    payment_intent: paymentOf(order),
    charge: "ch_1",
    created: seconds,
    metadata,
  });
}

export function disputed(order: Order, status: string): GivingEvent {
  return event("charge.dispute.updated", {
    id: `dp_${order.id}`,
    amount: order.amount,
    currency: order.currency.toLowerCase(),
    payment_intent: paymentOf(order),
    charge: "ch_1",
    status,
    reason: "fraudulent",
  });
}

type Invoice = { first?: boolean; id?: string; amount?: number; paid?: boolean };

export function invoiced(
  order: Order,
  { first = true, id = `in_${randomUUID()}`, amount = order.amount, paid = true }: Invoice = {},
) {
  return event(paid ? "invoice.paid" : "invoice.payment_failed", {
    id,
    status: paid ? "paid" : "open",
    amount_paid: paid ? amount : 0,
    amount_due: amount,
    currency: order.currency.toLowerCase(),
    billing_reason: first ? "subscription_create" : "subscription_cycle",
    customer: "cus_1",
    customer_email: "amina@example.org",
    parent: { subscription_details: { subscription: `sub_${order.id}`, metadata: { donationId: order.id } } },
    status_transitions: { paid_at: paid ? seconds : null },
  });
}

export function subscription(order: Order, status: string): GivingEvent {
  return event(status === "canceled" ? "customer.subscription.deleted" : "customer.subscription.updated", {
    id: `sub_${order.id}`,
    status,
    customer: "cus_1",
    cancel_at_period_end: false,
    start_date: seconds,
    ended_at: null,
    metadata: { donationId: order.id },
  });
}
