import type Stripe from "stripe";
import { type CardFacts, cardFacts } from "./cards";
import { currencyOf, dateOf, idOf } from "./shapes";

/** A checkout as the ledger needs it. `paid` is false while a bank debit is still on its way. */
export type CheckoutFacts = {
  checkoutId: string;
  donationId: string | null;
  status: "open" | "complete" | "expired";
  paid: boolean;
  amount: number | null;
  currency: string | null;
  paymentIntentId: string | null;
  subscriptionId: string | null;
  invoiceId: string | null;
  /** Where a card was given for later and nothing was paid. */
  setupIntentId: string | null;
  customerId: string | null;
  email: string | null;
  name: string | null;
  metadata: Record<string, string>;
};

export function checkoutFacts(session: Stripe.Checkout.Session): CheckoutFacts {
  return {
    checkoutId: session.id,
    donationId: session.client_reference_id ?? session.metadata?.donationId ?? null,
    status: checkoutStatus(session.status),
    paid: session.payment_status === "paid",
    amount: session.amount_total,
    currency: currencyOf(session.currency),
    paymentIntentId: idOf(session.payment_intent),
    subscriptionId: idOf(session.subscription),
    invoiceId: idOf(session.invoice),
    setupIntentId: idOf(session.setup_intent),
    customerId: idOf(session.customer),
    email: session.customer_details?.email ?? session.customer_email,
    name: session.customer_details?.name ?? null,
    metadata: session.metadata ?? {},
  };
}

function checkoutStatus(status: string | null): CheckoutFacts["status"] {
  return status === "complete" || status === "expired" ? status : "open";
}

/** A try at paying that failed, or that the donor's bank asks them about. The checkout stays open: they may try again. */
export type PaymentFailureFacts = {
  paymentIntentId: string;
  donationId: string | null;
  /** The checkout it is made in; all that the payment of a recurring gift's checkout says of its order. */
  checkoutId: string | null;
  amount: number;
  currency: string | null;
  /** Stripe's decline code, or error code where there is none. */
  failureCode: string | null;
  metadata: Record<string, string>;
};

export function paymentFailureFacts(intent: Stripe.PaymentIntent): PaymentFailureFacts {
  const error = intent.last_payment_error;
  return {
    paymentIntentId: intent.id,
    donationId: intent.metadata.donationId ?? null,
    checkoutId: checkoutIdOf(intent.payment_details?.order_reference),
    amount: intent.amount,
    currency: currencyOf(intent.currency),
    failureCode: error?.decline_code ?? error?.code ?? null,
    metadata: intent.metadata,
  };
}

// Stripe's checkout writes its own id there; a bill's payment bears something else.
function checkoutIdOf(orderReference: string | null | undefined): string | null {
  return orderReference?.startsWith("cs_") ? orderReference : null;
}

export type RefundFacts = {
  refundId: string;
  paymentIntentId: string | null;
  chargeId: string | null;
  amount: number;
  currency: string | null;
  status: "pending" | "succeeded" | "failed";
  createdAt: Date;
  metadata: Record<string, string>;
};

export function refundFacts(refund: Stripe.Refund): RefundFacts {
  return {
    refundId: refund.id,
    paymentIntentId: idOf(refund.payment_intent),
    chargeId: idOf(refund.charge),
    amount: refund.amount,
    currency: currencyOf(refund.currency),
    status: refundStatus(refund.status),
    createdAt: dateOf(refund.created),
    metadata: refund.metadata ?? {},
  };
}

// https://docs.stripe.com/api/refunds/object: pending, requires_action, succeeded, failed, canceled.
function refundStatus(status: string | null): RefundFacts["status"] {
  if (status === "succeeded") return "succeeded";
  return status === "failed" || status === "canceled" ? "failed" : "pending";
}

export type DisputeFacts = {
  disputeId: string;
  paymentIntentId: string | null;
  chargeId: string | null;
  amount: number;
  currency: string | null;
  /** `warning`: an inquiry, no money has been taken back yet. */
  status: "warning" | "open" | "won" | "lost";
  reason: string;
};

export function disputeFacts(dispute: Stripe.Dispute): DisputeFacts {
  return {
    disputeId: dispute.id,
    paymentIntentId: idOf(dispute.payment_intent),
    chargeId: idOf(dispute.charge),
    amount: dispute.amount,
    currency: currencyOf(dispute.currency),
    status: disputeStatus(dispute.status),
    reason: dispute.reason,
  };
}

// https://docs.stripe.com/api/disputes/object. A closed inquiry and a prevented dispute took nothing: won.
function disputeStatus(status: string): DisputeFacts["status"] {
  if (status === "won" || status === "warning_closed" || status === "prevented") return "won";
  if (status === "lost") return "lost";
  return status.startsWith("warning_") ? "warning" : "open";
}

/** Money on its way from Stripe to our bank, or come back from there. Minor units. */
export type PayoutFacts = {
  payoutId: string;
  amount: number;
  currency: string;
  returned: boolean;
  createdAt: Date;
};

