import { inLanguage } from "@/lib/appeals/rules";
import { coalitionAddress } from "@/lib/coalition";
import type { Prisma } from "@/lib/db/generated/client";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Print, ReceiptContent } from "../receipts/paper";
import { receiptNumber } from "../receipts/rules";
import { destinationOf } from "./mail";
import { expiresAt, pledgeMethod } from "./rules";

export const pledgeOnPaper = {
  appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } },
} as const satisfies Prisma.PledgeInclude;
type Promised = Prisma.PledgeGetPayload<{ include: typeof pledgeOnPaper }>;

/** Acknowledges a promise: what, by when, and how to pay. It says itself that no money has come. */
export function pledgeContent(pledge: Promised, print: Print): ReceiptContent {
  const { number, locale, issuedAt } = print;
  const t = translator(locale, "pledge");
  const giving = translator(locale, "giving");
  const name = print.name ?? pledge.name;
  const method = pledgeMethod(pledge.method);
  return {
    number,
    title: t("paper.title"),
    greeting: giving("receipt.greeting", { name }),
    thanks: t("paper.thanks"),
    amount: formatAmount(pledge.amount, pledge.currency, locale),
    amountLabel: t("paper.amount"),
    facts: [
      { label: t("paper.number"), value: number },
      { label: giving("receipt.issued"), value: formatDate(issuedAt, locale) },
      { label: t("paper.promised-on"), value: formatDate(pledge.createdAt, locale) },
      { label: t("paper.until"), value: formatDate(expiresAt(pledge.createdAt), locale) },
      { label: t("paper.donor"), value: `${name} (${pledge.email})` },
      { label: giving("receipt.appeal"), value: inLanguage(pledge.appeal.texts, locale)?.title ?? pledge.appeal.slug },
      { label: t("method"), value: t(`by.${method}`) },
      { label: t(`to.${method}`), value: destinationOf(pledge).join("\n") },
      { label: t("paper.reference"), value: pledge.reference },
      ...(print.replaces ? [{ label: t("paper.in-place-of"), value: receiptNumber(print.replaces) }] : []),
    ],
    legal: [t("paper.write-reference"), t("paper.wrong")],
    issuer: coalitionAddress,
  };
}
