import { inLanguage } from "@/lib/appeals/rules";
import { coalitionAddress } from "@/lib/coalition";
import type { Dedication, Prisma } from "@/lib/db/generated/client";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Fact, ReceiptSheet } from "@/lib/pdf/sheet";
import { spokenDesignation } from "../choices/rules";
import { spokenDedication } from "../dedications/rules";
import { spokenInterval } from "../rules";
import { type Numbered, type ReceiptKind, receiptNumber } from "./rules";

/** What the paper says, word for word. Wordings may change later; a receipt does not. */
export type ReceiptContent = Omit<ReceiptSheet, "locale" | "issuedAt" | "stamp">;

/** What is printed of the receipt itself, beside what the gift or the promise says. */
export type Print = {
  readonly number: string;
  readonly kind: ReceiptKind;
  readonly locale: Locale;
  readonly issuedAt: Date;
  /** Corrected, where it takes the place of another. */
  readonly name: string | undefined;
  readonly replaces: Numbered | undefined;
};

const titled = { select: { slug: true, texts: { select: { locale: true, title: true } } } } as const;

export const giftOnPaper = {
  dedication: true,
  appeal: titled,
  pledge: { select: { receipts: { orderBy: { number: "desc" }, take: 1 } } },
} as const satisfies Prisma.DonationInclude;
type Gift = Prisma.DonationGetPayload<{ include: typeof giftOnPaper }>;

export function giftContent(gift: Gift, print: Print): ReceiptContent {
  const { number, kind, locale, issuedAt } = print;
  const t = translator(locale, "giving");
  const words = translator(locale, "receipts");
  const name = print.name ?? gift.name;
  const inKind = kind === "IN_KIND";
  return {
    number,
    title: { PLAIN: t("receipt.title"), US_TAX: words("us-title"), IN_KIND: words("in-kind-title") }[kind as GiftKind],
    greeting: t("receipt.greeting", { name }),
    thanks: t("receipt.thanks"),
    amount: inKind ? gift.inKind : formatAmount(gift.amount, gift.currency, locale),
    amountLabel: inKind ? translator(locale, "hand")("in-kind") : t("receipt.amount"),
    facts: [
      { label: t("receipt.number"), value: number },
      { label: t("receipt.issued"), value: formatDate(issuedAt, locale) },
      { label: t("receipt.given-on"), value: formatDate(gift.paidAt ?? issuedAt, locale) },
      { label: t("receipt.donor"), value: giverOf(gift, name, locale) },
      { label: t("receipt.appeal"), value: inLanguage(gift.appeal.texts, locale)?.title ?? gift.appeal.slug },
      ...choiceFacts(gift, locale),
      ...(inKind ? [] : wayFacts(gift, locale)),
      { label: t("receipt.reference"), value: gift.reference },
      ...(gift.pledge?.receipts ?? []).map((receipt) => ({ label: words("keeps"), value: receiptNumber(receipt) })),
      ...(print.replaces ? [{ label: words("in-place-of"), value: receiptNumber(print.replaces) }] : []),
    ],
    legal: [...(inKind ? [words("in-kind-legal")] : []), returnNote(kind, locale), t("receipt.keep")],
    issuer: coalitionAddress,
  };
}

type GiftKind = Exclude<ReceiptKind, "PLEDGE">;

function returnNote(kind: ReceiptKind, locale: Locale): string {
  return kind === "US_TAX"
    ? translator(locale, "receipts")("us-legal")
    : translator(locale, "giving")("receipt.nothing-in-return");
}

function giverOf({ organization, email }: Gift, name: string, locale: Locale): string {
  const giver = organization ? translator(locale, "gift")("receipt.organization", { organization, name }) : name;
  return email === "" ? giver : `${giver} (${email})`;
}

function choiceFacts({ designation, dedication }: Gift, locale: Locale): Fact[] {
  const t = translator(locale, "gift");
  const chosen = {
    label: t("receipt.designation"),
    value: t(`designations.${spokenDesignation(designation)}`),
  };
  return [...(designation === "NEEDED" ? [] : [chosen]), ...(dedication ? [dedicationFact(dedication, locale)] : [])];
}

function wayFacts({ interval, method }: Gift, locale: Locale): Fact[] {
  const t = translator(locale, "giving");
  const hand = translator(locale, "hand");
  return [
    { label: t("receipt.interval"), value: t(`interval.${spokenInterval(interval)}`) },
    ...(method === "STRIPE" ? [] : [{ label: hand("method"), value: hand(`by.${method}`) }]),
  ];
}

function dedicationFact({ kind, honoree }: Dedication, locale: Locale): Fact {
  const t = translator(locale, "dedication");
  return { label: t("ledger.dedication"), value: `${t(`kinds.${spokenDedication(kind)}`)} ${honoree}` };
}
