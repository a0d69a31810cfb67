import type Stripe from "stripe";
import { stripe } from "./client";
import { ask } from "./errors";
import { currencyOf, dateOf } from "./shapes";

/**
 * How Stripe settled one movement of money (a balance transaction). Money that leaves is negative.
 * `given` is in minor units of the payment's currency; amount, fee and net of `currency`, and net is amount less fee.
 */
export type Settlement = {
  id: string;
  given: number;
  amount: number;
  fee: number;
  net: number;
  currency: string;
  createdAt: Date;
};

/** Every movement of a payment that Stripe has settled: the charge, its refunds, its disputes, and what came back of them. */
export async function settlementsOf(paymentIntentId: string): Promise<Settlement[]> {
  const query = { payment_intent: paymentIntentId, limit: 100 };
  const [intent, refunds, disputes] = await Promise.all([
    ask(() => stripe().paymentIntents.retrieve(paymentIntentId, { expand: ["latest_charge.balance_transaction"] })),
    ask(() =>
      stripe()
        .refunds.list({ ...query, expand: ["data.balance_transaction", "data.failure_balance_transaction"] })
        .autoPagingToArray({ limit: 1000 }),
    ),
    ask(() => stripe().disputes.list(query).autoPagingToArray({ limit: 1000 })),
  ]);
  return [...ofCharge(intent), ...refunds.flatMap(ofRefund), ...disputes.flatMap(ofDispute)];
}

function ofCharge({ latest_charge: charge }: Stripe.PaymentIntent): Settlement[] {
  if (!charge || typeof charge === "string") return [];
  return ifKnown(charge.balance_transaction, charge.amount);
}

function ofRefund({ amount, balance_transaction, failure_balance_transaction }: Stripe.Refund): Settlement[] {
  return [...ifKnown(balance_transaction, -amount), ...ifKnown(failure_balance_transaction, amount)];
}

// One when the bank takes the money, one more if it gives it back.
function ofDispute({ amount, balance_transactions }: Stripe.Dispute): Settlement[] {
  return balance_transactions.map((movement) => settled(movement, movement.amount < 0 ? -amount : amount));
}

function ifKnown(movement: Stripe.BalanceTransaction | string | null | undefined, given: number): Settlement[] {
  return movement && typeof movement !== "string" ? [settled(movement, given)] : [];
}

/** A balance transaction in our words. */
export function settled(movement: Stripe.BalanceTransaction, given: number): Settlement {
  const { id, amount, fee, net, created } = movement;
  return { id, given, amount, fee, net, currency: currencyOf(movement.currency) ?? "", createdAt: dateOf(created) };
}
