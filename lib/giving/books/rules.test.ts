import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DisputeStatus, RefundStatus } from "../rules";
import { accountCodes, type BookedGift, type Entry, entriesDue, settlementEntry } from "./rules";

const at = new Date("2013-12-20T10:00:00Z");

const gift = (change: Partial<BookedGift> = {}): BookedGift => ({
  ...{ id: "g", status: "SUCCEEDED", amount: 5_000, currency: "USD", method: "STRIPE", paidAt: at },
  ...{ refunds: [], disputes: [] },
  ...change,
});
const refund = (status: RefundStatus) => ({ id: "r", amount: 2_000, status, createdAt: at });
const dispute = (status: DisputeStatus) => ({ id: "d", amount: 5_000, status, createdAt: at });

function balances(entries: readonly Entry[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { account, amount, currency } of entries.flatMap(({ lines }) => lines))
    sums[`${account} ${currency}`] = (sums[`${account} ${currency}`] ?? 0) + amount;
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

/** Books each state in turn, as events would. */
function bookAll(states: readonly BookedGift[]): Entry[] {
  const booked: Entry[] = [];
  for (const state of states) booked.push(...entriesDue(state, new Set(booked.map(({ cause }) => cause)), at));
  return booked;
}

describe("what is due to the books", () => {
  it("is nothing before the money came", () => {
    expect(entriesDue(gift({ status: "PENDING", paidAt: null }), new Set(), at)).toEqual([]);
  });

  it("is the gift at gross, once", () => {
    const entries = bookAll([gift(), gift(), gift()]);
    expect(entries.map(({ cause }) => cause)).toEqual(["gift:g"]);
    expect(balances(entries)).toEqual({ "CLEARING USD": 5_000, "GIFTS USD": -5_000 });
  });

  it.each([
    ["TRANSFER", "BANK USD"],
    ["CHEQUE", "IN_HAND USD"],
    ["CASH", "IN_HAND USD"],
    ["IN_KIND", "IN_KIND USD"],
  ] as const)("is a gift by %s where it stands, and its return from there", (method, account) => {
    const entries = bookAll([gift({ method }), gift({ method, refunds: [refund("SUCCEEDED")] })]);
    expect(balances(entries)).toEqual({ [account]: 3_000, "GIFTS USD": -5_000, "REFUNDS USD": 2_000 });
  });

  it.each<[string, RefundStatus[], number]>([
    ["asked for", ["REQUESTED"], 0],
    ["sent", ["REQUESTED", "SUCCEEDED"], 2_000],
    ["sent, and back again", ["SUCCEEDED", "FAILED"], 0],
    ["never sent", ["FAILED"], 0],
  ])("a refund that was %s", (_, statuses, expected) => {
    const entries = bookAll(statuses.map((status) => gift({ refunds: [refund(status)] })));
    expect(balances(entries)["REFUNDS USD"] ?? 0).toBe(expected);
  });

  it.each<[DisputeStatus[], number]>([
    [["WARNING"], 0],
    [["WARNING", "WON"], 0],
    [["WARNING", "OPEN"], 5_000],
    [["OPEN", "WON"], 0],
    [["WON"], 0],
    [["OPEN", "LOST"], 5_000],
    [["LOST"], 5_000],
    [["OPEN", "WON", "LOST"], 5_000],
  ])("a dispute that was %j", (statuses, expected) => {
    const entries = bookAll(statuses.map((status) => gift({ disputes: [dispute(status)] })));
    expect(balances(entries)["DISPUTES USD"] ?? 0).toBe(expected);
  });
});

describe("a settlement", () => {
  const settled = (given: number, amount: number, fee: number, currency: string) => ({
    ...{ id: "txn_1", given, amount, fee, net: amount - fee, currency, createdAt: at },
  });

  it("takes the gift out of clearing: net and fee", () => {
    const entries = [...bookAll([gift()]), settlementEntry("USD", settled(5_000, 5_000, 175, "USD"))];
    expect(balances(entries)).toEqual({ "GIFTS USD": -5_000, "FEES USD": 175, "STRIPE USD": 4_825 });
  });

  it("goes over the exchange account to another currency", () => {
    const entry = settlementEntry("JPY", settled(10_000, 6_800, 227, "USD"));
    expect(balances([entry])).toEqual({
      ...{ "CLEARING JPY": -10_000, "EXCHANGE JPY": 10_000 },
      ...{ "EXCHANGE USD": -6_800, "FEES USD": 227, "STRIPE USD": 6_573 },
    });
  });

  it("sums to zero in every currency, whatever Stripe says", () => {
    const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 });
    const currencies = fc.constantFrom("USD", "EUR", "JPY");
    fc.assert(
      fc.property(amounts, amounts, amounts, currencies, currencies, (given, amount, fee, own, other) => {
        const { lines } = settlementEntry(own, settled(given, amount, fee, other));
        const sums: Record<string, number> = {};
        for (const line of lines) sums[line.currency] = (sums[line.currency] ?? 0) + line.amount;
        expect(Object.values(sums).every((sum) => sum === 0)).toBe(true);
        expect(lines.every((line) => line.amount !== 0)).toBe(true);
      }),
    );
  });
});

it("every account has a code of its own", () => {
  const codes = Object.values(accountCodes);
  expect(new Set(codes).size).toBe(codes.length);
});
