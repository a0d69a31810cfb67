import Stripe from "stripe";
import { chargeFee, settle } from "./balance";
import { invalid } from "./errors";
import type { Charge, CheckoutSession, Event, Metadata, PaymentIntent, StripeObject } from "./objects";
import type { Store } from "./store";

export type Outcome = "succeed" | "decline" | "delay";
export type Payer = { email: string; name: string | null; customer: string | null };

/** The part of Stripe that moves (pretended) money and remembers what happened, as events. */
export class Bank {
  private happened: Event[] = [];

  constructor(readonly store: Store) {}

  /** What happened since the last call, in order. */
  takeEvents(): Event[] {
    return this.happened.splice(0);
  }

  /** `before`: what of the object was otherwise, where somebody may want to know. */
  tell(type: string, object: StripeObject, before?: object): void {
    const event = this.store.create("event", {
      api_version: Stripe.API_VERSION,
      data: { object: structuredClone(object), ...(before && { previous_attributes: before }) },
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    });
    this.happened.push(event);
  }

  newIntent(
    amount: number,
    currency: string,
    payer: Payer,
    description: string,
    metadata: Metadata,
    orderReference: string | null = null,
  ): PaymentIntent {
    const intent = this.store.create("payment_intent", {
      amount,
      amount_received: 0,
      currency,
      customer: payer.customer,
      description,
      last_payment_error: null,
      latest_charge: null,
      metadata,
      next_action: null,
      payment_details: { customer_reference: null, order_reference: orderReference },
      receipt_email: null,
      status: "requires_payment_method",
    });
    this.tell("payment_intent.created", intent);
    return intent;
  }

  /** Tries to take the money of an intent. */
  take(intent: PaymentIntent, payer: Payer, outcome: Outcome): void {
    const charge = this.store.create("charge", {
      amount: intent.amount,
      amount_captured: 0,
      amount_refunded: 0,
      balance_transaction: null,
      billing_details: { email: payer.email, name: payer.name },
      currency: intent.currency,
      customer: payer.customer,
      disputed: false,
      failure_code: null,
      metadata: intent.metadata,
      paid: false,
      payment_intent: intent.id,
      payment_method_details: { type: "card", card: this.card() },
      refunded: false,
      status: "pending",
    });
    Object.assign(intent, { latest_charge: charge.id, next_action: null });
    if (outcome === "decline") this.fail(intent, charge);
    else if (outcome === "succeed") this.succeed(intent, charge);
    else this.delay(intent, charge);
  }

  /** A charge without its donor present for which their bank wants to ask them first. */
  askDonor(intent: PaymentIntent): void {
    intent.status = "requires_action";
    intent.last_payment_error = {
      type: "card_error",
      code: "authentication_required",
      decline_code: "authentication_required",
      message: "This payment requires authentication.",
    };
    this.tell("payment_intent.requires_action", intent);
  }

  /** The card everybody pays with: good for four years. */
  card() {
    const exp_year = new Date(this.store.now() * 1000).getUTCFullYear() + 4;
    return { brand: "visa", exp_month: 12, exp_year, last4: "4242" };
  }

  /** A bank debit on its way arrives, or comes back. */
  settle(intent: PaymentIntent, arrives: boolean): void {
    if (intent.status !== "processing") throw invalid(`The PaymentIntent ${intent.id} is not on its way`);
    const charge = this.store.get("charge", intent.latest_charge ?? "");
    if (arrives) this.succeed(intent, charge);
    else this.fail(intent, charge);
  }

  private succeed(intent: PaymentIntent, charge: Charge): void {
    const { id: source, amount, currency } = charge;
    const entry = settle(this.store, { amount, currency, fee: chargeFee(amount, currency), source, type: "charge" });
    Object.assign(charge, {
      status: "succeeded",
      paid: true,
      amount_captured: charge.amount,
      balance_transaction: entry.id,
    });
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount, last_payment_error: null });
    this.tell("charge.succeeded", charge);
    this.tell("payment_intent.succeeded", intent);
  }

  private delay(intent: PaymentIntent, charge: Charge): void {
    intent.status = "processing";
    this.tell("charge.pending", charge);
    this.tell("payment_intent.processing", intent);
  }

  private fail(intent: PaymentIntent, charge: Charge): void {
    Object.assign(charge, { status: "failed", failure_code: "card_declined" });
    intent.status = "requires_payment_method";
    intent.last_payment_error = {
      type: "card_error",
      code: "card_declined",
      decline_code: "insufficient_funds",
      message: "Your card has insufficient funds.",
    };
    this.tell("charge.failed", charge);
    this.tell("payment_intent.payment_failed", intent);
  }
}

export function payerOf(session: CheckoutSession): Payer {
  const details = session.customer_details;
  return { email: details?.email ?? "", name: details?.name ?? null, customer: session.customer };
}
