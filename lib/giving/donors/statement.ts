import { formatAmount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Sheet } from "@/lib/pdf/sheet";
import type { OwnGift } from "./queries";
import { lastDay, type Period } from "./rules";

type Statement = {
  readonly donor: { readonly name: string; readonly email: string | null };
  readonly gifts: readonly OwnGift[];
  readonly period: Period;
  readonly issuedAt: Date;
  readonly url: string;
};

/** What a statement says: every gift of twelve months whose receipt stands, less what went back, and the sums. */
export function statementSheet({ donor, gifts, period, issuedAt, url }: Statement, locale: Locale): Sheet {
  const t = translator(locale, "donor");
  const months = { from: formatDate(period.from, locale), to: formatDate(lastDay(period), locale) };
  return {
    locale,
    kicker: t("statement.kicker"),
    title: t("statement.title", months),
    url,
    issuedAt,
    blocks: [
      {
        kind: "facts",
        facts: [
          { label: t("statement.donor"), value: donor.email ? `${donor.name} (${donor.email})` : donor.name },
          { label: t("statement.issued"), value: formatDate(issuedAt, locale) },
          ...sumsOf(gifts).map(([currency, sum]) => ({
            label: t("statement.sum", { currency }),
            value: formatAmount(sum, currency, locale),
          })),
        ],
      },
      ...(gifts.length === 0
        ? ([{ kind: "paragraph", runs: [{ text: t("statement.none") }] }] as const)
        : [
            {
              kind: "table" as const,
              headers: [t("gift.date"), t("gift.receipt"), t("gift.appeal"), t("gift.amount")],
              rows: gifts.map((gift) => [
                formatDate(gift.paidAt ?? gift.createdAt, locale),
                gift.receipt?.number ?? "",
                gift.appeal,
                gift.method === "IN_KIND"
                  ? gift.inKind
                  : formatAmount(gift.amount - gift.refundedAmount, gift.currency, locale),
              ]),
            },
          ]),
      { kind: "paragraph", runs: [{ text: t("statement.note") }] },
    ],
  };
}

/** What was kept of the gifts of money, by currency, in the order they first appear; what a thing is worth its donor says. */
function sumsOf(gifts: readonly OwnGift[]): [currency: string, sum: number][] {
  const sums = new Map<string, number>();
  for (const { currency, amount, refundedAmount } of gifts.filter(({ method }) => method !== "IN_KIND"))
    sums.set(currency, (sums.get(currency) ?? 0) + amount - refundedAmount);
  return [...sums];
}
