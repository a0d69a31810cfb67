import { inLanguage } from "@/lib/appeals/rules";
import { type Actor, record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import { coalitionAddress } from "@/lib/coalition";
import type { Tx } from "@/lib/db/client";
import type { Dedication, Prisma, Receipt } from "@/lib/db/generated/client";
import type { ReceiptKind } from "@/lib/db/generated/enums";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import { type Locale, spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReceiptSheet } from "@/lib/pdf/sheet";
import { spokenDesignation } from "../choices/rules";
import { spokenDedication } from "../dedications/rules";
import { receiptNumber, spokenInterval } from "../rules";

const system = { kind: "system", name: "receipts" } as const;

/** How a receipt differs from what the gift itself says: corrected, and in the place of another. */
export type Correction = {
  readonly name: string;
  readonly locale: Locale;
  readonly kind: ReceiptKind;
  readonly replaces: Pick<Receipt, "id" | "series" | "number">;
};

/** Numbers and freezes the receipt of a paid donation, in the caller's transaction: numbers of a year have no gap. */
export async function issueReceipt(
  tx: Tx,
  donationId: string,
  issuedAt = now(),
  correction?: Correction,
  actor: Actor = system,
): Promise<Receipt> {
  const donation = await tx.donation.findUniqueOrThrow({ where: { id: donationId }, include: paper });
  const series = issuedAt.getUTCFullYear();
  const number = await takeNumber(tx, series);
  const { locale, kind } = correction ?? { locale: donation.locale, kind: "PLAIN" as const };
  const content = contentOf(donation, receiptNumber(series, number), issuedAt, correction);
  const receipt = await tx.receipt.create({
    data: {
      series,
      number,
      donationId,
      ...{ locale, kind, replacesId: correction?.replaces.id ?? null },
      issuedAt,
      content: content as unknown as Prisma.InputJsonValue,
    },
  });
  await record(tx, {
    type: "receipt.issued",
    actor,
    subject: subjectOf(receipt),
    change: correction ? { replaces: { after: numberOf(correction.replaces) }, kind: { after: kind } } : {},
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

function subjectOf(receipt: Receipt) {
  return { type: "receipt", id: receipt.id, name: numberOf(receipt) };
}

function numberOf({ series, number }: Pick<Receipt, "series" | "number">): string {
  return receiptNumber(series, number);
}

// The row of the year is held until the transaction ends, so a number that was taken is a number that is used.
async function takeNumber(tx: Tx, year: number): Promise<number> {
  const [series] = await tx.$queryRaw<[{ taken: number }]>`
    INSERT INTO "ReceiptSeries" (year, next) VALUES (${year}, 2)
    ON CONFLICT (year) DO UPDATE SET next = "ReceiptSeries".next + 1
    RETURNING next - 1 AS taken`;
  return series.taken;
}

const paper = {
  dedication: true,
  appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } },
} as const;
type Printed = Prisma.DonationGetPayload<{ include: typeof paper }>;

/** What the paper says, word for word. Wordings may change later; a receipt does not. */
type ReceiptContent = Omit<ReceiptSheet, "locale" | "issuedAt" | "stamp">;

function contentOf(donation: Printed, number: string, issuedAt: Date, correction?: Correction): ReceiptContent {
  const locale = spoken(correction?.locale ?? donation.locale);
  const t = translator(locale, "giving");
  const gift = translator(locale, "gift");
  const hand = translator(locale, "hand");
  const words = translator(locale, "receipts");
  const name = correction?.name ?? donation.name;
  const isUsTax = correction?.kind === "US_TAX";
  const { email, reference, paidAt, appeal, interval, organization, dedication, method, inKind } = donation;
  const giver = organization ? gift("receipt.organization", { organization, name }) : name;
  return {
    number,
    title: isUsTax ? words("us-title") : t("receipt.title"),
    greeting: t("receipt.greeting", { name }),
    thanks: t("receipt.thanks"),
    amount: formatAmount(donation.amount, donation.currency, locale),
    amountLabel: t("receipt.amount"),
    facts: [
      { label: t("receipt.number"), value: number },
      { label: t("receipt.issued"), value: formatDate(issuedAt, locale) },
      { label: t("receipt.given-on"), value: formatDate(paidAt ?? issuedAt, locale) },
      { label: t("receipt.donor"), value: email === "" ? giver : `${giver} (${email})` },
      { label: t("receipt.appeal"), value: inLanguage(appeal.texts, locale)?.title ?? appeal.slug },
      ...(donation.designation === "NEEDED"
        ? []
        : [
            {
              label: gift("receipt.designation"),
              value: gift(`designations.${spokenDesignation(donation.designation)}`),
            },
          ]),
      ...(dedication ? [dedicationFact(dedication, locale)] : []),
      { label: t("receipt.interval"), value: t(`interval.${spokenInterval(interval)}`) },
      ...(method === "STRIPE" ? [] : [{ label: hand("method"), value: hand(`by.${method}`) }]),
      ...(inKind === "" ? [] : [{ label: hand("in-kind"), value: inKind }]),
      { label: t("receipt.reference"), value: reference },
      ...(correction ? [{ label: words("in-place-of"), value: numberOf(correction.replaces) }] : []),
    ],
    legal: [isUsTax ? words("us-legal") : t("receipt.nothing-in-return"), t("receipt.keep")],
    issuer: coalitionAddress,
  };
}

function dedicationFact({ kind, honoree }: Dedication, locale: Locale) {
  const t = translator(locale, "dedication");
  return { label: t("ledger.dedication"), value: `${t(`kinds.${spokenDedication(kind)}`)} ${honoree}` };
}

/** What to print of a receipt as it was issued; the same receipt gives the same sheet. */
export function sheetOf(receipt: Receipt): ReceiptSheet {
  const locale = spoken(receipt.locale);
  const content = receipt.content as unknown as ReceiptContent;
  const stamp = receipt.voidedAt ? { stamp: translator(locale, "giving")("receipt.void") } : {};
  return { ...content, locale, issuedAt: receipt.issuedAt, ...stamp };
}
