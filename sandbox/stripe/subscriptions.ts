import type { Bank, Outcome, Payer } from "./bank";
import { payerOf } from "./bank";
import { missing } from "./errors";
import type { CheckoutSession, Invoice, Order, PaymentIntent, Subscription } from "./objects";
import { keepCard, makeCustomer } from "./saved";

/** How a charge without its donor present ends. */
export type Renewal = Outcome | "action";

/**
 * Makes customer, subscription and first invoice of a checkout whose money is taken or on its way: before, there is
 * none of them. https://docs.stripe.com/changelog/basil/2025-03-31/checkout-legacy-subscription-upgrade
 * `intent` is null where the first charge comes later.
 */
export function beginSubscription(
  bank: Bank,
  session: CheckoutSession,
  order: Order,
  intent: PaymentIntent | null,
  savedCard?: string,
): void {
  const { email } = payerOf(session);
  const customer = makeCustomer(bank, session);
  if (intent) {
    intent.customer = customer;
    bank.store.get("charge", intent.latest_charge ?? "").customer = customer;
  }

  const subscription = newSubscription(bank, session, order, customer);
  subscription.default_payment_method = savedCard ?? keepCard(bank, customer, false).id;
  session.subscription = subscription.id;
  const due = order.trial ? 0 : session.amount_total;
  const invoice = newInvoice(bank, subscription, email, "subscription_create", due);
  session.invoice = invoice.id;
  bank.tell("customer.subscription.created", subscription);
  if (!intent) {
    settleNothing(bank, invoice);
    return;
  }
  bill(bank, invoice, intent);
  if (intent.status === "succeeded") markPaid(bank, invoice);
}

function newSubscription(bank: Bank, session: CheckoutSession, order: Order, customer: string): Subscription {
  const { store } = bank;
  const start = store.now();
  const { trial } = order;
  return store.create("subscription", {
    billing_cycle_anchor: trial?.end ?? start,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    currency: session.currency,
    customer,
    default_payment_method: null,
    description: order.description,
    ended_at: null,
    items: {
      object: "list",
      has_more: false,
      url: "/v1/subscription_items",
      data: [
        {
          id: `si_${crypto.randomUUID().replaceAll("-", "")}`,
          object: "subscription_item",
          current_period_start: start,
          current_period_end: trial?.end ?? periodAfter(start, order.interval, start),
          price: {
            object: "price",
            currency: session.currency,
            product: `prod_${crypto.randomUUID().replaceAll("-", "")}`,
            unit_amount: trial?.amount ?? session.amount_total,
            recurring: { interval: order.interval },
          },
        },
      ],
    },
    latest_invoice: null,
    metadata: order.paymentMetadata,
    pause_collection: null,
    start_date: start,
    status: trial ? "trialing" : "active",
    trial_end: trial?.end ?? null,
    trial_start: trial ? start : null,
  });
}

export function newInvoice(
  bank: Bank,
  subscription: Subscription,
  email: string | null,
  reason: Invoice["billing_reason"],
  amount = itemOf(subscription).price.unit_amount,
): Invoice {
  const { current_period_start, current_period_end } = itemOf(subscription);
  const invoice = bank.store.create("invoice", {
    amount_due: amount,
    amount_paid: 0,
    attempt_count: 0,
    billing_reason: reason,
    currency: subscription.currency,
    customer: subscription.customer,
    customer_email: email,
    parent: {
      type: "subscription_details",
      subscription_details: { subscription: subscription.id, metadata: { ...subscription.metadata } },
    },
    period_start: current_period_start,
    period_end: current_period_end,
    status: "open",
    status_transitions: { paid_at: null, finalized_at: bank.store.now() },
    total: amount,
  });
  subscription.latest_invoice = invoice.id;
  bank.tell("invoice.created", invoice);
  bank.tell("invoice.finalized", invoice);
  return invoice;
}

function payInvoice(bank: Bank, invoice: Invoice, payer: Payer, outcome: Renewal): void {
  const intent = bank.newIntent(invoice.amount_due, invoice.currency, payer, "Subscription update", {});
  bill(bank, invoice, intent);
  if (outcome === "action") {
    bank.askDonor(intent);
    bank.tell("invoice.payment_action_required", invoice);
    markUnpaid(bank, invoice);
    return;
  }
  bank.take(intent, payer, outcome);
  if (outcome === "succeed") markPaid(bank, invoice);
  if (outcome === "decline") markUnpaid(bank, invoice);
}

function bill({ store }: Bank, invoice: Invoice, intent: PaymentIntent): void {
  store.create("invoice_payment", {
    amount_paid: null,
    amount_requested: invoice.amount_due,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    payment: { type: "payment_intent", payment_intent: intent.id },
    status: "open",
  });
  invoice.attempt_count += 1;
}

/** A bill that is open is paid with the card there is now; what was overdue is in order again. */
export function payAgain(bank: Bank, invoice: Invoice): void {
  const customer = bank.store.get("customer", invoice.customer);
  const payer = { email: customer.email ?? "", name: customer.name, customer: customer.id };
  const known = bank.store.all("invoice_payment").find((each) => each.invoice === invoice.id);
  if (!known) payInvoice(bank, invoice, payer, "succeed");
  else {
    invoice.attempt_count += 1;
    bank.take(bank.store.get("payment_intent", known.payment.payment_intent), payer, "succeed");
    markPaid(bank, invoice);
  }
  const subscription = bank.store.get("subscription", invoice.parent.subscription_details.subscription);
  if (subscription.status !== "past_due") return;
  subscription.status = "active";
  bank.tell("customer.subscription.updated", subscription);
}

