import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { designations } from "../choices/rules";
import { accountsOf, fewest, type GivenLine, type SumLine } from "./rules";

let people = 0;
function gifts(count: number, change: Partial<GivenLine> = {}): GivenLine[] {
  return Array.from({ length: count }, () => ({
    ...{ year: 2025, currency: "USD", designation: "needed" as const, amount: 1_000, unseen: false },
    donor: `donor${++people}`,
    ...change,
  }));
}
const back = (donor: string, amount = 500): SumLine => ({
  ...{ year: 2025, currency: "USD", sumCurrency: "USD", donor, amount },
});

describe("the accounts of a year", () => {
  it("tell nothing of fewer than five people, however often they gave", () => {
    expect(accountsOf([...gifts(4), ...gifts(20, { donor: "one" })], [], []).accounts).toHaveLength(1);
    expect(accountsOf([...gifts(3), ...gifts(20, { donor: "one" })], [], [])).toEqual({
      accounts: [],
      withheld: [{ year: 2025, currency: "USD" }],
    });
  });

  it("tell the parts where each is of five", () => {
    const { accounts } = accountsOf([...gifts(6), ...gifts(5, { designation: "africa" })], [], []);
    expect(accounts[0]?.parts).toEqual([
      { designations: ["needed"], amount: 6_000, donors: 6 },
      { designations: ["africa"], amount: 5_000, donors: 5 },
    ]);
  });

  it("join what is small, and with it what would give it away by subtraction", () => {
    const lines = [...gifts(9), ...gifts(6, { designation: "europe" }), ...gifts(1, { designation: "africa" })];
    expect(accountsOf(lines, [], []).accounts[0]?.parts).toEqual([
      { designations: ["needed"], amount: 9_000, donors: 9 },
      { designations: ["africa", "europe"], amount: 7_000, donors: 7 },
    ]);
    expect(accountsOf([...gifts(5), ...gifts(1, { designation: "africa" })], [], []).accounts[0]?.parts).toEqual([
      { designations: ["africa", "needed"], amount: 6_000, donors: 6 },
    ]);
  });

  it("tell nothing where the wall shows all gifts but a few", () => {
    expect(accountsOf([...gifts(50), ...gifts(1, { unseen: true })], [], []).accounts).toEqual([]);
    expect(accountsOf([...gifts(50), ...gifts(5, { unseen: true })], [], []).accounts).toHaveLength(1);
  });

  it("tell what went back, unless it went to few", () => {
    const returned = (count: number) =>
      accountsOf(
        gifts(9),
        Array.from({ length: count }, (_, n) => back(`donor${n}`)),
        [],
      ).accounts[0]?.returned;
    expect(returned(0)).toEqual({ currency: "USD", amount: 0 });
    expect(returned(4)).toBe("few");
    expect(returned(5)).toEqual({ currency: "USD", amount: 2_500 });
  });

  it("never tell a sum of few, whatever was given", () => {
    const line = fc.record({
      ...{ year: fc.constant(2025), currency: fc.constant("USD"), designation: fc.constantFrom(...designations) },
      ...{ donor: fc.nat(30).map(String), amount: fc.integer({ min: 1, max: 1e6 }), unseen: fc.boolean() },
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
        for (const { parts, received } of accountsOf(lines, [], []).accounts) {
          if (parts.length > 0) expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(received);
          for (const { designations: names, amount } of parts) {
            const own = lines.filter(({ designation }) => names.includes(designation));
            const unseen = new Set(own.filter((one) => one.unseen).map(({ donor }) => donor)).size;
            expect(own.reduce((sum, one) => sum + one.amount, 0)).toBe(amount);
            expect(new Set(own.map(({ donor }) => donor)).size).toBeGreaterThanOrEqual(fewest);
            expect(unseen === 0 || unseen >= fewest).toBe(true);
          }
        }
      }),
    );
  });
});
