import { visibleTo as appealsVisibleTo } from "@/lib/appeals/policy";
import { inLanguage } from "@/lib/appeals/rules";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { type Listing, slice } from "@/lib/lists";
import { dashboardLink } from "@/lib/stripe/dashboard";
import { canRefund, visibleTo } from "../policy";
import { receiptNumber } from "../receipts/rules";
import { type DonationStatus, refundable, settledStatuses } from "../rules";
import type { DonationListState } from "../schema";
import { filtered } from "./search";

const numbered = { select: { series: true, numberedAs: true, number: true } } as const;
const line = {
  appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } },
  receipts: { where: { voidedAt: null }, ...numbered },
} as const;
type LineRow = Prisma.DonationGetPayload<{ include: typeof line }>;
export type DonationLine = Omit<LineRow, "appeal" | "receipts"> & {
  readonly appeal: string;
  /** The number of the receipt that stands. */
  readonly receipt: string | null;
};

export type CurrencyTotal = {
  readonly currency: string;
  readonly count: number;
  readonly received: number;
  readonly returned: number;
};

/** A page of donations and, of all that the list holds, those that were settled, summed by currency, minor units. */
export async function listDonations(
  viewer: Viewer,
  state: DonationListState,
  locale: Locale,
): Promise<Listing<DonationLine> & { readonly totals: readonly CurrencyTotal[] }> {
  const where = filtered(viewer, state);
  const [rows, sums] = await Promise.all([
    db.donation.findMany({ where, include: line, orderBy: ordered(state), ...slice(state) }),
    // One reading of them all for how many there are and for the sums.
    db.donation.groupBy({
      by: ["currency", "status"],
      where,
      _count: { _all: true },
      _sum: { amount: true, refundedAmount: true },
    }),
  ]);
  const total = sums.reduce((count, { _count }) => count + _count._all, 0);
  return { rows: rows.map((row) => asLine(row, locale)), total, totals: totalsOf(sums) };
}

type Sum = {
  currency: string;
  status: DonationStatus;
  _count: { _all: number };
  _sum: { amount: number | null; refundedAmount: number | null };
};

const wereReceived: readonly DonationStatus[] = [...settledStatuses, "REFUNDED"];

function totalsOf(sums: readonly Sum[]): CurrencyTotal[] {
  const settled = sums.filter(({ status }) => wereReceived.includes(status));
  const byCurrency = new Map<string, CurrencyTotal>();
  for (const { currency, _count, _sum } of settled) {
    const before = byCurrency.get(currency) ?? { count: 0, received: 0, returned: 0 };
    byCurrency.set(currency, {
      currency,
      count: before.count + _count._all,
      received: before.received + (_sum.amount ?? 0),
      returned: before.returned + (_sum.refundedAmount ?? 0),
    });
  }
  return [...byCurrency.values()].sort((a, b) => b.received - a.received);
}

const atOnce = 500;

/** Every donation of a list, whatever page its reader was on, read in pieces so that it is never held whole. */
export async function* eachDonation(
  viewer: Viewer,
  state: DonationListState,
  locale: Locale,
): AsyncIterable<DonationLine> {
  const query = { where: filtered(viewer, state), include: line, orderBy: ordered(state), take: atOnce };
  for (let last: LineRow | undefined; ; ) {
    const rows: LineRow[] = await db.donation.findMany({ ...query, ...(last && { cursor: { id: last.id }, skip: 1 }) });
    yield* rows.map((row) => asLine(row, locale));
    last = rows.at(-1);
    if (rows.length < atOnce) return;
  }
}

const whole = {
  appeal: line.appeal,
  pledge: { select: { id: true, reference: true } },
  receipts: {
    orderBy: [{ issuedAt: "asc" }, { number: "asc" }],
    include: { replacedBy: numbered },
  },
  refunds: { orderBy: { createdAt: "asc" } },
  disputes: { orderBy: { createdAt: "asc" } },
  events: { orderBy: [{ createdAt: "asc" }, { receivedAt: "asc" }], omit: { payload: true } },
  wallMessage: true,
  newsConsent: true,
  dedication: { include: { card: true } },
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
  return { ...row, appeal: titleOf(row.appeal, locale), history, left, atStripe: linksOf(row) };
}

// Where each thing is seen at Stripe, by its id.
function linksOf(row: Prisma.DonationGetPayload<{ include: typeof whole }>): Readonly<Record<string, string>> {
  const { paymentIntentId: payment, recurring, disputes, events } = row;
  const named = [
    ...(payment ? [["payment", payment] as const] : []),
    ...(recurring?.subscriptionId ? [["subscription", recurring.subscriptionId] as const] : []),
    ...disputes.map(({ id }) => ["dispute", id] as const),
    ...events.map(({ id }) => ["event", id] as const),
  ];
  return Object.fromEntries(named.map(([what, id]) => [id, dashboardLink(what, id)]));
}

export type LedgerDonation = NonNullable<Awaited<ReturnType<typeof findDonation>>>;

export async function findReceipt(viewer: Viewer, donationId: string, receiptId: string) {
  if (!isId(donationId) || !isId(receiptId)) return null;
  return db.receipt.findFirst({ where: { id: receiptId, donationId, donation: visibleTo(viewer) } });
}

/** The name of every appeal a viewer may see, for the filter. */
export async function appealOptions(viewer: Viewer, locale: Locale): Promise<{ value: string; label: string }[]> {
  const appeals = await db.appeal.findMany({
    // Nothing is given to a draft.
    where: { ...appealsVisibleTo(viewer), status: { not: "DRAFT" } },
    orderBy: { date: "desc" },
    select: line.appeal.select,
  });
  return appeals.map((appeal) => ({ value: appeal.slug, label: titleOf(appeal, locale) }));
}

function asLine({ appeal, receipts: [standing], ...row }: LineRow, locale: Locale): DonationLine {
  return { ...row, appeal: titleOf(appeal, locale), receipt: standing ? receiptNumber(standing) : null };
}

function titleOf(appeal: LineRow["appeal"], locale: Locale): string {
  return inLanguage(appeal.texts, locale)?.title ?? appeal.slug;
}

function ordered({ sort, descending }: DonationListState): Prisma.DonationOrderByWithRelationInput[] {
  const direction = descending ? "desc" : "asc";
  return [{ [sort]: direction }, { id: direction }];
}
