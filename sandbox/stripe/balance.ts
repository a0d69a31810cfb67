import { minorUnits } from "@/lib/money";
import type { BalanceTransaction } from "./objects";
import type { Store } from "./store";

type Movement = {
  /** In the currency of what moves; negative when it leaves. */
  amount: number;
  currency: string;
  /** In the currency it is settled in. */
  fee: number;
  source: string | null;
  type: BalanceTransaction["type"];
};

/** Books a movement of the account's balance, in the currency it is settled in. */
export function settle(store: Store, { amount, currency, fee, source, type }: Movement): BalanceTransaction {
  const settled = settlementCurrency(currency);
  const converted = convert(amount, currency);
  return store.create("balance_transaction", {
    amount: converted,
    available_on: store.now(),
    currency: settled,
    description: null,
    exchange_rate: settled === currency ? null : usdFor(currency),
    fee,
    net: converted - fee,
    source,
    status: "available",
    type,
  });
}

/** 2.9 % and 30 cents, or what is the like of 30 cents; never more than there is. */
export function chargeFee(amount: number, currency: string): number {
  const fixed = minorUnits(settlementCurrency(currency)) === 3 ? 300 : 30;
  const settled = convert(amount, currency);
  return Math.min(settled, Math.round((settled * 29) / 1000) + fixed);
}

/** What a bank charges for a dispute, in minor units of whatever it is settled in. */
export const disputeFee = 1500;

// The account has a bank account for each of these; everything else is exchanged for dollars.
const kept = new Set(["usd", "eur", "gbp"]);

// Dollars for one whole unit: invented, and always the same.
const rates: Readonly<Record<string, number>> = {
  ...{ chf: 1.12, cad: 0.74, aud: 0.66, jpy: 0.0068, kes: 0.0077, brl: 0.18, jod: 1.41 },
};

function settlementCurrency(currency: string): string {
  return kept.has(currency) ? currency : "usd";
}

function usdFor(currency: string): number {
  return rates[currency] ?? 1;
}

function convert(amount: number, currency: string): number {
  if (kept.has(currency)) return amount;
  return Math.round((amount / 10 ** minorUnits(currency)) * usdFor(currency) * 100);
}
