import { formatMoney } from "@/lib/money";
import { dateFormat, numberFormat } from "./formatters";
import type { Locale } from "./locales";

// Latin digits in Arabic too: figures, symbols and dates then read the same in every edition of a page,
// as in the Arabic pages of the United Nations.
function tag(locale: Locale): string {
  return locale === "ar" ? "ar-u-nu-latn" : locale === "en" ? "en-GB" : locale;
}

export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(tag(locale)).format(value);
}

/** Money in the reader's language: `whole` leaves out decimals that say nothing. The amount is in minor units. */
export function formatAmount(
  amount: number,
  currency: string,
  locale: Locale,
  style: "full" | "whole" = "full",
): string {
  const text = formatMoney(amount, currency, tag(locale), style);
  // Beside Arabic a final $ would jump to the other side of its letters (US$, JP¥): a mark holds it there.
  return locale === "ar" ? text.replace(/[$¥£€]/, "$&\u200e") : text;
}

/** US dollars, euros: a currency's name after a number. */
export function currencyName(currency: string, locale: Locale): string {
  const format = numberFormat(tag(locale), { style: "currency", currency, currencyDisplay: "name" });
  return format.formatToParts(10).find(({ type }) => type === "currency")?.value ?? currency;
}

/** Money in words: 25 US dollars, 26.06 US dollars. The amount is in minor units. */
export function amountInWords(amount: number, currency: string, locale: Locale): string {
  return formatMoney(amount, currency, tag(locale), "words");
}

/** A day of this year or the next: 23 December. */
export function formatDay(date: Date, locale: Locale): string {
  return dateFormat(tag(locale), { day: "numeric", month: "long", timeZone: "UTC" }).format(date);
}

export function formatDate(date: Date, locale: Locale): string {
  return dateFormat(tag(locale), { dateStyle: "long", timeZone: "UTC" }).format(date);
}

export function formatDateTime(date: Date, locale: Locale): string {
  const format = dateFormat(tag(locale), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return `${format.format(date)} UTC`;
}

/** A month written as `2013-12`: December 2013; short, Dec. */
export function formatMonth(month: string, locale: Locale, style: "full" | "short" = "full"): string {
  const options = style === "full" ? ({ month: "long", year: "numeric" } as const) : ({ month: "short" } as const);
  return dateFormat(tag(locale), { ...options, timeZone: "UTC" }).format(new Date(`${month}-01T00:00:00Z`));
}

export type Precision = "YEAR" | "MONTH" | "DAY";

/** A date as imprecise as it is known: 2013, May 2013, 9 May 2013. */
export function formatImprecise(date: Date, precision: Precision, locale: Locale): string {
  if (precision === "DAY") return formatDate(date, locale);
  const options = precision === "YEAR" ? ({ year: "numeric" } as const) : ({ year: "numeric", month: "long" } as const);
  return dateFormat(tag(locale), { ...options, timeZone: "UTC" }).format(date);
}

export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tag(locale), { type: "conjunction" }).format(items);
}

export function formatBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return numberFormat(tag(locale), { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** A part of one as hundredths: 0.43 is 43 %. */
export function formatPercent(part: number, locale: Locale): string {
  return numberFormat(tag(locale), { style: "percent", maximumFractionDigits: 0 }).format(part);
}

/** The first words of a text, for a list: what lines on a screen would hide is not sent at all. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = cut.lastIndexOf(" ");
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:،؛\ud800-\udbff]+$/, "")} …`;
}
