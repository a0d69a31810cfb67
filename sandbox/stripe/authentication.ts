import type { Bank, Outcome } from "./bank";
import type { PaymentIntent, SetupIntent } from "./objects";

/** What a donor may choose: some banks ask them first, and then agree or decline all the same. */
export type Choice = Outcome | Asking;
type Asking = keyof typeof answers;

// Stripe's test cards 4000 0027 6000 3184 and 4000 0084 0000 1629: https://docs.stripe.com/testing#three-ds-cards
const answers = { action: "succeed", "action-decline": "decline" } as const;

export function isAsking(choice: Choice): choice is Asking {
  return choice in answers;
}

/** The bank asks the donor whether it is them; until they say so nothing is taken. */
export function askBank(bank: Bank, intent: PaymentIntent | SetupIntent, choice: Asking): void {
  const next_action = { type: "use_stripe_sdk", use_stripe_sdk: { decides: answers[choice] } } as const;
  Object.assign(intent, { status: "requires_action", next_action });
  bank.tell(`${intent.object}.requires_action`, intent);
}

/** Whether the bank still waits for the donor's word, and how it decides then; null when it asks nothing. */
export function questionOf({ status, next_action }: PaymentIntent | SetupIntent): "succeed" | "decline" | null {
  return status === "requires_action" ? (next_action?.use_stripe_sdk.decides ?? null) : null;
}

/** The donor could not say that it is them: no charge is tried, and another card may be given. */
export function failAuthentication(bank: Bank, intent: PaymentIntent | SetupIntent): void {
  const refusal = {
    type: "invalid_request_error",
    code: `${intent.object}_authentication_failure`,
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
  } as const;
  Object.assign(intent, { status: "requires_payment_method", next_action: null });
  if (intent.object === "payment_intent") {
    intent.last_payment_error = refusal;
    bank.tell("payment_intent.payment_failed", intent);
  } else {
    intent.last_setup_error = refusal;
    bank.tell("setup_intent.setup_failed", intent);
  }
}
