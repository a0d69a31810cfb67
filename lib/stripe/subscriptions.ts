import type Stripe from "stripe";
import { type CardFacts, cardFacts } from "./cards";
import type { Checkout } from "./checkout";
import { stripe } from "./client";
import { ask, isMissing } from "./errors";
import { type SubscriptionFacts, subscriptionFacts } from "./facts";
import { spokenLocale } from "./locale";
import { dateOf } from "./shapes";

/** What becomes other of a recurring gift; what is left out stays. Nothing is charged by it, and nothing prorated. */
export type SubscriptionChange = {
  readonly amount?: number;
  readonly interval?: "month" | "year";
  /** When the next charge comes, in the future; its day stays the day from then on. */
  readonly chargeAt?: Date;
  /** Nothing is collected until then; null collects again. */
  readonly pausedUntil?: Date | null;
  /** Ends when the period that is paid for is over. */
  readonly endsAtPeriodEnd?: boolean;
};

type Order = { readonly change: SubscriptionChange; readonly changeId: string; readonly idempotencyKey: string };

/** Changes a recurring gift. The same order and key change it once; the event that tells of it names `changeId`. */
export async function changeSubscription(subscriptionId: string, order: Order): Promise<SubscriptionFacts> {
  const { change, changeId, idempotencyKey } = order;
  const known = await ask(() => stripe().subscriptions.retrieve(subscriptionId));
  const wanted = { ...wish(known, change), metadata: { change: changeId } };
  return subscriptionFacts(await ask(() => stripe().subscriptions.update(subscriptionId, wanted, { idempotencyKey })));
}

/** Lets a recurring gift run out with the time that is paid for; one that is over already is left alone. */
export async function letRunOut(subscriptionId: string, order: Omit<Order, "change">): Promise<void> {
  const { status } = await ask(() => stripe().subscriptions.retrieve(subscriptionId));
  if (status !== "canceled") await changeSubscription(subscriptionId, { ...order, change: { endsAtPeriodEnd: true } });
}

/** The card a recurring gift is charged to. */
export async function cardOfSubscription(subscriptionId: string): Promise<CardFacts | null> {
  const expand = ["default_payment_method"];
  const known = await ask(() => stripe().subscriptions.retrieve(subscriptionId, { expand }));
  const method = known.default_payment_method;
  return typeof method === "string" ? null : cardFacts(method?.card);
}

export type NewSubscription = {
  readonly interval: "month" | "year";
  readonly amount: number;
  readonly currency: string;
  /** When it is charged first: 48 hours ahead at least. */
  readonly chargeAt: Date;
  readonly description: string;
  readonly locale: string;
  readonly email: string;
  /** Named again by every event that tells of it. */
  readonly changeId: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
  readonly successUrl: string;
  readonly cancelUrl: string;
};

/**
 * A page of Stripe's on which a donor begins a recurring gift that is charged later. Its customer is a new one: Stripe
 * takes what one customer gives again and again in one currency only.
 */
export async function openSubscriptionPage(order: NewSubscription): Promise<Checkout> {
  const { amount, currency, interval, description, idempotencyKey, changeId } = order;
  const product_data = { name: description };
  const price_data = { currency: currency.toLowerCase(), unit_amount: amount, product_data, recurring: { interval } };
  const wanted: Stripe.Checkout.SessionCreateParams = {
    mode: "subscription",
    customer_email: order.email,
    locale: spokenLocale(order.locale),
    line_items: [{ quantity: 1, price_data }],
    metadata: { change: changeId, locale: order.locale },
    subscription_data: {
      metadata: { ...order.metadata, change: changeId },
      description,
      trial_end: secondsOf(order.chargeAt),
    },
    success_url: order.successUrl,
    cancel_url: order.cancelUrl,
  };
  const session = await ask(() => stripe().checkout.sessions.create(wanted, { idempotencyKey }));
  if (!session.url) throw new Error(`Checkout ${session.id} has no address`);
  return { id: session.id, url: session.url, expiresAt: dateOf(session.expires_at) };
}

function wish(known: Stripe.Subscription, change: SubscriptionChange): Stripe.SubscriptionUpdateParams {
  const { chargeAt, pausedUntil, endsAtPeriodEnd } = change;
  return {
    ...(isPriced(change) && { items: [itemOf(known, change)], proration_behavior: "none" }),
    // A trial moves the day: https://docs.stripe.com/billing/subscriptions/billing-cycle
    ...(chargeAt && { trial_end: secondsOf(chargeAt), proration_behavior: "none" }),
    ...(pausedUntil === null && { pause_collection: "" }),
    ...(pausedUntil && { pause_collection: { behavior: "void", resumes_at: secondsOf(pausedUntil) } }),
    ...(endsAtPeriodEnd !== undefined && { cancel_at_period_end: endsAtPeriodEnd }),
  };
}

function isPriced({ amount, interval }: SubscriptionChange): boolean {
  return amount !== undefined || interval !== undefined;
}

function itemOf(known: Stripe.Subscription, { amount, interval }: SubscriptionChange) {
  const item = known.items.data[0];
  if (!item) throw new Error(`Subscription ${known.id} has no item`);
  const { currency, product, unit_amount: before, recurring } = item.price;
  return {
    id: item.id,
    price_data: {
      currency,
      product: typeof product === "string" ? product : product.id,
      unit_amount: amount ?? before ?? 0,
      recurring: { interval: interval ?? recurring?.interval ?? "month" },
    },
  };
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

/** Ends a recurring gift at once; nothing more is taken. Ending it again changes nothing. */
export async function cancelSubscription(subscriptionId: string, idempotencyKey: string): Promise<SubscriptionFacts> {
  try {
    return subscriptionFacts(await ask(() => stripe().subscriptions.cancel(subscriptionId, {}, { idempotencyKey })));
  } catch (error) {
    // Stripe honours no key on DELETE, and says of an ended subscription that there is none.
    if (!isMissing(error)) throw error;
    return subscriptionFacts(await ask(() => stripe().subscriptions.retrieve(subscriptionId)));
  }
}
