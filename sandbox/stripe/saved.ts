import type { Bank } from "./bank";
import { invalid } from "./errors";
import type { CheckoutSession, Customer, Metadata, Order, PaymentMethod } from "./objects";
import type { CheckoutParams } from "./params";
import { newCard } from "./subscription-updates";

/** The cards a checkout offers: only those of the customer it was opened for, as far as they may be shown again. */
export function savedCards({ store }: Bank, session: CheckoutSession, order: Order): PaymentMethod[] {
  if (!session.customer) return [];
  const { redisplay = ["always"] } = order;
  return store
    .all("payment_method")
    .filter(({ customer, allow_redisplay }) => customer === session.customer && redisplay.includes(allow_redisplay));
}

export function customerOf({ store }: Bank, session: CheckoutSession) {
  return session.customer ? store.get("customer", session.customer) : null;
}

export function newCustomer(bank: Bank, email: string | null, name: string | null, metadata: Metadata = {}): Customer {
  const invoice_settings = { default_payment_method: null };
  const customer = bank.store.create("customer", { email, invoice_settings, name, metadata });
  bank.tell("customer.created", customer);
  return customer;
}

/** Who pays is a customer from now on, unless they are one; in payment mode only where that was asked for. */
export function makeCustomer(bank: Bank, session: CheckoutSession): string {
  if (session.customer) return session.customer;
  const { email = null, name = null } = session.customer_details ?? {};
  session.customer = newCustomer(bank, email, name).id;
  return session.customer;
}

/** Keeps the card that paid: with its donor's consent for always, else for what repeats itself. */
export function keepCard(bank: Bank, customer: string, consented: boolean): PaymentMethod {
  const card = newCard(bank, customer, consented ? "always" : "limited", "4242");
  bank.tell("payment_method.attached", card);
  return card;
}

/** DELETE /v1/customers/{id}: what repeats itself for them ends at once, and their cards are gone. */
export function deleteCustomer(bank: Bank, id: string, end: (subscription: string) => void) {
  const { store } = bank;
  store.get("customer", id);
  for (const each of store.all("subscription")) if (each.customer === id && each.status !== "canceled") end(each.id);
  for (const each of store.all("payment_method")) if (each.customer === id) store.objects.delete(each.id);
  store.objects.delete(id);
  return { id, object: "customer", deleted: true };
}

/** What Stripe refuses of a customer and their cards: https://docs.stripe.com/api/checkout/sessions/create */
export function refuseStrangeCustomer({ store }: Bank, params: CheckoutParams): void {
  const { mode, customer, customer_email, customer_update, customer_creation, saved_payment_method_options } = params;
  const only = "You may only specify one of these parameters: customer, customer_email.";
  if (customer && customer_email) throw invalid(only, undefined, "customer_email");
  if (customer_update && !customer)
    throw invalid("`customer_update` can only be used with `customer`.", undefined, "customer_update");
  if (customer_creation && (customer || mode !== "payment"))
    throw invalid(
      "`customer_creation` can only be used in `payment` mode without `customer`.",
      undefined,
      "customer_creation",
    );
  if (saved_payment_method_options && mode === "payment" && !customer && customer_creation !== "always")
    throw invalid("`saved_payment_method_options` needs a customer.", undefined, "saved_payment_method_options");
  if (!customer) return;
  store.get("customer", customer, "customer", 400);
  const currency = params.line_items[0]?.price_data.currency;
  const other = store
    .all("subscription")
    .find((each) => each.customer === customer && each.status !== "canceled" && each.currency !== currency);
  if (mode === "subscription" && other)
    throw invalid(
      `You cannot combine currencies on a single customer. This customer has an active subscription with currency ${other.currency}.`,
    );
}
