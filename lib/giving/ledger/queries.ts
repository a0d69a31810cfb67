import { visibleTo as appealsVisibleTo } from "@/lib/appeals/policy";
import { inLanguage } from "@/lib/appeals/rules";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { DonationStatus, GivingInterval } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { type Listing, slice } from "@/lib/lists";
import { canRefund, visibleTo } from "../policy";
import { refundable, settledStatuses } from "../rules";
import type { DonationListState } from "../schema";

const line = { appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } } } as const;
type LineRow = Prisma.DonationGetPayload<{ include: typeof line }>;
export type DonationLine = Omit<LineRow, "appeal"> & { readonly appeal: string };

export async function listDonations(
  viewer: Viewer,
  state: DonationListState,
  locale: Locale,
): Promise<Listing<DonationLine>> {
  const where = filtered(viewer, state);
  const [rows, total] = await Promise.all([
    db.donation.findMany({ where, include: line, orderBy: ordered(state), ...slice(state) }),
    db.donation.count({ where }),
  ]);
  return { rows: rows.map((row) => asLine(row, locale)), total };
}

export type CurrencyTotal = {
  readonly currency: string;
  readonly count: number;
  readonly received: number;
  readonly returned: number;
};

/** Of the listed donations those that were settled, summed by currency, minor units. */
export async function donationTotals(viewer: Viewer, state: DonationListState): Promise<CurrencyTotal[]> {
  const sums = await db.donation.groupBy({
    by: ["currency"],
    where: { AND: [filtered(viewer, state), { status: { in: [...settledStatuses, "REFUNDED"] } }] },
    _count: { _all: true },
    _sum: { amount: true, refundedAmount: true },
    orderBy: { _sum: { amount: "desc" } },
  });
  return sums.map(({ currency, _count, _sum }) => ({
    currency,
    count: _count._all,
    received: _sum.amount ?? 0,
    returned: _sum.refundedAmount ?? 0,
  }));
}

const whole = {
  ...line,
  receipts: { orderBy: { issuedAt: "asc" } },
  refunds: { orderBy: { createdAt: "asc" } },
  disputes: { orderBy: { createdAt: "asc" } },
  events: { orderBy: [{ createdAt: "asc" }, { receivedAt: "asc" }], omit: { payload: true } },
  recurring: { include: { _count: { select: { donations: true } } } },
  entries: {
    orderBy: [{ happenedAt: "asc" }, { postedAt: "asc" }],
    include: { lines: { orderBy: { position: "asc" } } },
  },
} as const satisfies Prisma.DonationInclude;

/** One donation with everything that happened to it; null when it is not there or not for this viewer. */
export async function findDonation(viewer: Viewer, id: string, locale: Locale) {
  if (!isId(id)) return null;
  const row = await db.donation.findFirst({ where: { AND: [visibleTo(viewer), { id }] }, include: whole });
  if (!row) return null;
  const history = await db.auditEvent.findMany({
    where: { subjectType: "donation", subjectId: id },
    orderBy: { id: "asc" },
  });
  const { status, amount, refundedAmount: refunded } = row;
  const requested = row.refunds
    .filter((refund) => refund.status === "REQUESTED")
    .reduce((sum, refund) => sum + refund.amount, 0);
  const left = canRefund(viewer) ? refundable({ status, amount, refunded, requested }) : 0;
  return { ...row, appeal: titleOf(row.appeal, locale), history, left };
}

export type LedgerDonation = NonNullable<Awaited<ReturnType<typeof findDonation>>>;

export async function findReceipt(viewer: Viewer, donationId: string, receiptId: string) {
  if (!isId(donationId) || !isId(receiptId)) return null;
  return db.receipt.findFirst({ where: { id: receiptId, donationId, donation: visibleTo(viewer) } });
}

/** The name of every appeal a viewer may see, for the filter. */
export async function appealOptions(viewer: Viewer, locale: Locale): Promise<{ value: string; label: string }[]> {
  const appeals = await db.appeal.findMany({
    where: appealsVisibleTo(viewer),
    orderBy: { date: "desc" },
    select: line.appeal.select,
  });
  return appeals.map((appeal) => ({ value: appeal.slug, label: titleOf(appeal, locale) }));
}

function asLine(row: LineRow, locale: Locale): DonationLine {
  return { ...row, appeal: titleOf(row.appeal, locale) };
}

function titleOf(appeal: LineRow["appeal"], locale: Locale): string {
  return inLanguage(appeal.texts, locale)?.title ?? appeal.slug;
}

function ordered({ sort, descending }: DonationListState): Prisma.DonationOrderByWithRelationInput[] {
  const direction = descending ? "desc" : "asc";
  return [{ [sort]: direction }, { id: direction }];
}

function filtered(viewer: Viewer, { filters }: DonationListState): Prisma.DonationWhereInput {
  const { status, appeal, currency, interval, q, from, to } = filters;
  return {
    AND: [
      visibleTo(viewer),
      known(DonationStatus, status) ? { status: status as DonationStatus } : {},
      known(GivingInterval, interval) ? { interval: interval as GivingInterval } : {},
      appeal ? { appeal: { slug: appeal } } : {},
      currency ? { currency } : {},
      q ? { OR: [{ reference: like(q) }, { name: like(q) }, { email: like(q) }] } : {},
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
