import type { Bank } from "./bank";
import { invalid } from "./errors";
import { type CheckoutSession, newId } from "./objects";
import type { SetupParams } from "./params";
import { newCard } from "./subscription-updates";

const aDay = 86_400;

/** POST /v1/checkout/sessions with mode=setup: a page that takes a card for later and no money. */
export function openSetup({ store }: Bank, params: SetupParams, origin: string): CheckoutSession {
  const customer = store.get("customer", params.customer, "customer", 400);
  const intent = store.create("setup_intent", {
    customer: customer.id,
    metadata: params.setup_intent_data?.metadata ?? {},
    payment_method: null,
    status: "requires_payment_method",
    usage: "off_session",
  });
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

/** The donor gives another card; a declined one leaves the page open. */
export function giveCard(bank: Bank, session: CheckoutSession, isGood: boolean): boolean {
  if (session.status !== "open") throw invalid(`The Checkout Session ${session.id} is ${session.status}`);
  if (!isGood) return false;
  const intent = bank.store.get("setup_intent", session.setup_intent ?? "");
  const card = newCard(bank, session.customer);
  Object.assign(intent, { payment_method: card.id, status: "succeeded" });
  bank.tell("setup_intent.succeeded", intent);
  Object.assign(session, { status: "complete", url: null });
  bank.tell("checkout.session.completed", session);
  return true;
}
