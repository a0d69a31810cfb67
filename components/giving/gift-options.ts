import type { AppealAmount } from "@/lib/appeals/rules";
import { type Interval, intervals, suggestedAmounts } from "@/lib/giving/rules";
import { currencyName, formatAmount, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type DonationCurrency, donationLimits, isDonationCurrency, minorUnits, toDecimal } from "@/lib/money";

/** What the form offers, every word in the reader's language: it is drawn on the server and in the browser alike. */
export type GiftOptions = {
  readonly currency: DonationCurrency;
  readonly amounts: readonly {
    /** A plain decimal, as addresses and forms carry it. */
    readonly value: string;
    readonly label: string;
    /** With its currency: US$50. */
    readonly money: string;
    readonly effect: string;
  }[];
  readonly intervals: readonly { readonly value: Interval; readonly label: string }[];
  readonly words: Readonly<
    Record<"howOften" | "amount" | "other" | "otherAmount" | "otherLimits" | "giveOther", string>
  > & {
    /** "Give {money}" for each amount, in their order. */
    readonly giveAmount: readonly string[];
  };
};

/** The currency of an appeal where it is one we take gifts in. */
export function usualCurrency(appeal: { currency: string }): DonationCurrency {
  return isDonationCurrency(appeal.currency) ? appeal.currency : "USD";
}

export function giftOptions(
  locale: Locale,
  appeal: { amounts: readonly AppealAmount[] },
  currency: DonationCurrency,
): GiftOptions {
  const t = translator(locale, "giving");
  const limits = donationLimits(currency);
  const money = (amount: number) => formatAmount(amount, currency, locale, "whole");
  const amounts = suggestedAmounts(appeal, currency).map(({ amount, effect }) => ({
    value: plainAmount(amount, currency),
    label: formatNumber(Number(toDecimal(amount, currency)), locale),
    money: money(amount),
    effect,
  }));
  return {
    currency,
    amounts,
    intervals: intervals.map((value) => ({
      value,
      label: t(`interval.${value}`),
    })),
    words: {
      howOften: t("panel.how-often"),
      amount: t("panel.amount", { currency: currencyName(currency, locale) }),
      other: t("panel.other"),
      otherAmount: t("panel.other-amount", { currency: currencyName(currency, locale) }),
      otherLimits: translator(locale, "gift")("limits", { minimum: money(limits.min), maximum: money(limits.max) }),
      giveOther: t("panel.give-other"),
      giveAmount: amounts.map(({ money }) => t("panel.give", { amount: money })),
    },
  };
}

/** 50 for fifty dollars, 12.50 for twelve and a half. */
export function plainAmount(amount: number, currency: string): string {
  const decimal = toDecimal(amount, currency);
  return minorUnits(currency) > 0 ? decimal.replace(/\.0+$/, "") : decimal;
}
