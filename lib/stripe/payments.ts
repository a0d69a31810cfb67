import type Stripe from "stripe";
import { type CardFacts, cardFacts } from "./cards";
import { stripe } from "./client";
import { ask } from "./errors";
import { type RefundFacts, refundFacts } from "./facts";
import { currencyOf, dateOf, idOf } from "./shapes";

/** One payment with what it cost. Amounts are minor units of `currency`; fee and net of `settlementCurrency`. */
export type PaymentFacts = {
  paymentIntentId: string;
  chargeId: string | null;
  donationId: string | null;
  status: "succeeded" | "pending" | "unpaid";
  amount: number;
  amountRefunded: number;
  currency: string | null;
  /** Null until Stripe has settled the charge. */
  fee: number | null;
  net: number | null;
  settlementCurrency: string | null;
  paidAt: Date | null;
  card: CardFacts | null;
  metadata: Record<string, string>;
};

export async function retrievePayment(paymentIntentId: string): Promise<PaymentFacts> {
  const expand = ["latest_charge.balance_transaction"];
  return paymentFacts(await ask(() => stripe().paymentIntents.retrieve(paymentIntentId, { expand })));
}

/** The payment that settled an invoice; null while it is open. Invoices no longer name it themselves. */
export async function paymentOfInvoice(invoiceId: string): Promise<string | null> {
  const payments = await ask(() => stripe().invoicePayments.list({ invoice: invoiceId, status: "paid", limit: 1 }));
  return idOf(payments.data[0]?.payment.payment_intent);
}

/** The invoice a payment settled; null for a gift made once. Disputes and refunds name only the payment. */
export async function invoiceOfPayment(paymentIntentId: string): Promise<string | null> {
  const payment = { type: "payment_intent" as const, payment_intent: paymentIntentId };
  const payments = await ask(() => stripe().invoicePayments.list({ payment, limit: 1 }));
  return idOf(payments.data[0]?.invoice);
}

export type RefundRequest = {
  paymentIntentId: string;
  /** Minor units; all that is left when not given. */
  amount?: number;
  reason: "requested" | "duplicate" | "fraudulent";
  idempotencyKey: string;
  metadata?: Record<string, string>;
};

const refundReasons = { requested: "requested_by_customer", duplicate: "duplicate", fraudulent: "fraudulent" } as const;

/** Sends money back. Refused with `charge_already_refunded`, or without a code when it is more than is left. */
export async function refund(request: RefundRequest): Promise<RefundFacts> {
  const { paymentIntentId, amount, reason, idempotencyKey, metadata = {} } = request;
  const wanted = {
    payment_intent: paymentIntentId,
    reason: refundReasons[reason],
    metadata,
    ...(amount === undefined ? {} : { amount }),
  };
  return refundFacts(await ask(() => stripe().refunds.create(wanted, { idempotencyKey })));
}

/** Every refund of a payment, for reconciliation. */
export async function listRefunds(paymentIntentId: string): Promise<RefundFacts[]> {
  const query = { payment_intent: paymentIntentId, limit: 100 };
  const refunds = await ask(() => stripe().refunds.list(query).autoPagingToArray({ limit: 1000 }));
  return refunds.map(refundFacts);
}

function paymentFacts(intent: Stripe.PaymentIntent): PaymentFacts {
  const charge = typeof intent.latest_charge === "string" ? null : intent.latest_charge;
  const settled = typeof charge?.balance_transaction === "string" ? null : charge?.balance_transaction;
  return {
    paymentIntentId: intent.id,
    chargeId: charge?.id ?? idOf(intent.latest_charge),
    donationId: intent.metadata.donationId ?? null,
    status: paymentStatus(intent.status),
    amount: intent.amount,
    amountRefunded: charge?.amount_refunded ?? 0,
    currency: currencyOf(intent.currency),
    fee: settled?.fee ?? null,
    net: settled?.net ?? null,
    settlementCurrency: currencyOf(settled?.currency),
    paidAt: intent.status === "succeeded" ? dateOf(charge?.created) : null,
    card: cardFacts(charge?.payment_method_details?.card),
    metadata: intent.metadata,
  };
}

function paymentStatus(status: string): PaymentFacts["status"] {
  if (status === "succeeded") return "succeeded";
  return status === "processing" ? "pending" : "unpaid";
}
