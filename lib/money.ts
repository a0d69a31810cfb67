import { numberFormat } from "@/lib/i18n/formatters";

/**
 * Amounts are integers of minor units, with the decimals Stripe gives each currency; Intl's and ISO's differ.
 * https://docs.stripe.com/currencies (zero-decimal, three-decimal and special cases)
 */
const zeroDecimal = new Set([
  "BIF",
  "CLP",
  "DJF",
  "GNF",
  "JPY",
  "KMF",
  "KRW",
  "MGA",
  "PYG",
  "RWF",
  "VND",
  "VUV",
  "XAF",
  "XOF",
  "XPF",
]);
const threeDecimal = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);
// Sent with two decimals for the sake of old integrations, yet charged in whole units only.
const wholeUnitsOnly = new Set(["ISK", "UGX"]);

export const donationCurrencies = ["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "JPY", "KES", "BRL", "JOD"] as const;

export type DonationCurrency = (typeof donationCurrencies)[number];

export function isDonationCurrency(value: unknown): value is DonationCurrency {
  return (donationCurrencies as readonly unknown[]).includes(value);
}

/** How many decimals of the currency the minor unit stands for: 2 for USD, 0 for JPY, 3 for JOD. */
export function minorUnits(currency: string): 0 | 2 | 3 {
  const code = currency.toUpperCase();
  if (zeroDecimal.has(code)) return 0;
  return threeDecimal.has(code) ? 3 : 2;
}

/** What a chargeable amount must be a multiple of, in minor units: card networks take no third decimal. */
export function smallestStep(currency: string): 1 | 10 | 100 {
  const code = currency.toUpperCase();
  if (wholeUnitsOnly.has(code)) return 100;
  return threeDecimal.has(code) ? 10 : 1;
}

// Stripe asks for the worth of 0.50 USD after conversion; one unit, or a round sum of small units, stays above it.
const minima: Record<DonationCurrency, number> = {
  USD: 100,
  EUR: 100,
  GBP: 100,
  CHF: 100,
  CAD: 100,
  AUD: 100,
  JPY: 100,
  KES: 10_000,
  BRL: 500,
  JOD: 1_000,
};
const eightDigits = 99_999_999;

/** The least and the most that can be given at once, in minor units. */
export function donationLimits(currency: DonationCurrency): { min: number; max: number } {
  const step = smallestStep(currency);
  return { min: minima[currency], max: eightDigits - (eightDigits % step) };
}

/**
 * What a person typed, in minor units, exactly; null when it is no positive amount of this currency.
 * Takes Latin, Arabic-Indic and Persian digits, a comma or a point, and groups of three.
 */
export function toMinor(text: string, currency: string): number | null {
  const decimals = minorUnits(currency);
  const number = /^(\d+)(?:\.(\d+))?$/.exec(plainDecimal(text, decimals) ?? "");
  if (!number) return null;
  const [, whole = "", fraction = ""] = number;
  if (fraction.length > decimals || whole.length > 12) return null;
  const minor = Number(whole + fraction.padEnd(decimals, "0"));
  return minor > 0 && minor % smallestStep(currency) === 0 ? minor : null;
}

/** The amount as a plain decimal: 1050 USD is "10.50", 500 JPY is "500". */
export function toDecimal(minor: number, currency: string): string {
  const decimals = minorUnits(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const sign = minor < 0 ? "-" : "";
  return sign + (decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`);
}

/**
 * Money as the reader's language writes it; with `whole`, 50 dollars are "$50" where nothing is lost, with `words`
 * "50 US dollars".
 */
export function formatMoney(
  minor: number,
  currency: string,
  locale: string,
  style: "full" | "whole" | "words" = "full",
): string {
  const decimals = minorUnits(currency);
  return numberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    currencyDisplay: style === "words" ? "name" : "symbol",
    trailingZeroDisplay: style === "full" ? "auto" : "stripIfInteger",
  }).format(toDecimal(minor, currency) as Intl.StringNumericLiteral);
}

const spaces = /[\s\u00a0\u202f\u2009]/g;
const directionMarks = /[\u200e\u200f\u061c]/g;

function plainDecimal(text: string, decimals: number): string | null {
  const latin = latinDigits(text.trim().replace(directionMarks, "")).replace(/[٬'’]/g, " ");
  // The Arabic decimal mark never groups.
  const [whole = "", part, ...more] = latin.split("٫");
  if (part !== undefined) return more.length === 0 ? joined(whole.replaceAll(",", " "), part) : null;
  const marks = latin.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return ungrouped(latin);
  const cut = latin.lastIndexOf(last);
  const [before, after] = [latin.slice(0, cut), latin.slice(cut + 1)];
  if (marks.length === 1 && !isGroup(before, after, decimals)) return joined(before, after);
  const uniform = marks.every((mark) => mark === last);
  if (uniform) return ungrouped(latin.replaceAll(last, " "));
  // Two different marks: the last is the decimal one, the others group.
  const other = last === "." ? "," : ".";
  return marks.filter((mark) => mark === last).length === 1 ? joined(before.replaceAll(other, " "), after) : null;
}

// "1,000" dollars cannot mean one dollar to three decimals; of dinars it can, and the smaller reading harms nobody.
function isGroup(before: string, after: string, decimals: number): boolean {
  return decimals < 3 && /^[1-9]\d{0,2}$/.test(before.replace(spaces, "")) && /^\d{3}$/.test(after);
}

function joined(before: string, after: string): string | null {
  const whole = before === "" ? "0" : ungrouped(before);
  return whole !== null && /^\d+$/.test(after) ? `${whole}.${after}` : null;
}

function ungrouped(text: string): string | null {
  const grouped = /^\d{1,3}(?:[\s\u00a0\u202f\u2009]\d{3})+$/.test(text);
  const digits = grouped ? text.replace(spaces, "") : text;
  return /^\d+$/.test(digits) ? digits : null;
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
