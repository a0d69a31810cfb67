import { minorUnits, smallestStep } from "@/lib/money";
import { askBank, type Choice, isAsking } from "./authentication";
import type { Bank } from "./bank";
import { payerOf } from "./bank";
import { invalid } from "./errors";
import { type CheckoutSession, newId, type Order, type PaymentIntent } from "./objects";
import type { CheckoutParams } from "./params";
import { keepCard, makeCustomer, refuseStrangeCustomer } from "./saved";
import { beginSubscription, settleFirstInvoice } from "./subscriptions";

const aDay = 86_400;

/** POST /v1/checkout/sessions: https://docs.stripe.com/api/checkout/sessions/create */
export function openCheckout(bank: Bank, params: CheckoutParams, origin: string): CheckoutSession {
  const { store } = bank;
  const { currency, total: price } = totalOf(params);
  refuseMixedModes(params);
  refuseStrangeCustomer(bank, params);
  const trialEnd = trialOf(params, store.now());
  // Nothing is due today where the first charge comes later.
  const total = trialEnd ? 0 : price;
  const id = newId("checkout.session");
  store.orders.set(id, { ...orderOf(params), ...(trialEnd && { trial: { end: trialEnd, amount: price } }) });
  return store.create(
    "checkout.session",
    {
      mode: params.mode,
      status: "open",
      payment_status: "unpaid",
      amount_total: total,
      amount_subtotal: total,
      currency,
      client_reference_id: params.client_reference_id ?? null,
      customer: params.customer ?? null,
      customer_email: params.customer_email ?? null,
      customer_details: null,
      expires_at: params.expires_at ?? store.now() + aDay,
      invoice: null,
      locale: params.locale,
      metadata: params.metadata,
      payment_intent: null,
      setup_intent: null,
      subscription: null,
      submit_type: params.submit_type ?? null,
      success_url: params.success_url,
      cancel_url: params.cancel_url ?? null,
      ui_mode: "hosted_page",
      url: `${origin}/c/pay/${id}`,
    },
    id,
  );
}

export function expireCheckout(bank: Bank, session: CheckoutSession): CheckoutSession {
  if (session.status !== "open") {
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    );
  }
  Object.assign(session, { status: "expired", url: null });
  abandonIntent(bank, session);
  bank.tell("checkout.session.expired", session);
  return session;
}

// What nobody paid can no longer be paid: neither with another card nor by answering the bank.
function abandonIntent(bank: Bank, session: CheckoutSession): void {
  const tried = bank.store.orders.get(session.id)?.paymentIntent;
  if (!tried) return;
  const intent = bank.store.get("payment_intent", tried);
  Object.assign(intent, { status: "canceled", next_action: null });
  bank.tell("payment_intent.canceled", intent);
}

export function expireOverdue(bank: Bank): void {
  const overdue = bank.store.all("checkout.session").filter((each) => each.expires_at <= bank.store.now());
  for (const session of overdue) if (session.status === "open") expireCheckout(bank, session);
}

/** With what the donor pays: a card that was saved, or another, which they may have kept. */
export type Means = { card?: string; keeps?: boolean };

/** The donor presses "pay". After a decline, and while their bank asks them, the checkout stays open. */
export function pay(
  bank: Bank,
  session: CheckoutSession,
  payer: { email: string; name: string | null },
  outcome: Choice,
  means?: Means,
): void {
  if (session.status !== "open") throw invalid(`The Checkout Session ${session.id} is ${session.status}`);
  const order = orderFor(bank, session);
  session.customer_details = payer;
  const { card, keeps = false } = means ?? order.means ?? {};
  if (order.trial) {
    if (outcome === "decline") return;
    beginSubscription(bank, session, order, null, card);
    complete(bank, session, "no_payment_required");
    return;
  }
  const intent = intentOf(bank, session, order);
  if (isAsking(outcome)) {
    order.means = { keeps, ...(card && { card }) };
    askBank(bank, intent, outcome);
    return;
  }
  if (outcome !== "decline" && order.makesCustomer) intent.customer = makeCustomer(bank, session);
  bank.take(intent, payerOf(session), outcome);
  if (outcome === "decline") return;
  if (session.mode === "subscription") beginSubscription(bank, session, order, intent, card);
  else if (session.customer && order.savesCards && keeps && !card) keepCard(bank, session.customer, true);
  complete(bank, session, outcome === "succeed" ? "paid" : "unpaid");
}

function complete(bank: Bank, session: CheckoutSession, payment_status: CheckoutSession["payment_status"]): void {
  Object.assign(session, { status: "complete", url: null, payment_status });
  bank.tell("checkout.session.completed", session);
}

