import { askBank, type Choice, isAsking } from "./authentication";
import type { Bank } from "./bank";
import { invalid } from "./errors";
import { type CheckoutSession, type Metadata, newId, type SetupIntent } from "./objects";
import type { SetupParams } from "./params";
import { newCard } from "./subscription-updates";

const aDay = 86_400;

/** POST /v1/checkout/sessions with mode=setup: a page that takes a card for later and no money. */
export function openSetup(bank: Bank, params: SetupParams, origin: string): CheckoutSession {
  const { store } = bank;
  const customer = store.get("customer", params.customer, "customer", 400);
  const intent = newSetupIntent(bank, customer.id, params.setup_intent_data?.metadata);
  const id = newId("checkout.session");
  const description = params.setup_intent_data?.description ?? "";
  store.orders.set(id, { description, interval: "once", paymentMetadata: {} });
  return store.create(
    "checkout.session",
    {
      mode: "setup",
      status: "open",
      payment_status: "no_payment_required",
      amount_total: 0,
      amount_subtotal: 0,
      currency: params.currency,
      client_reference_id: null,
      customer: customer.id,
      customer_email: customer.email,
      customer_details: null,
      expires_at: store.now() + aDay,
      invoice: null,
      locale: params.locale,
      metadata: params.metadata,
      payment_intent: null,
      setup_intent: intent.id,
      subscription: null,
      submit_type: null,
      success_url: params.success_url,
      cancel_url: params.cancel_url ?? null,
      ui_mode: "hosted_page",
      url: `${origin}/c/pay/${id}`,
    },
    id,
  );
}

/** The donor gives another card; a declined one leaves the page open, as does one whose bank asks first. */
export function giveCard(bank: Bank, session: CheckoutSession, choice: Choice): boolean {
  if (session.status !== "open") throw invalid(`The Checkout Session ${session.id} is ${session.status}`);
  if (!setUp(bank, bank.store.get("setup_intent", session.setup_intent ?? ""), choice)) return false;
  Object.assign(session, { status: "complete", url: null });
  bank.tell("checkout.session.completed", session);
  return true;
}

export function newSetupIntent(bank: Bank, customer: string, metadata: Metadata = {}): SetupIntent {
  const intent = bank.store.create("setup_intent", {
    customer,
    last_setup_error: null,
    metadata,
    next_action: null,
    payment_method: null,
    status: "requires_payment_method",
    usage: "off_session",
  });
  bank.tell("setup_intent.created", intent);
  return intent;
}

/** Tries to keep a card for later. https://docs.stripe.com/payments/setup-intents */
export function setUp(bank: Bank, intent: SetupIntent, choice: Choice): boolean {
  if (isAsking(choice)) {
    askBank(bank, intent, choice);
    return false;
  }
  if (choice === "decline") {
    const message = "Your card was declined.";
    const error = { type: "card_error", code: "card_declined", decline_code: "generic_decline", message } as const;
    Object.assign(intent, { status: "requires_payment_method", next_action: null, last_setup_error: error });
    bank.tell("setup_intent.setup_failed", intent);
    return false;
  }
  const card = newCard(bank, intent.customer);
  Object.assign(intent, {
    status: "succeeded",
    payment_method: card.id,
    next_action: null,
    last_setup_error: null,
  });
  bank.tell("payment_method.attached", card);
  bank.tell("setup_intent.succeeded", intent);
  return true;
}
