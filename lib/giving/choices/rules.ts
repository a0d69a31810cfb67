import type { Designation } from "@/lib/db/generated/enums";
import { type DonationCurrency, smallestStep, toMinor } from "@/lib/money";
import { type Interval, otherAmount } from "../rules";

/** Where a gift is to work, as addresses and forms write it: first where it is most needed, then regions, then programmes. */
export const designations = [
  "needed",
  "africa",
  "americas",
  "asia-pacific",
  "europe",
  "middle-east",
  "training",
  "advocacy",
  "early-warning",
] as const;
export type DesignationName = (typeof designations)[number];

const keptDesignations: Record<DesignationName, Designation> = {
  needed: "NEEDED",
  africa: "AFRICA",
  americas: "AMERICAS",
  "asia-pacific": "ASIA_PACIFIC",
  europe: "EUROPE",
  "middle-east": "MIDDLE_EAST",
  training: "TRAINING",
  advocacy: "ADVOCACY",
  "early-warning": "EARLY_WARNING",
};

export function keptDesignation(name: DesignationName): Designation {
  return keptDesignations[name];
}

export function spokenDesignation(designation: Designation): DesignationName {
  return designations.find((name) => keptDesignations[name] === designation) ?? "needed";
}

/** Of a payment, what its service keeps for each one besides its share, in minor units: about 30 US cents. */
const fixedFees: Record<DonationCurrency, number> = {
  USD: 30,
  EUR: 30,
  GBP: 30,
  CHF: 30,
  CAD: 30,
  AUD: 30,
  JPY: 45,
  KES: 4_000,
  BRL: 150,
  JOD: 220,
};
/** The share, in thousandths. https://stripe.com/pricing */
export const feeShare = 29;

export function fixedFee(currency: DonationCurrency): number {
  return fixedFees[currency];
}

/**
 * What to add to a gift so that it arrives whole after the usual fee, in minor units. The fee is taken of the addition
 * too, and the sum is one the currency can be charged in.
 */
export function feeCover(amount: number, currency: DonationCurrency): number {
  const step = smallestStep(currency);
  const total = Math.ceil(((amount + fixedFees[currency]) * 1000) / (1000 - feeShare) / step) * step;
  return total - amount;
}

/** What a donor gives, adds for the fee, and pays. Minor units. */
export type Figures = { readonly gift: number; readonly cover: number; readonly total: number };

/** The figures of an amount as typed; null while it is none. */
export function figuresOf(amount: string, currency: DonationCurrency, covered: boolean): Figures | null {
  const gift = toMinor(amount, currency);
  if (gift === null) return null;
  const cover = covered ? feeCover(gift, currency) : 0;
  return { gift, cover, total: gift + cover };
}

/** What the form says it has shown: a sum of one currency is none of another. */
export function shownSum({ total }: Pick<Figures, "total">, currency: DonationCurrency): string {
  return `${currency} ${total}`;
}

/** Of the amounts another currency offers, the one in the place of the chosen; one that was typed stays so. */
export function amountInPlace(chosen: string, offered: readonly string[], others: readonly string[]): string {
  const place = offered.indexOf(chosen);
  return others[Math.min(place, others.length - 1)] ?? otherAmount;
}

/** When a recurring gift that begins on a day is charged again: on the month's last day where that day is missing. */
export function nextCharge(begun: Date, interval: Exclude<Interval, "once">): Date {
  const months = interval === "month" ? 1 : 12;
  const next = new Date(Date.UTC(begun.getUTCFullYear(), begun.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  next.setUTCDate(Math.min(begun.getUTCDate(), lastDay));
  return next;
}
