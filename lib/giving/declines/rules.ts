/** Why a payment did not go through, as far as it makes a difference to whoever wants to pay. */
export type DeclineReason =
  | "funds"
  | "expired"
  | "details"
  | "code"
  | "pin"
  | "proof"
  | "bank"
  | "not-allowed"
  | "limit"
  | "currency"
  | "suspected"
  | "withdrawn"
  | "account"
  | "passing"
  | "unknown";

// https://docs.stripe.com/declines/codes, and https://docs.stripe.com/error-codes for what is no card.
const codes: Record<Exclude<DeclineReason, "unknown">, string> = {
  funds: "insufficient_funds",
  expired: "expired_card invalid_expiry_month invalid_expiry_year new_account_information_available",
  details: "incorrect_number invalid_number incorrect_address incorrect_zip",
  code: "incorrect_cvc invalid_cvc",
  pin: "incorrect_pin invalid_pin pin_try_exceeded offline_pin_required online_or_offline_pin_required",
  proof:
    "authentication_required authentication_not_handled payment_intent_authentication_failure approve_with_id mobile_device_authentication_required",
  bank: "call_issuer do_not_honor do_not_try_again generic_decline no_action_taken card_declined service_not_allowed security_violation restricted_card",
  "not-allowed": "card_not_supported not_permitted transaction_not_allowed",
  limit: "card_velocity_exceeded withdrawal_count_limit_exceeded duplicate_transaction invalid_amount",
  currency: "currency_not_supported",
  suspected: "fraudulent lost_card stolen_card pickup_card merchant_blacklist",
  withdrawn:
    "revocation_of_authorization revocation_of_all_authorizations stop_payment_order debit_not_authorized payment_method_customer_decline",
  account: "invalid_account account_closed no_account bank_account_unusable bank_account_restricted",
  passing:
    "issuer_not_available processing_error reenter_transaction try_again_later payment_method_provider_timeout payment_intent_payment_attempt_expired",
};

const reasons = new Map(
  Object.entries(codes).flatMap(([reason, list]) =>
    list.split(" ").map((code) => [code, reason as DeclineReason] as const),
  ),
);

/** The reason behind a decline code of Stripe's; what is not known is `unknown`. */
export function declineReason(code: string): DeclineReason {
  return reasons.get(code) ?? "unknown";
}

const disputeReasons = [
  ...["credit_not_processed", "duplicate", "fraudulent", "general", "incorrect_account_details"],
  ...["insufficient_funds", "product_not_received", "product_unacceptable", "subscription_canceled", "unrecognized"],
] as const;
export type DisputeReason = (typeof disputeReasons)[number];

/** A bank's reason for a dispute that we have words for; null for the others. https://docs.stripe.com/disputes/categories */
export function disputeReason(reason: string): DisputeReason | null {
  return disputeReasons.find((known) => known === reason) ?? null;
}
