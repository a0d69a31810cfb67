/** The fields of Stripe's objects that the portal reads; names and meanings are Stripe's (https://docs.stripe.com/api). */
type Base<Kind extends string> = { id: string; object: Kind; created: number; livemode: false };
export type Metadata = Record<string, string>;

export type CheckoutSession = Base<"checkout.session"> & {
  mode: "payment" | "subscription" | "setup";
  status: "open" | "complete" | "expired";
  payment_status: "paid" | "unpaid" | "no_payment_required";
  amount_total: number;
  amount_subtotal: number;
  currency: string;
  client_reference_id: string | null;
  customer: string | null;
  customer_email: string | null;
  customer_details: { email: string; name: string | null } | null;
  expires_at: number;
  invoice: string | null;
  locale: string;
  metadata: Metadata;
  payment_intent: string | null;
  setup_intent: string | null;
  subscription: string | null;
  submit_type: string | null;
  success_url: string;
  cancel_url: string | null;
  ui_mode: "hosted_page";
  url: string | null;
};

/** What a checkout was opened with and Stripe's object does not show. */
export type Order = {
  description: string;
  interval: "once" | "day" | "week" | "month" | "year";
  paymentMetadata: Metadata;
  /** What pays it, from the first try on: in `subscription` mode Stripe's object does not name it. */
  paymentIntent?: string;
  /** Of a subscription that is charged later: from when on, and how much. */
  trial?: { end: number; amount: number };
  /** Which saved cards may be shown again; and of a payment, whether a customer is made and may have the card kept. */
  redisplay?: string[];
  makesCustomer?: boolean;
  savesCards?: boolean;
  /** With what the donor pays, while their bank asks them. */
  means?: { card?: string; keeps?: boolean };
};

/** What stands between a card and its use: its bank asks whether it is its holder who uses it. */
export type NextAction = { type: "use_stripe_sdk"; use_stripe_sdk: { decides: "succeed" | "decline" } };
type Refusal = { type: "card_error" | "invalid_request_error"; code: string; decline_code?: string; message: string };

export type PaymentIntent = Base<"payment_intent"> & {
  amount: number;
  amount_received: number;
  currency: string;
  customer: string | null;
  description: string | null;
  last_payment_error: Refusal | null;
  latest_charge: string | null;
  metadata: Metadata;
  next_action: NextAction | null;
  payment_details: { customer_reference: null; order_reference: string | null };
  receipt_email: string | null;
  status: "requires_payment_method" | "requires_action" | "processing" | "succeeded" | "canceled";
};

export type Charge = Base<"charge"> & {
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  balance_transaction: string | null;
  billing_details: { email: string | null; name: string | null };
  currency: string;
  customer: string | null;
  disputed: boolean;
  failure_code: string | null;
  metadata: Metadata;
  paid: boolean;
  payment_intent: string;
  payment_method_details: { type: "card"; card: { brand: string; exp_month: number; exp_year: number; last4: string } };
  refunded: boolean;
  status: "succeeded" | "pending" | "failed";
};

export type BalanceTransaction = Base<"balance_transaction"> & {
  amount: number;
  available_on: number;
  currency: string;
  description: string | null;
  /** Null where nothing was exchanged. */
  exchange_rate: number | null;
  fee: number;
  net: number;
  source: string | null;
  status: "available";
  type: "charge" | "refund" | "refund_failure" | "adjustment" | "payout" | "payout_failure" | "stripe_fee";
};

export type Payout = Base<"payout"> & {
  amount: number;
  arrival_date: number;
  automatic: boolean;
  balance_transaction: string;
  currency: string;
  failure_balance_transaction: string | null;
  status: "paid" | "failed";
};

export type Refund = Base<"refund"> & {
  amount: number;
  balance_transaction: string;
  charge: string;
  currency: string;
  failure_balance_transaction: string | null;
  failure_reason?: string;
  metadata: Metadata;
  payment_intent: string;
  reason: string | null;
  status: "succeeded" | "failed";
};

export type Customer = Base<"customer"> & {
  email: string | null;
  invoice_settings: { default_payment_method: string | null };
  name: string | null;
  metadata: Metadata;
};

