import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  donationCurrencies,
  donationLimits,
  formatMoney,
  isDonationCurrency,
  minorUnits,
  smallestStep,
  toDecimal,
  toMinor,
} from "@/lib/money";

describe("what a person types", () => {
  it.each([
    ["50", "USD", 5000],
    ["50.5", "USD", 5050],
    ["50,25", "EUR", 5025],
    [".50", "USD", 50],
    ["1,000", "USD", 100_000],
    ["1.000", "EUR", 100_000],
    ["10.555", "EUR", 1_055_500],
    ["1.234.567,89", "EUR", 123_456_789],
    ["1,234,567.89", "USD", 123_456_789],
    ["1 000,50", "EUR", 100_050],
    ["1\u202f000,50", "EUR", 100_050],
    ["1’000.50", "CHF", 100_050],
    ["٥٠", "USD", 5000],
    ["٥٠٫٢٥", "USD", 5025],
    ["١٬٢٣٤٫٥", "USD", 123_450],
    ["1,234٫50", "USD", 123_450],
    ["٢٫٥٠٠", "JOD", 2500],
    ["۱۲۳", "JPY", 123],
    ["\u200f٥٠\u200f", "USD", 5000],
    ["500", "JPY", 500],
    ["1,000", "JPY", 1000],
    ["1,250", "JOD", 1250],
    ["10.5", "JOD", 10_500],
    ["0.29", "USD", 29],
    ["1.10", "USD", 110],
  ])("%s %s is %d", (text, currency, minor) => {
    expect(toMinor(text, currency)).toBe(minor);
  });

  it.each([
    // A decimal mark and three digits are no thousand.
    ["١٢٣٫٤٥٦", "USD"],
    ["٥٫٠٠٠", "USD"],
    ["٥٫٠٠٠", "JPY"],
    ["١٫٢٣٤٫٥", "USD"],
    ["", "USD"],
    ["0", "USD"],
    ["-5", "USD"],
    ["abc", "USD"],
    ["5.", "USD"],
    ["1e3", "USD"],
    ["0x10", "USD"],
    ["100.5555", "USD"],
    ["0.500", "USD"],
    ["10.5", "JPY"],
    ["1.255", "JOD"],
    ["10.50", "ISK"],
    ["1,00,000", "USD"],
    ["1.2.3", "USD"],
    ["1,2.3,4", "USD"],
    ["1.234,567.8", "USD"],
    ["10 00", "USD"],
    ["$5", "USD"],
    ["9999999999999999", "USD"],
    ["٥abc", "USD"],
    ["Infinity", "USD"],
  ])("%j %s is refused", (text, currency) => {
    expect(toMinor(text, currency)).toBeNull();
  });

  it("reads back every amount it writes", () => {
    const currency = fc.constantFrom(...donationCurrencies, "ISK", "KRW", "KWD");
    fc.assert(
      fc.property(currency, fc.integer({ min: 1, max: 999_999 }), (code, steps) => {
        const minor = steps * smallestStep(code);
        expect(toMinor(toDecimal(minor, code), code)).toBe(minor);
        expect(toMinor(toDecimal(minor, code).replace(".", ","), code)).toBe(minor);
      }),
    );
  });

  it("never throws, and gives only whole, positive, chargeable amounts", () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9٠-٩.,٫٬ ]{0,20}$/));
    fc.assert(
      fc.property(typed, fc.constantFrom(...donationCurrencies), (text, code) => {
        const minor = toMinor(text, code);
        if (minor === null) return;
        expect(Number.isSafeInteger(minor) && minor > 0 && minor % smallestStep(code) === 0).toBe(true);
      }),
    );
  });
});

describe("Stripe's decimals", () => {
  it.each([
    ["USD", 2, 1],
    ["usd", 2, 1],
    ["HUF", 2, 1],
    ["TWD", 2, 1],
    ["ISK", 2, 100],
    ["UGX", 2, 100],
    ["JPY", 0, 1],
    ["KRW", 0, 1],
    ["XOF", 0, 1],
    ["JOD", 3, 10],
    ["BHD", 3, 10],
    ["TND", 3, 10],
  ])("%s has %d, in steps of %d", (currency, decimals, step) => {
    expect([minorUnits(currency), smallestStep(currency)]).toEqual([decimals, step]);
  });

  it("keeps the limits chargeable", () => {
    for (const currency of donationCurrencies) {
      const { min, max } = donationLimits(currency);
      expect(min).toBeLessThan(max);
      expect([min % smallestStep(currency), max % smallestStep(currency)]).toEqual([0, 0]);
      expect(String(max)).toHaveLength(8);
    }
  });

  it("knows what can be given", () => {
    expect([isDonationCurrency("JOD"), isDonationCurrency("usd"), isDonationCurrency(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("what is shown", () => {
  it.each([
    [5000, "USD", "en", "full", "$50.00"],
    [5000, "USD", "en", "whole", "$50"],
    [5050, "USD", "en", "whole", "$50.50"],
    [500, "JPY", "en", "full", "¥500"],
    [1250, "JOD", "en", "full", "JOD 1.250"],
    [123_456, "EUR", "fr", "full", "1 234,56 €"],
  ] as const)("%d %s in %s (%s) is %s", (minor, currency, locale, style, text) => {
    expect(formatMoney(minor, currency, locale, style).replace(/[\u00a0\u202f]/g, " ")).toBe(text);
  });

  it("is exact where a float would not be", () => {
    expect(toDecimal(900_719_925_474_099_1, "USD")).toBe("90071992547409.91");
    expect(formatMoney(900_719_925_474_099_1, "USD", "en")).toBe("$90,071,992,547,409.91");
    expect(toDecimal(-5, "USD")).toBe("-0.05");
  });
});
