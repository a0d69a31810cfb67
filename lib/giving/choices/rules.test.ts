import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { donationCurrencies, donationLimits, smallestStep, toDecimal } from "@/lib/money";
import {
  amountInPlace,
  designations,
  feeCover,
  feeShare,
  figuresOf,
  fixedFee,
  keptDesignation,
  nextCharge,
  spokenDesignation,
} from "./rules";

const anyCurrency = fc.constantFrom(...donationCurrencies);

describe("the amount in another currency", () => {
  const [dollars, yen] = [
    ["25", "50", "100"],
    ["3000", "5000"],
  ];

  it.each([
    ["25", "3000"],
    ["50", "5000"],
    // Where the other list ends before, its last is nearest.
    ["100", "5000"],
    ["other", "other"],
    ["33.50", "other"],
  ])("%s becomes %s", (chosen, other) => expect(amountInPlace(chosen, dollars, yen)).toBe(other));

  it("is the donor's own where nothing is offered", () => expect(amountInPlace("25", dollars, [])).toBe("other"));
});

describe("what covers the fee", () => {
  it("lets the whole gift arrive, and asks for hardly more", () => {
    const gift = anyCurrency.chain((currency) => {
      const { min, max } = donationLimits(currency);
      const step = smallestStep(currency);
      return fc.tuple(
        fc.constant(currency),
        fc.integer({ min: min / step, max: max / step }).map((n) => n * step),
      );
    });
    fc.assert(
      fc.property(gift, ([currency, amount]) => {
        const total = amount + feeCover(amount, currency);
        const arrives = (paid: number) => paid - Math.round((paid * feeShare) / 1000) - fixedFee(currency);
        expect(total % smallestStep(currency)).toBe(0);
        expect(arrives(total)).toBeGreaterThanOrEqual(amount);
        expect(arrives(total - 2 * smallestStep(currency))).toBeLessThan(amount);
      }),
    );
  });

  it.each([
    ["USD", "25", 106],
    ["USD", "100", 330],
    ["JPY", "3000", 136],
    ["JOD", "35", 1_280],
  ] as const)("is exact: %s %s", (currency, amount, cover) => {
    expect(figuresOf(amount, currency, true)).toMatchObject({ cover });
    expect(figuresOf(amount, currency, false)).toMatchObject({ cover: 0 });
  });

  it("has no figures of what is no amount", () => {
    expect(figuresOf("", "USD", true)).toBeNull();
    expect(figuresOf("12.3456", "USD", true)).toBeNull();
    expect(figuresOf("100.5", "JPY", true)).toBeNull();
    expect(figuresOf("1.234", "JOD", true)).toBeNull();
  });

  it("reads an amount as it wrote it", () => {
    fc.assert(
      fc.property(anyCurrency, fc.integer({ min: 1, max: 9_999_999 }), (currency, n) => {
        const amount = n * smallestStep(currency);
        expect(figuresOf(toDecimal(amount, currency), currency, false)?.total).toBe(amount);
      }),
    );
  });
});

it.each([
  ["2026-11-23", "month", "2026-12-23"],
  ["2027-01-31", "month", "2027-02-28"],
  ["2028-01-31", "month", "2028-02-29"],
  ["2026-12-31", "month", "2027-01-31"],
  ["2028-02-29", "year", "2029-02-28"],
  ["2026-11-27", "year", "2027-11-27"],
] as const)("a gift of %s every %s comes again on %s", (begun, interval, next) => {
  expect(
    nextCharge(new Date(`${begun}T23:30:00Z`), interval)
      .toISOString()
      .slice(0, 10),
  ).toBe(next);
});

it("keeps every designation and says it again", () => {
  expect(designations.map((name) => spokenDesignation(keptDesignation(name)))).toEqual([...designations]);
});
