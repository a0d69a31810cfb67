import type Stripe from "stripe";
import { stripe } from "./client";
import { ask, isMissing } from "./errors";
import { type SubscriptionFacts, subscriptionFacts } from "./facts";

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
