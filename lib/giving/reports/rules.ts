import type { Designation } from "@/lib/db/generated/enums";
import type { BookAccount } from "../books/rules";

/** The lines of the books of one month, appeal, designation, currency and account, summed. Minor units, debit positive. */
export type BookSum = {
  /** `2013-12` */
  readonly month: string;
  readonly appeal: string;
  /** Where the gifts are to work: a region, a programme, or where most needed. */
  readonly designation: Designation;
  readonly currency: string;
  readonly account: BookAccount;
  readonly amount: number;
  readonly gifts: number;
};

/** Money of one currency, minor units. Fees are of the currency that Stripe settled in. */
export type Totals = {
  readonly gifts: number;
  readonly received: number;
  readonly returned: number;
  readonly disputed: number;
  readonly fees: number;
  /** Received less what went back; fees are not taken off, they may be of another currency. */
  readonly kept: number;
};

/** Sums of the books by whatever `key` says, in the order of first appearance. */
export function totalsBy(sums: readonly BookSum[], key: (sum: BookSum) => string): Map<string, Totals> {
  const groups = new Map<string, BookSum[]>();
  for (const sum of sums) groups.set(key(sum), [...(groups.get(key(sum)) ?? []), sum]);
  return new Map([...groups].map(([name, group]) => [name, totalsOf(group)]));
}

function totalsOf(group: readonly BookSum[]): Totals {
  const of = (account: BookAccount) =>
    group.filter((sum) => sum.account === account).reduce((total, { amount }) => total + amount, 0);
  const [received, returned, disputed] = [-of("GIFTS"), of("REFUNDS"), of("DISPUTES")];
  const gifts = group.reduce((total, sum) => total + sum.gifts, 0);
  // A sum of nothing is no negative zero.
  return { gifts, received: received || 0, returned, disputed, fees: of("FEES"), kept: received - returned - disputed };
}

export const noTotals: Totals = { gifts: 0, received: 0, returned: 0, disputed: 0, fees: 0, kept: 0 };

/** Every month of a period, `2013-11`, `2013-12`, …, both ends included. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  const last = monthOf(to);
  for (let date = firstOf(from); monthOf(date) <= last; date = monthAfter(date)) months.push(monthOf(date));
  return months;
}

/** Days, both counted in, by the calendar of UTC. */
export type Period = { readonly from: Date; readonly to: Date };

const mostYears = 10;

/** Reads a period from an address; what makes no sense is the twelve months that end today. Never longer than ten years. */
export function readPeriod(from: string | undefined, to: string | undefined, today: Date): Period {
  const last = dayOf(to) ?? dayOf(today.toISOString().slice(0, 10)) ?? today;
  const usual = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - 11, 1));
  const first = dayOf(from) ?? usual;
  const earliest = new Date(Date.UTC(last.getUTCFullYear() - mostYears, last.getUTCMonth(), last.getUTCDate()));
  if (first > last) return { from: usual, to: last };
  return { from: first < earliest ? earliest : first, to: last };
}

/** The moments between which something happened in a period: from the first, before the second. */
export function momentsOf({ from, to }: Period): { since: Date; before: Date } {
  return { since: from, before: new Date(to.getTime() + 86_400_000) };
}

export function written(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function dayOf(text: string | undefined): Date | null {
  if (!text || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}

function firstOf(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
}

function monthAfter(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}

/** The currencies of a report, that of most gifts first, and the one it is shown in: the asked for, else the first. */
export function chosenCurrency(sums: readonly BookSum[], asked: string | undefined) {
  const gifts = [...totalsBy(sums, ({ currency }) => currency)].sort(([, a], [, b]) => b.gifts - a.gifts);
  const currencies = gifts.map(([currency]) => currency);
  return { currencies, currency: currencies.find((one) => one === asked) ?? currencies[0] ?? "USD" };
}
