import { type Actor, record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Prisma, Receipt } from "@/lib/db/generated/client";
import { type Locale, spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReceiptSheet } from "@/lib/pdf/sheet";
import { pledgeContent, pledgeOnPaper } from "../pledges/paper";
import { giftContent, giftOnPaper, type Print, type ReceiptContent } from "./paper";
import { type Numbered, type ReceiptKind, receiptNumber } from "./rules";

const system = { kind: "system", name: "receipts" } as const;

/** How a receipt differs from what the gift itself says: corrected, and in the place of another. */
export type Correction = {
  readonly name: string;
  readonly locale: Locale;
  readonly kind: ReceiptKind;
  readonly replaces: Numbered & Pick<Receipt, "id">;
};

/** Numbers and freezes the receipt of a paid donation, in the caller's transaction: numbers of a series have no gap. */
export async function issueReceipt(
  tx: Tx,
  donationId: string,
  issuedAt = now(),
  correction?: Correction,
  actor: Actor = system,
): Promise<Receipt> {
  const donation = await tx.donation.findUniqueOrThrow({ where: { id: donationId }, include: giftOnPaper });
  const kind = correction?.kind ?? (donation.method === "IN_KIND" ? "IN_KIND" : "PLAIN");
  const locale = spoken(correction?.locale ?? donation.locale);
  const paper = { of: { donationId }, kind, locale, issuedAt };
  return issue(tx, { ...paper, content: (print) => giftContent(donation, print) }, correction, actor);
}

/** Numbers and freezes the acknowledgement of a promise, in the caller's transaction. */
export async function issueAcknowledgement(
  tx: Tx,
  pledgeId: string,
  issuedAt = now(),
  correction?: Correction,
  actor: Actor = system,
): Promise<Receipt> {
  const pledge = await tx.pledge.findUniqueOrThrow({ where: { id: pledgeId }, include: pledgeOnPaper });
  const locale = spoken(correction?.locale ?? pledge.locale);
  const paper = { of: { pledgeId }, kind: "PLEDGE" as const, locale, issuedAt };
  return issue(tx, { ...paper, content: (print) => pledgeContent(pledge, print) }, correction, actor);
}

type Paper = {
  readonly of: { donationId: string } | { pledgeId: string };
  readonly kind: ReceiptKind;
  readonly locale: Locale;
  readonly issuedAt: Date;
  readonly content: (print: Print) => ReceiptContent;
};

async function issue(
  tx: Tx,
  { of, kind, locale, issuedAt, content }: Paper,
  correction: Correction | undefined,
  actor: Actor,
): Promise<Receipt> {
  const series = issuedAt.getUTCFullYear();
  const numbered = { series, numberedAs: kind, number: await takeNumber(tx, series, kind) };
  const corrected = { name: correction?.name, replaces: correction?.replaces };
  const printed = content({ number: receiptNumber(numbered), kind, locale, issuedAt, ...corrected });
  const receipt = await tx.receipt.create({
    data: {
      ...{ ...numbered, ...of, kind, locale, issuedAt, replacesId: correction?.replaces.id ?? null },
      content: printed as unknown as Prisma.InputJsonValue,
    },
  });
  await record(tx, {
    type: "receipt.issued",
    actor,
    subject: subjectOf(receipt),
    change: correction ? { replaces: { after: receiptNumber(correction.replaces) }, kind: { after: kind } } : {},
  });
  return receipt;
}

/** The receipt no longer holds; it stays where it is, and its paper says so. */
export async function voidReceipt(tx: Tx, receiptId: string, reason: string, actor: Actor = system): Promise<void> {
  const receipt = await tx.receipt.update({ where: { id: receiptId }, data: { voidedAt: now(), voidReason: reason } });
  await record(tx, {
    type: "receipt.voided",
    actor,
    subject: subjectOf(receipt),
    change: { reason: { after: reason } },
  });
}

/** What was promised will not come: its acknowledgement, if one stands, no longer holds. */
export async function voidAcknowledgement(
  tx: Tx,
  pledgeId: string,
  reason: string,
  actor: Actor = system,
): Promise<void> {
  const standing = await tx.receipt.findFirst({ where: { pledgeId, voidedAt: null }, select: { id: true } });
  if (standing) await voidReceipt(tx, standing.id, reason, actor);
}

function subjectOf(receipt: Receipt) {
  return { type: "receipt", id: receipt.id, name: receiptNumber(receipt) };
}

// The row of the series is held until the transaction ends, so a number that was taken is a number that is used.
async function takeNumber(tx: Tx, year: number, kind: ReceiptKind): Promise<number> {
  const [series] = await tx.$queryRaw<[{ taken: number }]>`
    INSERT INTO "ReceiptSeries" (year, kind, next) VALUES (${year}, ${kind}::"ReceiptKind", 2)
    ON CONFLICT (year, kind) DO UPDATE SET next = "ReceiptSeries".next + 1
    RETURNING next - 1 AS taken`;
  return series.taken;
}

/** What to print of a receipt as it was issued; the same receipt gives the same sheet. */
export function sheetOf(receipt: Receipt): ReceiptSheet {
  const locale = spoken(receipt.locale);
  const content = receipt.content as unknown as ReceiptContent;
  const stamp = receipt.voidedAt ? { stamp: translator(locale, "giving")("receipt.void") } : {};
  return { ...content, locale, issuedAt: receipt.issuedAt, ...stamp };
}
