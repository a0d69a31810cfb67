import { feeCover, feeShare, fixedFee, nextCharge } from "@/lib/giving/choices/rules";
import type { Interval } from "@/lib/giving/rules";
import { amountInWords, formatAmount, formatDate, formatDay, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { toMinor } from "@/lib/money";
import type { GiftOptions } from "./gift-options";

/**
 * The words of a gift as it is put together, {marks} left in them for what is only known in the browser: a whole
 * catalog never travels.
 */
export type GiftWords = Readonly<
  Record<
    | "summary"
    | "ownAmount"
    | "sumCovered"
    | "cover"
    | "coverOpen"
    | "coverHonest"
    | "reviewTitle"
    | "review"
    | "change",
    string
  >
> & {
  readonly sentences: Readonly<Record<Interval, string>>;
  /** For each amount that is offered, in their order: in words, in words with what covers the fee, and that alone. */
  readonly sums: readonly string[];
  readonly sumsCovered: readonly string[];
  readonly covers: readonly string[];
};

export function giftWords(locale: Locale, { currency, amounts }: GiftOptions, today: Date): GiftWords {
  const t = translator(locale, "gift");
  const giving = translator(locale, "giving");
  const inWords = (amount: number) => amountInWords(amount, currency, locale);
  const money = (amount: number) => formatAmount(amount, currency, locale);
  const offered = amounts.map(({ value }) => toMinor(value, currency) ?? 0);
  return {
    summary: giving("form.summary"),
    ownAmount: giving("form.own-amount"),
    sentences: {
      once: t("summary.once", { sum: "{sum}" }),
      month: t("summary.month", { sum: "{sum}", next: formatDay(nextCharge(today, "month"), locale) }),
      year: t("summary.year", { sum: "{sum}", next: formatDate(nextCharge(today, "year"), locale) }),
    },
    sums: offered.map(inWords),
    sumCovered: t("sum-covered", { total: "{total}", gift: "{gift}", fee: "{fee}" }),
    sumsCovered: offered.map((gift) => {
      const fee = feeCover(gift, currency);
      return t("sum-covered", { total: inWords(gift + fee), gift: inWords(gift), fee: inWords(fee) });
    }),
    cover: t("cover", { fee: "{fee}" }),
    covers: offered.map((gift) => t("cover", { fee: money(feeCover(gift, currency)) })),
    coverOpen: t("cover-open"),
    coverHonest: t("cover-honest", { share: formatNumber(feeShare / 10, locale), fixed: money(fixedFee(currency)) }),
    reviewTitle: t("review-title"),
    review: t("review"),
    change: t("change"),
  };
}
