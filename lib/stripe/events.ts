import Stripe from "stripe";
import { env } from "@/lib/env";
import * as facts from "./facts";
import { dateOf } from "./shapes";

/** What Stripe tells of giving, in our words. `raw` is the event as sent, for the ledger of events. */
export type GivingEvent = { id: string; type: string; createdAt: Date; livemode: boolean; raw: unknown } & GivingNews;

type GivingNews =
  | News<
      "checkout.completed" | "checkout.expired" | "checkout.async-succeeded" | "checkout.async-failed",
      facts.CheckoutFacts
    >
  | News<"payment.failed" | "payment.action-required", facts.PaymentFailureFacts>
  | News<"refund.changed", facts.RefundFacts>
  | News<"dispute.changed", facts.DisputeFacts>
  | News<"payout.changed", facts.PayoutFacts>
  | News<"invoice.paid" | "invoice.failed" | "invoice.action-required", facts.InvoiceFacts>
  | News<"card.changed" | "card.expiring", facts.CustomerCardFacts>
  | News<"default-card.changed", facts.DefaultCardFacts>
  | News<"subscription.changed" | "subscription.ended", facts.SubscriptionFacts>
  | News<"other", unknown>;

// One member for each kind, so that Extract and switch both find it.
type News<Kind extends string, Facts> = Kind extends string ? { kind: Kind } & Facts : never;

const toleranceSeconds = 300;

type Endpoint = Pick<typeof env, "STRIPE_SECRET_KEY" | "STRIPE_WEBHOOK_SECRET">;

/**
 * The event a webhook request carries, or null when it is not Stripe's, older than 300 s, or of the other mode.
 * STRIPE_WEBHOOK_SECRET may hold two secrets, separated by a comma, while they rotate.
 * https://docs.stripe.com/webhooks/signature
 */
export function verifyEvent(
  rawBody: string,
  signatureHeader: string | null,
  endpoint: Endpoint = env,
): GivingEvent | null {
  if (!signatureHeader) return null;
  for (const secret of endpoint.STRIPE_WEBHOOK_SECRET.split(",").map((each) => each.trim())) {
    const event = signedWith(secret, rawBody, signatureHeader);
    if (event) return event.livemode === isLive(endpoint.STRIPE_SECRET_KEY) ? translate(event) : null;
  }
  return null;
}

function signedWith(secret: string, rawBody: string, header: string): Stripe.Event | null {
  try {
    return Stripe.webhooks.constructEvent(rawBody, header, secret, toleranceSeconds);
  } catch {
    return null;
  }
}

// Restricted keys (rk_) have a mode as secret ones (sk_) do.
function isLive(secretKey: string): boolean {
  return /^[sr]k_live_/.test(secretKey);
}

/** An event that Stripe has listed; nobody has to sign what was asked for. */
export function listedEvent(event: Stripe.Event): GivingEvent {
  return translate(event);
}

/** What Stripe says of a thing now, as the event that should have told it. `created` in seconds. */
export function asEvent(type: string, object: object, id: string, created: number): GivingEvent {
  const event = { id, object: "event", type, created, livemode: isLive(env.STRIPE_SECRET_KEY), data: { object } };
  return translate(event as unknown as Stripe.Event);
}

/** A kept event's `raw` again as news, for one that had to wait. */
export function readEvent(raw: unknown): GivingEvent {
  return translate(raw as Stripe.Event);
}

function translate(event: Stripe.Event): GivingEvent {
  const head = {
    id: event.id,
    type: event.type,
    createdAt: dateOf(event.created),
    livemode: event.livemode,
    raw: event,
  };
  return { ...head, ...newsOf(event) };
}

function newsOf(event: Stripe.Event): GivingNews {
  switch (event.type) {
    case "checkout.session.completed":
      return { kind: "checkout.completed", ...facts.checkoutFacts(event.data.object) };
    case "checkout.session.expired":
      return { kind: "checkout.expired", ...facts.checkoutFacts(event.data.object) };
    case "checkout.session.async_payment_succeeded":
      return { kind: "checkout.async-succeeded", ...facts.checkoutFacts(event.data.object) };
    case "checkout.session.async_payment_failed":
      return { kind: "checkout.async-failed", ...facts.checkoutFacts(event.data.object) };
    case "payment_intent.payment_failed":
      return { kind: "payment.failed", ...facts.paymentFailureFacts(event.data.object) };
    case "payment_intent.requires_action":
      return { kind: "payment.action-required", ...facts.paymentFailureFacts(event.data.object) };
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
      return { kind: "refund.changed", ...facts.refundFacts(event.data.object) };
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
      return { kind: "dispute.changed", ...facts.disputeFacts(event.data.object) };
    case "payout.created":
    case "payout.updated":
    case "payout.paid":
    case "payout.failed":
    case "payout.canceled":
      return { kind: "payout.changed", ...facts.payoutFacts(event.data.object) };
    case "invoice.paid":
      return { kind: "invoice.paid", ...facts.invoiceFacts(event.data.object) };
    case "invoice.payment_failed":
      return { kind: "invoice.failed", ...facts.invoiceFacts(event.data.object) };
    case "invoice.payment_action_required":
      return { kind: "invoice.action-required", ...facts.invoiceFacts(event.data.object) };
    case "payment_method.automatically_updated":
    case "payment_method.updated":
      return { kind: "card.changed", ...facts.customerCardFacts(event.data.object) };
    case "customer.updated":
      return {
        kind: "default-card.changed",
        ...facts.defaultCardFacts(event.data.object, event.data.previous_attributes),
      };
    case "customer.source.expiring":
      return { kind: "card.expiring", ...facts.expiringCardFacts(event.data.object) };
    case "customer.subscription.created":
    case "customer.subscription.updated":
    case "customer.subscription.paused":
    case "customer.subscription.resumed":
      return { kind: "subscription.changed", ...facts.subscriptionFacts(event.data.object) };
    case "customer.subscription.deleted":
      return { kind: "subscription.ended", ...facts.subscriptionFacts(event.data.object) };
    default:
      return { kind: "other" };
  }
}