// https://docs.stripe.com/api/payouts/object: paid, pending, in_transit, canceled, failed.
export function payoutFacts({ id, amount, currency, status, created }: Stripe.Payout): PayoutFacts {
  const returned = status === "failed" || status === "canceled";
  return { payoutId: id, amount, currency: currencyOf(currency) ?? "", returned, createdAt: dateOf(created) };
}

export type InvoiceFacts = {
  invoiceId: string;
  subscriptionId: string | null;
  /** The donation whose checkout began the recurring gift. */
  donationId: string | null;
  customerId: string | null;
  email: string | null;
  amount: number;
  currency: string | null;
  /** The invoice the checkout itself paid, not a renewal. */
  first: boolean;
  paidAt: Date | null;
  /** The subscription's, as it was when the invoice was made. */
  metadata: Record<string, string>;
};

export function invoiceFacts(invoice: Stripe.Invoice): InvoiceFacts {
  const subscription = invoice.parent?.subscription_details ?? null;
  const paid = invoice.status === "paid";
  return {
    invoiceId: invoice.id,
    subscriptionId: idOf(subscription?.subscription),
    donationId: subscription?.metadata?.donationId ?? null,
    customerId: idOf(invoice.customer),
    email: invoice.customer_email,
    amount: paid ? invoice.amount_paid : invoice.amount_due,
    currency: currencyOf(invoice.currency),
    first: invoice.billing_reason === "subscription_create",
    paidAt: dateOf(invoice.status_transitions.paid_at),
    metadata: subscription?.metadata ?? {},
  };
}

export type CustomerCardFacts = { customerId: string | null; card: CardFacts | null };

/** A bank has replaced a card, or its donor has. */
export function customerCardFacts(method: Stripe.PaymentMethod): CustomerCardFacts {
  return { customerId: idOf(method.customer), card: cardFacts(method.card) };
}

/** Which card a customer has chosen for all their bills; null where the news is about something else of them. */
export type DefaultCardFacts = { customerId: string; paymentMethodId: string | null };

export function defaultCardFacts({ id, invoice_settings }: Stripe.Customer, before: object = {}): DefaultCardFacts {
  const chosen = idOf(invoice_settings.default_payment_method);
  const was = (before as Partial<Stripe.Customer>).invoice_settings;
  const isNews = was !== undefined && "default_payment_method" in was && idOf(was.default_payment_method) !== chosen;
  return { customerId: id, paymentMethodId: isNews ? chosen : null };
}

/** A card that ends with this month; told of older kinds of cards only, so we look ourselves as well. */
export function expiringCardFacts(source: Stripe.CustomerSource): CustomerCardFacts {
  if (source.object !== "card") return { customerId: null, card: null };
  return { customerId: idOf(source.customer), card: cardFacts(source) };
}

export type SubscriptionFacts = {
  subscriptionId: string;
  donationId: string | null;
  customerId: string | null;
  status: "starting" | "active" | "past-due" | "ended";
  /** Stops of itself when the period that is paid for is over. */
  endsAtPeriodEnd: boolean;
  /** Minor units a period. */
  amount: number | null;
  currency: string | null;
  interval: "month" | "year" | null;
  /** When the period ends that is paid for, and the next charge is due. */
  nextChargeAt: Date | null;
  isPaused: boolean;
  /** When collecting goes on by itself. */
  pausedUntil: Date | null;
  /** The change of ours that Stripe last carried out. */
  changeId: string | null;
  startedAt: Date;
  endedAt: Date | null;
  metadata: Record<string, string>;
};

export function subscriptionFacts(subscription: Stripe.Subscription): SubscriptionFacts {
  const item = subscription.items?.data[0];
  const interval: string | undefined = item?.price.recurring?.interval;
  return {
    subscriptionId: subscription.id,
    donationId: subscription.metadata.donationId ?? null,
    customerId: idOf(subscription.customer),
    status: subscriptionStatus(subscription.status),
    endsAtPeriodEnd: subscription.cancel_at_period_end,
    amount: item?.price.unit_amount ?? null,
    currency: currencyOf(subscription.currency),
    interval: interval === "month" || interval === "year" ? interval : null,
    nextChargeAt: dateOf(item?.current_period_end),
    isPaused: Boolean(subscription.pause_collection),
    pausedUntil: dateOf(subscription.pause_collection?.resumes_at),
    changeId: subscription.metadata.change ?? null,
    startedAt: dateOf(subscription.start_date),
    endedAt: dateOf(subscription.ended_at),
    metadata: subscription.metadata,
  };
}

// https://docs.stripe.com/api/subscriptions/object
function subscriptionStatus(status: string): SubscriptionFacts["status"] {
  switch (status) {
    case "incomplete":
      return "starting";
    case "past_due":
    case "unpaid":
    case "paused":
      return "past-due";
    case "canceled":
    case "incomplete_expired":
      return "ended";
    default:
      return "active";
  }
}
