import type { Bank } from "./bank";
import { invalid } from "./errors";
import type { Invoice, PaymentMethod, Subscription } from "./objects";
import type { SubscriptionParams } from "./params";
import { itemOf, newInvoice, nextPeriod, payAgain, settleNothing } from "./subscriptions";

/** A card that works until four years from now. */
export function newCard(
  bank: Bank,
  customer: string | null,
  allow_redisplay: PaymentMethod["allow_redisplay"] = "limited",
  last4 = "1881",
): PaymentMethod {
  return bank.store.create("payment_method", {
    allow_redisplay,
    card: { ...bank.card(), last4 },
    customer,
    type: "card",
  });
}

/** POST /v1/subscriptions/{id}: https://docs.stripe.com/api/subscriptions/update */
export function updateSubscription(bank: Bank, subscription: Subscription, wanted: Omit<SubscriptionParams, "expand">) {
  if (subscription.status === "canceled") throw invalid("A canceled subscription can only update its metadata.");
  if (wanted.default_payment_method !== undefined) replaceCard(bank, subscription, wanted.default_payment_method);
  if (wanted.cancel_at_period_end !== undefined) {
    const end = wanted.cancel_at_period_end;
    subscription.cancel_at_period_end = end;
    subscription.canceled_at = end ? bank.store.now() : null;
    subscription.cancel_at = end ? itemOf(subscription).current_period_end : null;
  }
  if (wanted.pause_collection !== undefined) pause(bank, subscription, wanted.pause_collection);
  const billed = changePrice(bank, subscription, wanted);
  if (wanted.trial_end !== undefined) moveCharge(bank, subscription, wanted.trial_end);
  Object.assign(subscription.metadata, wanted.metadata);
  bank.tell("customer.subscription.updated", subscription);
  if (billed) payAgain(bank, billed);
  return subscription;
}

function replaceCard({ store }: Bank, subscription: Subscription, id: string): void {
  const card = store.get("payment_method", id, "default_payment_method", 400);
  if (card.customer !== subscription.customer) {
    throw invalid(`The payment method ${id} does not belong to the customer.`, undefined, "default_payment_method");
  }
  subscription.default_payment_method = card.id;
}

function pause({ store }: Bank, subscription: Subscription, wanted: SubscriptionParams["pause_collection"]): void {
  if (wanted === "" || wanted === undefined) {
    subscription.pause_collection = null;
    return;
  }
  if (wanted.resumes_at !== undefined && wanted.resumes_at <= store.now()) {
    throw invalid("`pause_collection.resumes_at` must be in the future", undefined, "pause_collection[resumes_at]");
  }
  subscription.pause_collection = { behavior: wanted.behavior, resumes_at: wanted.resumes_at ?? null };
}

// Another interval is billed at once, unless a trial says when: https://docs.stripe.com/billing/subscriptions/billing-cycle
function changePrice(
  bank: Bank,
  subscription: Subscription,
  { items: [wanted] = [], trial_end }: Pick<SubscriptionParams, "items" | "trial_end">,
): Invoice | null {
  if (!wanted) return null;
  const item = itemOf(subscription);
  if (wanted.id !== item.id) throw invalid(`No such subscription item: '${wanted.id}'`, "resource_missing", "items");
  const { price_data: price } = wanted;
  if (price.currency !== subscription.currency) {
    throw invalid("The price specified only supports another currency than the subscription's.", undefined, "items");
  }
  if (price.product !== item.price.product) throw invalid(`No such product: '${price.product}'`, "resource_missing");
  const isOther = price.recurring.interval !== item.price.recurring.interval;
  item.price = { ...item.price, unit_amount: price.unit_amount, recurring: { interval: price.recurring.interval } };
  if (!isOther || trial_end !== undefined) return null;
  const now = bank.store.now();
  subscription.billing_cycle_anchor = now;
  Object.assign(item, { current_period_start: now, current_period_end: nextPeriod(subscription, now) });
  return newInvoice(bank, subscription, null, "subscription_update");
}

// The end of a trial is when the next charge comes, and a bill of nothing says so.
function moveCharge(bank: Bank, subscription: Subscription, trialEnd: number): void {
  const now = bank.store.now();
  if (trialEnd <= now)
    throw invalid("Invalid timestamp: must be an integer Unix timestamp in the future.", undefined, "trial_end");
  Object.assign(subscription, {
    billing_cycle_anchor: trialEnd,
    status: "trialing",
    trial_start: now,
    trial_end: trialEnd,
  });
  Object.assign(itemOf(subscription), { current_period_start: now, current_period_end: trialEnd });
  settleNothing(bank, newInvoice(bank, subscription, null, "subscription_update", 0));
}

/** POST /v1/invoices/{id}/pay: with a card that was given meanwhile. */
export function payOpenInvoice(bank: Bank, invoice: Invoice, card?: string): Invoice {
  if (invoice.status !== "open") throw invalid("Invoice is already paid", "invoice_already_paid");
  if (card !== undefined) bank.store.get("payment_method", card, "payment_method", 400);
  payAgain(bank, invoice);
  return invoice;
}
