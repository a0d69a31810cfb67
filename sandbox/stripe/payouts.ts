import { settle } from "./balance";
import type { Bank } from "./bank";
import { invalid } from "./errors";
import { newId, type Payout } from "./objects";

/** Pays what the balance holds out to the bank: one automatic payout for each currency of which there is something. */
export function payOut(bank: Bank): { payouts: Payout[] } {
  const { store } = bank;
  const left = store.all("balance_transaction").filter(({ id }) => !store.payoutOf.has(id));
  const currencies = [...new Set(left.map(({ currency }) => currency))];
  const payouts = currencies.flatMap((currency) => {
    const movements = left.filter((movement) => movement.currency === currency);
    const amount = movements.reduce((sum, { net }) => sum + net, 0);
    if (amount <= 0) return [];
    const payout = send(bank, amount, currency);
    for (const { id } of movements) store.payoutOf.set(id, payout.id);
    return [payout];
  });
  return { payouts };
}

function send(bank: Bank, amount: number, currency: string): Payout {
  const id = newId("payout");
  const out = settle(bank.store, { amount: -amount, currency, fee: 0, source: id, type: "payout" });
  bank.store.payoutOf.set(out.id, id);
  const payout = bank.store.create(
    "payout",
    {
      amount,
      arrival_date: bank.store.now(),
      automatic: true,
      balance_transaction: out.id,
      currency,
      failure_balance_transaction: null,
      status: "paid",
    },
    id,
  );
  bank.tell("payout.created", payout);
  bank.tell("payout.paid", payout);
  return payout;
}

/** The bank sends a payout back: the money is in the balance again. */
export function bouncePayout(bank: Bank, payout: Payout): Payout {
  if (payout.status === "failed") throw invalid(`The payout ${payout.id} has failed already`);
  const { amount, currency, id: source } = payout;
  const back = settle(bank.store, { amount, currency, fee: 0, source, type: "payout_failure" });
  Object.assign(payout, { status: "failed", failure_balance_transaction: back.id });
  bank.tell("payout.failed", payout);
  return payout;
}

/** A price that Stripe takes for itself, as for its reports or its fraud protection. */
export function chargePrice({ store }: Bank, { amount, currency }: { amount: number; currency: string }): object {
  return settle(store, { amount: -amount, currency, fee: 0, source: null, type: "stripe_fee" });
}

/** Stripe keeps events for 30 days. */
export function forgetEvents({ store }: Bank): { forgotten: number } {
  const events = store.all("event");
  for (const { id } of events) store.objects.delete(id);
  return { forgotten: events.length };
}