/** A bill of nothing is paid at once, by nothing. */
export function settleNothing(bank: Bank, invoice: Invoice): void {
  invoice.status = "paid";
  invoice.status_transitions.paid_at = bank.store.now();
  bank.tell("invoice.paid", invoice);
  bank.tell("invoice.payment_succeeded", invoice);
}

export function settleFirstInvoice(bank: Bank, session: CheckoutSession, arrives: boolean): void {
  const invoice = bank.store.get("invoice", session.invoice ?? "");
  const { payment } = paymentOf(bank, invoice);
  bank.settle(bank.store.get("payment_intent", payment.payment_intent), arrives);
  if (arrives) markPaid(bank, invoice);
  else markUnpaid(bank, invoice);
}

function markPaid(bank: Bank, invoice: Invoice): void {
  Object.assign(invoice, { status: "paid", amount_paid: invoice.amount_due });
  invoice.status_transitions.paid_at = bank.store.now();
  const payment = paymentOf(bank, invoice);
  Object.assign(payment, { status: "paid", amount_paid: invoice.amount_due });
  bank.tell("invoice.paid", invoice);
  bank.tell("invoice.payment_succeeded", invoice);
  bank.tell("invoice_payment.paid", payment);
}

function markUnpaid(bank: Bank, invoice: Invoice): void {
  bank.tell("invoice.payment_failed", invoice);
  const subscription = bank.store.get("subscription", invoice.parent.subscription_details.subscription);
  subscription.status = "past_due";
  bank.tell("customer.subscription.updated", subscription);
}

function paymentOf({ store }: Bank, invoice: Invoice) {
  const payment = store.all("invoice_payment").find((each) => each.invoice === invoice.id);
  if (!payment) throw new Error(`No payment for ${invoice.id}`);
  return payment;
}

/** DELETE /v1/subscriptions/{id}: ends it at once. */
export function cancelSubscription(bank: Bank, subscription: Subscription): Subscription {
  if (subscription.status === "canceled") throw missing("subscription", subscription.id);
  const now = bank.store.now();
  Object.assign(subscription, { status: "canceled", canceled_at: now, ended_at: now });
  bank.tell("customer.subscription.deleted", subscription);
  return subscription;
}

/** Every subscription whose period is over by the sandbox's clock begins the next, once for each period missed. */
export function renewDue(bank: Bank, outcome: Renewal): void {
  for (const subscription of bank.store.all("subscription")) {
    while (subscription.status !== "canceled" && itemOf(subscription).current_period_end <= bank.store.now()) {
      renew(bank, subscription, outcome);
    }
    if (subscription.status !== "canceled") resume(bank, subscription, bank.store.now());
  }
}

/** Begins the next period of a subscription. */
export function renew(bank: Bank, subscription: Subscription, outcome: Renewal): void {
  if (subscription.cancel_at_period_end) {
    cancelSubscription(bank, subscription);
    return;
  }
  const item = itemOf(subscription);
  resume(bank, subscription, item.current_period_end);
  item.current_period_start = item.current_period_end;
  item.current_period_end = nextPeriod(subscription, item.current_period_start);
  const customer = bank.store.get("customer", subscription.customer);
  if (subscription.status === "trialing") subscription.status = "active";
  const invoice = newInvoice(bank, subscription, customer.email, "subscription_cycle");
  if (subscription.pause_collection) {
    invoice.status = "void";
    bank.tell("invoice.voided", invoice);
    bank.tell("customer.subscription.updated", subscription);
    return;
  }
  if (outcome === "succeed") subscription.status = "active";
  bank.tell("customer.subscription.updated", subscription);
  // Stripe takes the money some time after it has made the bill.
  bank.store.clockOffset += 1;
  payInvoice(bank, invoice, { email: customer.email ?? "", name: customer.name, customer: customer.id }, outcome);
}

// https://docs.stripe.com/billing/subscriptions/pause-payment: collection goes on by itself at the time that was given.
function resume(bank: Bank, subscription: Subscription, at: number): void {
  const until = subscription.pause_collection?.resumes_at ?? null;
  if (until === null || until > at) return;
  subscription.pause_collection = null;
  bank.tell("customer.subscription.updated", subscription);
}

export function itemOf(subscription: Subscription) {
  const item = subscription.items.data[0];
  if (!item) throw new Error(`No item in ${subscription.id}`);
  return item;
}

export function nextPeriod({ billing_cycle_anchor, items }: Subscription, from: number): number {
  return periodAfter(from, items.data[0]?.price.recurring.interval ?? "month", billing_cycle_anchor);
}

function periodAfter(from: number, interval: string, anchor: number): number {
  const date = new Date(from * 1000);
  if (interval === "day" || interval === "week") return from + (interval === "day" ? 1 : 7) * 86_400;
  // 31 January and a month is the last day of February, and the one after that 31 March again.
  const day = new Date(anchor * 1000).getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + (interval === "year" ? 12 : 1));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return Math.floor(date.getTime() / 1000);
}
