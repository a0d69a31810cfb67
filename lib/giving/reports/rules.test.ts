import { describe, expect, it } from "vitest";
import { type BookSum, momentsOf, monthsOf, readPeriod, totalsBy } from "./rules";

const today = new Date("2013-12-20T15:00:00Z");
const days = ({ from, to }: { from: Date; to: Date }) => [from, to].map((day) => day.toISOString().slice(0, 10));

describe("a period", () => {
  it.each<[string | undefined, string | undefined, string[]]>([
    [undefined, undefined, ["2013-01-01", "2013-12-20"]],
    ["2013-11-05", "2013-11-30", ["2013-11-05", "2013-11-30"]],
    ["2013-11-30", "2013-11-05", ["2012-12-01", "2013-11-05"]],
    ["2013-02-31", "yesterday", ["2013-03-03", "2013-12-20"]],
    ["1900-01-01", "2013-12-20", ["2003-12-20", "2013-12-20"]],
    ["0001-01-01", undefined, ["2013-01-01", "2013-12-20"]],
  ])("from %s to %s", (from, to, expected) => {
    expect(days(readPeriod(from, to, today))).toEqual(expected);
  });

  it("counts both its days in, and every month", () => {
    const period = readPeriod("2013-11-30", "2014-01-01", today);
    expect(momentsOf(period).before.toISOString()).toBe("2014-01-02T00:00:00.000Z");
    expect(monthsOf(period)).toEqual(["2013-11", "2013-12", "2014-01"]);
  });
});

it("sums the books by what is asked", () => {
  const sum = (change: Partial<BookSum>): BookSum => ({
    ...{
      month: "2013-12",
      appeal: "a",
      designation: "NEEDED",
      currency: "USD",
      account: "GIFTS",
      amount: -1_000,
      gifts: 1,
    },
    ...change,
  });
  const sums = [
    sum({}),
    sum({ month: "2013-11", amount: -500 }),
    sum({ account: "REFUNDS", amount: 300, gifts: 0 }),
    sum({ account: "FEES", amount: 59, gifts: 0 }),
    sum({ account: "DISPUTES", amount: 200, gifts: 0, month: "2013-11" }),
  ];
  expect(Object.fromEntries(totalsBy(sums, ({ month }) => month))).toEqual({
    "2013-12": { gifts: 1, received: 1_000, returned: 300, disputed: 0, fees: 59, kept: 700 },
    "2013-11": { gifts: 1, received: 500, returned: 0, disputed: 200, fees: 0, kept: 300 },
  });
});
