import { inLanguage } from "@/lib/appeals/rules";
import type { DonorViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Locale, spoken } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { pledgesVisibleTo, receiptsVisibleTo, visibleTo } from "../policy";
import { receiptNumber } from "../receipts/rules";
import type { Period } from "./rules";

const standing = {
  where: { voidedAt: null },
  select: { id: true, series: true, numberedAs: true, number: true, issuedAt: true },
} as const;

const named = { select: { slug: true, texts: { select: { locale: true, title: true } } } } as const;

// Everything of a gift that its donor is shown; what Stripe and the secretariat say among themselves is not in it.
const shown = {
  id: true,
  reference: true,
  status: true,
  interval: true,
  amount: true,
  currency: true,
  refundedAmount: true,
  method: true,
  inKind: true,
  name: true,
  organization: true,
  email: true,
  wallMessage: { select: { text: true } },
  dedication: {
    select: { honoree: true, card: { select: { recipientName: true, recipientEmail: true, sendOn: true } } },
  },
  createdAt: true,
  paidAt: true,
  appeal: named,
  receipts: standing,
} as const satisfies Prisma.DonationSelect;

type Row = Prisma.DonationGetPayload<{ select: typeof shown }>;

/** A receipt as its donor knows it. */
export type OwnPaper = { readonly id: string; readonly number: string; readonly issuedAt: Date };

export type OwnGift = Omit<Row, "appeal" | "receipts"> & {
  readonly appeal: string;
  readonly receipt: OwnPaper | null;
};

// An order that nobody went on to pay is no gift.
const begun = { status: { notIn: ["STARTED", "EXPIRED"] } } as const satisfies Prisma.DonationWhereInput;

/** What a donor gave, newest first. */
export async function ownGifts(donor: DonorViewer, locale: Locale): Promise<OwnGift[]> {
  const rows = await db.donation.findMany({
    where: { AND: [visibleTo(donor), begun] },
    select: shown,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => asGift(row, locale));
}

function asGift({ appeal, receipts, ...row }: Row, locale: Locale): OwnGift {
  return { ...row, appeal: inLanguage(appeal.texts, locale)?.title ?? appeal.slug, receipt: asPaper(receipts) };
}

function asPaper([receipt]: Row["receipts"]): OwnPaper | null {
  return receipt ? { id: receipt.id, issuedAt: receipt.issuedAt, number: receiptNumber(receipt) } : null;
}

export type OwnPledge = Awaited<ReturnType<typeof ownPledges>>[number];

/** What a donor promised, newest first. */
export async function ownPledges(donor: DonorViewer, locale: Locale) {
  const rows = await db.pledge.findMany({
    where: pledgesVisibleTo(donor),
    select: {
      ...{ reference: true, status: true, method: true, amount: true, currency: true, name: true, email: true },
      ...{ createdAt: true, closedAt: true, appeal: named, receipts: standing },
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ appeal, receipts, ...row }) => ({
    ...row,
    appeal: inLanguage(appeal.texts, locale)?.title ?? appeal.slug,
    acknowledgement: asPaper(receipts),
  }));
}

export type OwnRecurring = Awaited<ReturnType<typeof ownRecurring>>[number];

/** The promises of a donor that money followed. */
export async function ownRecurring(donor: DonorViewer, locale: Locale) {
  const rows = await db.recurringDonation.findMany({
    where: { donorId: donor.donorId, status: { not: "STARTED" } },
    select: {
      ...{ id: true, status: true, interval: true, amount: true, currency: true, startedAt: true, endedAt: true },
      ...{ nextChargeAt: true, pausedUntil: true, endsAt: true, customerId: true },
      appeal: named,
    },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ appeal, customerId, ...row }) => ({
    ...row,
    /** Whether Stripe keeps a page of its own for it. */
    hasPortal: customerId !== null,
    appeal: inLanguage(appeal.texts, locale)?.title ?? appeal.slug,
  }));
}

/** Who the donor is; null once erased. */
export async function ownDetails({ donorId }: DonorViewer) {
  const donor = await db.donor.findFirst({
    where: { id: donorId, erasedAt: null },
    select: { name: true, email: true, locale: true, createdAt: true },
  });
  return donor && { ...donor, locale: spoken(donor.locale) };
}

/** A receipt of the donor's that stands. One that was voided is no paper of theirs any more. */
export async function ownReceipt(donor: DonorViewer, id: string) {
  if (!isId(id)) return null;
  return db.receipt.findFirst({ where: { AND: [{ id, voidedAt: null }, receiptsVisibleTo(donor)] } });
}

/** The gifts of a period for which a receipt stands, oldest first. */
export async function giftsWithin(donorId: string, { from, to }: Period, locale: Locale): Promise<OwnGift[]> {
  const rows = await db.donation.findMany({
    where: { donorId, paidAt: { gte: from, lt: to }, receipts: { some: { voidedAt: null } } },
    select: shown,
    orderBy: [{ paidAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => asGift(row, locale));
}
