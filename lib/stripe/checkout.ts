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
  /** Whose saved cards are offered; only for who has proved to be them. */
  customerId?: string | null;
  /** Whoever pays may have Stripe keep the card for the next time. */
  keepsCards?: boolean;
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
    ...payerOf(order),
    ...(order.interval === "once"
      ? { mode: "payment", submit_type: "donate", payment_intent_data: { metadata, description: order.description } }
      : { mode: "subscription", subscription_data: { metadata, description: order.description } }),
  };
}

// Stripe shows again what was kept for recurring gifts (limited) only when asked, and then only to the customer handed in.
// https://docs.stripe.com/payments/existing-customers?platform=web&ui=stripe-hosted
function payerOf({ customerId, email, keepsCards, interval }: CheckoutOrder): Stripe.Checkout.SessionCreateParams {
  const saved = keepsCards && interval === "once" ? ({ payment_method_save: "enabled" } as const) : {};
  if (customerId)
    return {
      customer: customerId,
      customer_update: { name: "auto", address: "auto" },
      saved_payment_method_options: { allow_redisplay_filters: ["always", "limited"], ...saved },
    };
  return {
    ...(email && { customer_email: email }),
    ...(keepsCards && interval === "once" && { customer_creation: "always", saved_payment_method_options: saved }),
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
