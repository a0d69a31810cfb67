import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import { DonationStatus, GiftMethod, GivingInterval } from "@/lib/db/generated/enums";
import { donationCurrencies, toMinor } from "@/lib/money";
import { visibleTo } from "../policy";
import { readReceiptNumber } from "../receipts/rules";
import type { DonationListState } from "../schema";

/** The donations a list of the ledger shows: its filters, and what is looked for. */
export function filtered(viewer: Viewer, { filters }: DonationListState): Prisma.DonationWhereInput {
  const { status, appeal, currency, interval, method, q, from, to } = filters;
  return {
    AND: [
      visibleTo(viewer),
      known(DonationStatus, status) ? { status: status as DonationStatus } : {},
      known(GivingInterval, interval) ? { interval: interval as GivingInterval } : {},
      known(GiftMethod, method) ? { method: method as GiftMethod } : {},
      appeal ? { appeal: { slug: appeal } } : {},
      currency ? { currency } : {},
      q ? { OR: [{ reference: like(q) }, { name: like(q) }, { email: like(q) }, ...receiptOf(q), ...amountOf(q)] } : {},
      { createdAt: between(from, to) },
    ],
  };
}

function known(values: Record<string, string>, value: string | undefined): boolean {
  return value !== undefined && Object.hasOwn(values, value);
}

// Prisma leaves the wildcards of LIKE as they are; a person who types % looks for a %.
function like(text: string) {
  return { contains: text.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
}

// Both days are counted in, by the calendar of UTC.
function between(from: string | undefined, to: string | undefined): Prisma.DateTimeFilter {
  const day = (text: string | undefined) =>
    text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const [first, last] = [day(from), day(to)];
  const isDay = (date: Date | null): date is Date => date !== null && !Number.isNaN(date.getTime());
  return { ...(isDay(first) && { gte: first }), ...(isDay(last) && { lt: new Date(last.getTime() + 86_400_000) }) };
}

// Its receipt, or the acknowledgement of the promise it kept.
function receiptOf(text: string): Prisma.DonationWhereInput[] {
  const number = readReceiptNumber(text);
  if (!number) return [];
  return [{ receipts: { some: number } }, { pledge: { receipts: { some: number } } }];
}

// The same figures are another amount in each currency.
function amountOf(text: string): Prisma.DonationWhereInput[] {
  return donationCurrencies.flatMap((currency) => {
    const amount = toMinor(text, currency);
    return amount !== null && amount < 2 ** 31 ? [{ currency, amount }] : [];
  });
}
