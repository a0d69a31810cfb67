import { randomUUID } from "node:crypto";
import { minutesFrom, now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { bookSettlements, keepBooks } from "@/lib/giving/books/post";
import type { Settlement } from "@/lib/giving/books/rules";
import { issueAcknowledgement, issueReceipt, voidAcknowledgement, voidReceipt } from "@/lib/giving/receipts/issue";
import { type DonationStatus, type GivingInterval, isPaid } from "@/lib/giving/rules";
import type { Locale } from "@/lib/i18n/locales";
import { minorUnits } from "@/lib/money";
import { earlierGifts, type Gift, gifts, pledges } from "./content/gifts";

const states: Record<NonNullable<Gift["fate"]>, DonationStatus> = {
  pending: "PENDING",
  expired: "EXPIRED",
  declined: "STARTED",
  "partly-refunded": "PARTLY_REFUNDED",
  refunded: "REFUNDED",
};

/** Gifts to the open appeal over the last three weeks, oldest first, as the ledger would hold them; no mail is sent. */
export async function seedGiving(): Promise<void> {
  const appeal = await db.appeal.findFirstOrThrow({ where: { status: "OPEN" }, select: { id: true } });
  const hour = 60;
  const apart = (21 * 24 * hour) / gifts.length;
  const latest = minutesFrom(now(), -2 * hour);
  // A transaction each: together they could outlast the time that a transaction has.
  for (const [index, gift] of gifts.entries()) {
    const at = minutesFrom(latest, -apart * (gifts.length - 1 - index));
    await transaction((tx) => seedGift(tx, gift, { appealId: appeal.id, index, at }));
  }
}

/** Gifts of last year to an appeal that is closed, two a month. */
export async function seedEarlierGiving(): Promise<void> {
  const appeal = await db.appeal.findFirstOrThrow({ where: { status: "CLOSED" }, select: { id: true } });
  const year = now().getUTCFullYear() - 1;
  for (const [index, gift] of earlierGifts.entries()) {
    const at = new Date(Date.UTC(year, Math.floor(index / 2), index % 2 === 0 ? 6 : 20, 9));
    await transaction((tx) => seedGift(tx, gift, { appealId: appeal.id, index: gifts.length + index, at }));
  }
}

/** Promises to give by transfer or cheque to the open appeal, each acknowledged when it was made; no mail is sent. */
export async function seedPledges(): Promise<void> {
  const appeal = await db.appeal.findFirstOrThrow({ where: { status: "OPEN" }, select: { id: true } });
  const day = 24 * 60;
  for (const [index, { daysAgo, donor, withdrawn, amount, currency, method }] of pledges.entries()) {
    const createdAt = minutesFrom(now(), -daysAgo * day);
    const email = emailOf(donor - 1);
    const { id: donorId, name, locale } = await db.donor.findUniqueOrThrow({ where: { email } });
    const order = { method, amount: amount * 10 ** minorUnits(currency), currency, name, email, locale, donorId };
    const ended = withdrawn ? ({ status: "WITHDRAWN", closedAt: minutesFrom(createdAt, day) } as const) : {};
    const reference = `P-EXMP-${String(1000 + index + 1)}`;
    await transaction(async (tx) => {
      const made = { createdAt, appealId: appeal.id, reference, idempotencyKey: `example:${randomUUID()}` };
      const { id } = await tx.pledge.create({ data: { ...order, ...made, ...ended } });
      await issueAcknowledgement(tx, id, createdAt);
      if (withdrawn) await voidAcknowledgement(tx, id, "The pledge was withdrawn");
    });
  }
}

type Place = { appealId: string; index: number; at: Date };

async function seedGift(tx: Tx, gift: Gift, { appealId, index, at }: Place): Promise<void> {
  const { name, currency = "USD", fate } = gift;
  const locale: Locale = gift.locale ?? "en";
  const interval: GivingInterval = gift.interval ?? "ONCE";
  const amount = gift.amount * 10 ** minorUnits(currency);
  const email = emailOf(index);
  const status = fate ? states[fate] : "SUCCEEDED";
  const paid = isPaid(status);
  const paidAt = minutesFrom(at, 2);
  const settled = settlementOf({ id: `txn_example_${index + 1}`, given: amount, createdAt: paidAt }, currency);

  const donor = paid ? await tx.donor.create({ data: { name, email, locale } }) : null;
  const order = { amount, currency, interval, appealId, locale, createdAt: at, donorId: donor?.id ?? null };
  const recurring =
    interval === "ONCE"
      ? null
      : await tx.recurringDonation.create({ data: { ...order, status: "ACTIVE", startedAt: at, heardAt: at } });
  const donation = await tx.donation.create({
    data: {
      ...order,
      ...{ name, email, status },
      ...choicesOf(gift, index, at),
      reference: referenceOf(index),
      idempotencyKey: `example:${randomUUID()}`,
      recurringId: recurring?.id ?? null,
      failureCode: fate === "declined" ? "insufficient_funds" : null,
      ...(paid
        ? { paidAt, paymentIntentId: `pi_example_${index + 1}`, fee: settled.fee, feeCurrency: settled.currency }
        : {}),
    },
  });
  if (paid) await seedReceipt(tx, donation, at);
  if (fate === "refunded" || fate === "partly-refunded")
    await seedRefund(tx, donation, fate === "refunded" ? amount : amount / 2, at);
  await keepBooks(tx, donation.id, at);
  if (paid) await bookSettlements(tx, donation.id, [settled]);
}

// Every other message has been read.
function choicesOf({ hidden, message, designation, organization }: Gift, index: number, at: Date) {
  const decided = index % 2 === 1 ? { status: "SHOWN" as const, decidedAt: minutesFrom(at, 60) } : {};
  return {
    nameHidden: hidden === "name" || hidden === "both",
    amountHidden: hidden === "amount" || hidden === "both",
    designation: designation ?? "NEEDED",
    organization: organization ?? null,
    ...(message && { wallMessage: { create: { text: message, ...decided } } }),
  } as const;
}

async function seedReceipt(tx: Tx, donation: Donation, at: Date): Promise<void> {
  const receipt = await issueReceipt(tx, donation.id, minutesFrom(at, 3));
  if (donation.status === "REFUNDED") await voidReceipt(tx, receipt.id, "The gift was returned");
}

async function seedRefund(tx: Tx, donation: Donation, amount: number, at: Date): Promise<void> {
  await tx.donation.update({ where: { id: donation.id }, data: { refundedAmount: amount } });
  const reason = amount === donation.amount ? "Given twice by mistake" : "The donor meant half the sum";
  const key = `example:${randomUUID()}`;
  const data = {
    donationId: donation.id,
    amount,
    reason,
    status: "SUCCEEDED" as const,
    createdAt: minutesFrom(at, 60),
    idempotencyKey: key,
  };
  await tx.refund.create({ data });
  const out = { id: `txn_example_refund_${donation.reference}`, given: -amount, createdAt: data.createdAt };
  await bookSettlements(tx, donation.id, [settlementOf(out, donation.currency, 0)]);
}

// Dollars for one whole unit, of what Stripe would have exchanged; dollars, euros and pounds stay what they are.
const exchanged: Partial<Record<string, number>> = { CHF: 1.12, JPY: 0.0068, KES: 0.0077, CAD: 0.74 };

// Stripe's usual price is 2.9 % and 30 cents; it keeps the price of what is sent back.
function settlementOf(
  moved: Pick<Settlement, "id" | "given" | "createdAt">,
  currency: string,
  share = 0.029,
): Settlement {
  const rate = exchanged[currency];
  const amount = rate ? Math.round((moved.given / 10 ** minorUnits(currency)) * rate * 100) : moved.given;
  const fee = share > 0 ? Math.round(amount * share) + 30 : 0;
  return { ...moved, amount, fee, net: amount - fee, currency: rate ? "USD" : currency };
}

// Always the same, so that a story can name one.
function emailOf(index: number): string {
  return `donor${String(index + 1).padStart(2, "0")}@example.org`;
}

function referenceOf(index: number): string {
  return `D-EXMP-${String(1000 + index + 1)}`;
}
