import type Stripe from "stripe";
import type { Checkout } from "./checkout";
import { stripe } from "./client";
import { ask } from "./errors";
import { spokenLocale } from "./locale";
import { dateOf, idOf } from "./shapes";

/** What may be known of a card here: it is kept by Stripe. `expiresAt` is the first moment it is no longer good. */
export type CardFacts = { readonly brand: string; readonly last4: string; readonly expiresAt: Date };

type Printed = { brand: string | null; last4: string | null; exp_month: number | null; exp_year: number | null };

export function cardFacts(card: Printed | null | undefined): CardFacts | null {
  if (!card?.last4 || !card.exp_month || !card.exp_year) return null;
  return { brand: card.brand ?? "", last4: card.last4, expiresAt: new Date(Date.UTC(card.exp_year, card.exp_month)) };
}

export type CardOrder = {
  readonly customerId: string;
  readonly currency: string;
  readonly locale: string;
  /** What the donor reads on the page, in their language. */
  readonly description: string;
  /** Named again by the event that says that a card was given. */
  readonly changeId: string;
  readonly idempotencyKey: string;
  readonly successUrl: string;
  readonly cancelUrl: string;
};

/** A page of Stripe's that takes another card and no money. https://docs.stripe.com/payments/checkout/subscriptions/update-payment-details */
export async function openCardPage(order: CardOrder): Promise<Checkout> {
  const metadata = { change: order.changeId };
  const wanted: Stripe.Checkout.SessionCreateParams = {
    mode: "setup",
    currency: order.currency.toLowerCase(),
    customer: order.customerId,
    locale: spokenLocale(order.locale),
    metadata,
    setup_intent_data: { metadata, description: order.description },
    success_url: order.successUrl,
    cancel_url: order.cancelUrl,
  };
  const { idempotencyKey } = order;
  const session = await ask(() => stripe().checkout.sessions.create(wanted, { idempotencyKey }));
  if (!session.url) throw new Error(`Checkout ${session.id} has no address`);
  return { id: session.id, url: session.url, expiresAt: dateOf(session.expires_at) };
}

/** A card as Stripe keeps it, and what may be known of it here. */
export type Given = { readonly paymentMethodId: string; readonly card: CardFacts | null };

/** The card that was given on such a page. */
export async function cardGiven(setupIntentId: string): Promise<Given> {
  const intent = await ask(() => stripe().setupIntents.retrieve(setupIntentId));
  const paymentMethodId = idOf(intent.payment_method);
  if (!paymentMethodId) throw new Error(`Setup ${setupIntentId} has no card`);
  return keptCard(paymentMethodId);
}

/** What is known of a card that Stripe keeps. */
export async function keptCard(paymentMethodId: string): Promise<Given> {
  const method = await ask(() => stripe().paymentMethods.retrieve(paymentMethodId));
  return { paymentMethodId, card: cardFacts(method.card) };
}

/** Charges a recurring gift to this card from now on. */
export async function chargeTo(subscriptionId: string, paymentMethodId: string, idempotencyKey: string): Promise<void> {
  const wanted = { default_payment_method: paymentMethodId };
  await ask(() => stripe().subscriptions.update(subscriptionId, wanted, { idempotencyKey }));
}

/** Pays a bill that is open with this card. Refused when the card is declined; a bill paid meanwhile is paid. */
export async function payBill(invoiceId: string, paymentMethodId: string, idempotencyKey: string): Promise<void> {
  const bill = await ask(() => stripe().invoices.retrieve(invoiceId));
  if (bill.status !== "open") return;
  await ask(() => stripe().invoices.pay(invoiceId, { payment_method: paymentMethodId }, { idempotencyKey }));
}

/** Why a bill could not be paid, in Stripe's word; null where it says nothing. */
export async function failureOfBill(invoiceId: string): Promise<string | null> {
  const payments = await ask(() => stripe().invoicePayments.list({ invoice: invoiceId, limit: 1 }));
  const paymentIntentId = idOf(payments.data[0]?.payment.payment_intent);
  if (!paymentIntentId) return null;
  const { last_payment_error: error } = await ask(() => stripe().paymentIntents.retrieve(paymentIntentId));
  return error?.decline_code ?? error?.code ?? null;
}