export type PortalFlow = {
  type: "payment_method_update";
  after_completion: {
    type: "hosted_confirmation" | "portal_homepage" | "redirect";
    hosted_confirmation: { custom_message: string | null } | null;
    redirect: { return_url: string } | null;
  };
};

export type PortalSession = Base<"billing_portal.session"> & {
  configuration: string;
  customer: string;
  customer_account: null;
  flow: PortalFlow | null;
  locale: string | null;
  on_behalf_of: null;
  return_url: string | null;
  url: string;
};

/** What happens at a portal session's address and Stripe's object does not show. */
export type PortalVisit = { session: string; usedAt: number | null; setupIntent: string | null };

export type Subscription = Base<"subscription"> & {
  billing_cycle_anchor: number;
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  canceled_at: number | null;
  currency: string;
  customer: string;
  default_payment_method: string | null;
  description: string | null;
  ended_at: number | null;
  items: { object: "list"; has_more: false; url: string; data: SubscriptionItem[] };
  latest_invoice: string | null;
  metadata: Metadata;
  pause_collection: { behavior: "void"; resumes_at: number | null } | null;
  start_date: number;
  status: "active" | "past_due" | "canceled" | "trialing";
  trial_end: number | null;
  trial_start: number | null;
};

export type SubscriptionItem = {
  id: string;
  object: "subscription_item";
  current_period_start: number;
  current_period_end: number;
  price: { object: "price"; currency: string; product: string; unit_amount: number; recurring: { interval: string } };
};

export type Invoice = Base<"invoice"> & {
  amount_due: number;
  amount_paid: number;
  attempt_count: number;
  billing_reason: "subscription_create" | "subscription_cycle" | "subscription_update";
  currency: string;
  customer: string;
  customer_email: string | null;
  parent: { type: "subscription_details"; subscription_details: { subscription: string; metadata: Metadata } };
  period_start: number;
  period_end: number;
  status: "open" | "paid" | "void";
  status_transitions: { paid_at: number | null; finalized_at: number };
  total: number;
};

export type InvoicePayment = Base<"invoice_payment"> & {
  amount_paid: number | null;
  amount_requested: number;
  currency: string;
  invoice: string;
  is_default: true;
  payment: { type: "payment_intent"; payment_intent: string };
  status: "open" | "paid";
};

export type PaymentMethod = Base<"payment_method"> & {
  allow_redisplay: "always" | "limited" | "unspecified";
  card: { brand: string; exp_month: number; exp_year: number; last4: string };
  customer: string | null;
  type: "card";
};

export type SetupIntent = Base<"setup_intent"> & {
  customer: string | null;
  last_setup_error: Refusal | null;
  metadata: Metadata;
  next_action: NextAction | null;
  payment_method: string | null;
  status: "requires_payment_method" | "requires_action" | "succeeded";
  usage: "off_session";
};

export type Dispute = Base<"dispute"> & {
  amount: number;
  /** Whole, as Stripe sends them: one when the bank takes the money, one more when it gives it back. */
  balance_transactions: BalanceTransaction[];
  charge: string;
  currency: string;
  payment_intent: string;
  reason: string;
  status: "needs_response" | "won" | "lost";
};

export type Event = Base<"event"> & {
  api_version: string;
  data: { object: StripeObject; previous_attributes?: object };
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
};

type All =
  | CheckoutSession
  | PaymentIntent
  | Charge
  | BalanceTransaction
  | Refund
  | Customer
  | Subscription
  | Invoice
  | InvoicePayment
  | PaymentMethod
  | SetupIntent
  | Dispute
  | Payout
  | PortalSession;
export type StripeObject = All;
export type Stored = All | Event;
export type Kind = Stored["object"];
export type OfKind<K extends Kind> = Extract<Stored, { object: K }>;

const prefixes: Record<Kind, string> = {
  "checkout.session": "cs_test_",
  payment_intent: "pi_",
  charge: "ch_",
  balance_transaction: "txn_",
  refund: "re_",
  customer: "cus_",
  subscription: "sub_",
  invoice: "in_",
  invoice_payment: "inpay_",
  payment_method: "pm_",
  setup_intent: "seti_",
  dispute: "du_",
  payout: "po_",
  "billing_portal.session": "bps_",
  event: "evt_",
};

export function newId(kind: Kind): string {
  return prefixes[kind] + crypto.randomUUID().replaceAll("-", "");
}
