import type Stripe from "stripe";
import { stripe } from "./client";
import { ask } from "./errors";
import { type CheckoutFacts, checkoutFacts } from "./facts";
import { spokenLocale } from "./locale";
import { dateOf } from "./shapes";

export type CheckoutOrder = {
  donationId: string;
  /** Kept with the donation: asking again after a timeout finds the same checkout. */
  idempotencyKey: string;
  interval: "once" | "month" | "year";
  /** Minor units, as Stripe counts them (see lib/money). */
  amount: number;
  currency: string;
  /** What the donor reads on the payment page, already in their language. */
  description: string;
  /** BCP 47. */
  locale: string;
  email?: string;
  /** May hold {CHECKOUT_SESSION_ID}. */
  successUrl: string;
  cancelUrl: string;
  /** Whatever else it takes to rebuild the ledger from Stripe alone: reference, appeal. */
  metadata: Record<string, string>;
};

/** A place on Stripe's page where the donor pays. Throws PaymentServiceError. */
export type Checkout = { id: string; url: string; expiresAt: Date };

/** Opens a hosted checkout; the same order and key always give the same one. */
export async function createCheckout(order: CheckoutOrder): Promise<Checkout> {
  const session = await ask(() =>
    stripe().checkout.sessions.create(sessionFor(order), { idempotencyKey: order.idempotencyKey }),
  );
  if (!session.url) throw new Error(`Checkout ${session.id} has no address`);
  return { id: session.id, url: session.url, expiresAt: dateOf(session.expires_at) };
}

/** Closes a checkout nobody has paid, so that it cannot be paid later. */
export async function expireCheckout(checkoutId: string, idempotencyKey: string): Promise<void> {
  await ask(() => stripe().checkout.sessions.expire(checkoutId, {}, { idempotencyKey }));
}

/** What Stripe knows of a checkout now, for reconciliation. */
export async function retrieveCheckout(checkoutId: string): Promise<CheckoutFacts> {
  return checkoutFacts(await ask(() => stripe().checkout.sessions.retrieve(checkoutId)));
}

// No expires_at: it would differ at each try, and a repeated key must come with the same parameters.
function sessionFor(order: CheckoutOrder): Stripe.Checkout.SessionCreateParams {
  const metadata = { ...order.metadata, donationId: order.donationId, interval: order.interval, locale: order.locale };
  return {
    client_reference_id: order.donationId,
    locale: spokenLocale(order.locale),
    line_items: [{ quantity: 1, price_data: priceOf(order) }],
    success_url: order.successUrl,
    cancel_url: order.cancelUrl,
    metadata,
    ...(order.email ? { customer_email: order.email } : {}),
    ...(order.interval === "once"
      ? { mode: "payment", submit_type: "donate", payment_intent_data: { metadata, description: order.description } }
      : { mode: "subscription", subscription_data: { metadata, description: order.description } }),
  };
}

function priceOf({ interval, amount, currency, description }: CheckoutOrder) {
  return {
    currency: currency.toLowerCase(),
    unit_amount: amount,
    product_data: { name: description },
    ...(interval === "once" ? {} : { recurring: { interval } }),
  };
}
