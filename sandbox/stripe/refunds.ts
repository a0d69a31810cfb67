import type { z } from "zod";
import { formatMoney } from "@/lib/money";
import { disputeFee, settle } from "./balance";
import type { Bank } from "./bank";
import { invalid } from "./errors";
import { type Charge, type Dispute, newId, type Refund } from "./objects";
import type { schemas } from "./params";

/** POST /v1/refunds: https://docs.stripe.com/api/refunds/create */
export function refund(bank: Bank, params: z.output<typeof schemas.createRefund>): Refund {
  const charge = refundableCharge(bank, params.payment_intent);
  const left = charge.amount - charge.amount_refunded;
  const amount = params.amount ?? left;
  if (amount > left) {
    const [wanted, rest] = [amount, left].map((each) => formatMoney(each, charge.currency, "en"));
    throw invalid(
      `Refund amount (${wanted}) is greater than unrefunded amount on charge (${rest})`,
      undefined,
      "amount",
    );
  }
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  const made = book(bank, charge, amount, params.reason ?? null, params.metadata);
  bank.tell("refund.created", made);
  bank.tell("charge.refunded", charge);
  return made;
}

function refundableCharge({ store }: Bank, paymentIntentId: string): Charge {
  const intent = store.get("payment_intent", paymentIntentId, "payment_intent", 400);
  if (intent.status !== "succeeded" || !intent.latest_charge) {
    throw invalid(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      undefined,
      "payment_intent",
    );
  }
  const charge = store.get("charge", intent.latest_charge);
  if (charge.refunded) throw invalid(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
  if (charge.disputed)
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, "charge_disputed");
  return charge;
}

function book(bank: Bank, charge: Charge, amount: number, reason: string | null, metadata: Refund["metadata"]): Refund {
  const id = newId("refund");
  const { currency } = charge;
  const entry = settle(bank.store, { amount: -amount, currency, fee: 0, source: id, type: "refund" });
  const fields = {
    amount,
    balance_transaction: entry.id,
    charge: charge.id,
    currency,
    failure_balance_transaction: null,
    metadata,
    payment_intent: charge.payment_intent,
    reason,
    status: "succeeded",
  } as const;
  return bank.store.create("refund", fields, id);
}

/** The donor's bank sends a refund back, days later. */
export function bounceRefund(bank: Bank, returned: Refund): void {
  if (returned.status !== "succeeded") throw invalid(`The refund ${returned.id} has failed already`);
  const charge = bank.store.get("charge", returned.charge);
  charge.amount_refunded -= returned.amount;
  charge.refunded = false;
  const { amount, currency, id: source } = returned;
  const back = settle(bank.store, { amount, currency, fee: 0, source, type: "refund_failure" });
  const reason = "expired_or_canceled_card";
  Object.assign(returned, { status: "failed", failure_reason: reason, failure_balance_transaction: back.id });
  bank.tell("refund.failed", returned);
  bank.tell("refund.updated", returned);
}

/** The donor disputes a payment with their bank. */
export function dispute(bank: Bank, paymentIntentId: string): Dispute {
  const charge = refundableCharge(bank, paymentIntentId);
  charge.disputed = true;
  const made = bank.store.create("dispute", {
    amount: charge.amount - charge.amount_refunded,
    balance_transactions: [],
    charge: charge.id,
    currency: charge.currency,
    payment_intent: charge.payment_intent,
    reason: "fraudulent",
    status: "needs_response",
  });
  move(bank, made, -made.amount, disputeFee);
  bank.tell("charge.dispute.created", made);
  return made;
}

function move({ store }: Bank, { id: source, currency, balance_transactions }: Dispute, amount: number, fee: number) {
  balance_transactions.push(settle(store, { amount, currency, fee, source, type: "adjustment" }));
}

export function closeDispute(bank: Bank, opened: Dispute, status: "won" | "lost"): void {
  if (opened.status !== "needs_response") throw invalid(`The dispute ${opened.id} is closed`);
  opened.status = status;
  if (status === "won") move(bank, opened, opened.amount, 0);
  bank.store.get("charge", opened.charge).disputed = status === "lost";
  bank.tell("charge.dispute.closed", opened);
}