function trialOf({ subscription_data }: CheckoutParams, now: number): number | undefined {
  const end = subscription_data?.trial_end;
  if (end !== undefined && end < now + 2 * aDay)
    throw invalid(
      "The `trial_end` date has to be at least 2 days in the future.",
      undefined,
      "subscription_data[trial_end]",
    );
  return end;
}

/** What pays a checkout, made at the first try. A subscription's bears nothing of ours but the checkout's id. */
function intentOf(bank: Bank, session: CheckoutSession, order: Order): PaymentIntent {
  if (order.paymentIntent) return bank.store.get("payment_intent", order.paymentIntent);
  const isOnce = session.mode === "payment";
  const description = isOnce ? order.description : "Subscription creation";
  const metadata = isOnce ? order.paymentMetadata : {};
  const { amount_total, currency, id } = session;
  const intent = bank.newIntent(amount_total, currency, payerOf(session), description, metadata, id);
  order.paymentIntent = intent.id;
  if (isOnce) session.payment_intent = intent.id;
  return intent;
}

/** The bank debit behind a completed checkout arrives, or comes back. */
export function settleCheckout(bank: Bank, session: CheckoutSession, arrives: boolean): void {
  if (session.status !== "complete" || session.payment_status === "paid") {
    throw invalid(`Nothing is on its way for ${session.id}`);
  }
  if (session.mode === "payment") bank.settle(bank.store.get("payment_intent", session.payment_intent ?? ""), arrives);
  else settleFirstInvoice(bank, session, arrives);
  if (arrives) session.payment_status = "paid";
  bank.tell(`checkout.session.async_payment_${arrives ? "succeeded" : "failed"}`, session);
}

export function orderFor({ store }: Bank, session: CheckoutSession): Order {
  const order = store.orders.get(session.id);
  if (!order) throw new Error(`No order for ${session.id}`);
  return order;
}

function orderOf(params: CheckoutParams): Order {
  const price = params.line_items[0]?.price_data;
  const data = params.mode === "payment" ? params.payment_intent_data : params.subscription_data;
  return {
    description: price?.product_data.name ?? "",
    interval: price?.recurring?.interval ?? "once",
    paymentMetadata: data?.metadata ?? {},
    redisplay: params.saved_payment_method_options?.allow_redisplay_filters ?? ["always"],
    makesCustomer: params.customer_creation === "always",
    savesCards: params.saved_payment_method_options?.payment_method_save === "enabled",
  };
}

function refuseMixedModes({
  mode,
  line_items,
  payment_intent_data,
  subscription_data,
  submit_type,
}: CheckoutParams): void {
  const recurring = line_items.some((item) => item.price_data.recurring);
  if (mode === "payment" && recurring) {
    throw invalid(
      "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.",
      undefined,
      "mode",
    );
  }
  if (mode === "subscription" && !recurring) {
    throw invalid(
      "You must provide at least one recurring price in `subscription` mode when using prices.",
      undefined,
      "mode",
    );
  }
  if (mode === "subscription" && payment_intent_data) {
    throw invalid("You can not pass `payment_intent_data` in `subscription` mode.", undefined, "payment_intent_data");
  }
  if (mode === "payment" && subscription_data) {
    throw invalid("You can not pass `subscription_data` in `payment` mode.", undefined, "subscription_data");
  }
  if (mode === "subscription" && submit_type && submit_type !== "subscribe") {
    throw invalid("You can not pass this `submit_type` in `subscription` mode.", undefined, "submit_type");
  }
}

// https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
const minima: Record<string, number> = { usd: 50, eur: 50, gbp: 30, chf: 50, cad: 50, aud: 50, jpy: 50, brl: 50 };
const maximum = 99_999_999;

function totalOf({ line_items }: CheckoutParams): { currency: string; total: number } {
  const currency = line_items[0]?.price_data.currency ?? "";
  if (line_items.some((item) => item.price_data.currency !== currency)) {
    throw invalid("All prices on a Checkout Session must have the same currency.", undefined, "line_items");
  }
  const total = line_items.reduce((sum, item) => sum + item.quantity * item.price_data.unit_amount, 0);
  if (total < (minima[currency] ?? 1)) {
    throw invalid(
      `The Checkout Session's total amount must be at least ${minima[currency] ?? 1} ${currency}.`,
      "amount_too_small",
    );
  }
  if (total > maximum) {
    throw invalid(
      `The Checkout Session's total amount must be no more than ${maximum} ${currency}.`,
      "amount_too_large",
    );
  }
  if (total % smallestStep(currency) !== 0) {
    const rule = minorUnits(currency) === 3 ? "the last digit must be 0" : "it must be divisible by 100";
    throw invalid(`Invalid amount for ${currency}: ${rule}.`, "invalid_charge_amount");
  }
  return { currency, total };
}
