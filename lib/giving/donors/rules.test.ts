import { expect, it } from "vitest";
import { lastDay, periodChoices, twelveMonths } from "./rules";

it("counts twelve months from the first of one", () => {
  const period = twelveMonths("2012-03");
  expect(period).toEqual({ from: new Date("2012-03-01T00:00:00Z"), to: new Date("2013-03-01T00:00:00Z") });
  expect(period && lastDay(period)).toEqual(new Date("2013-02-28T00:00:00Z"));
});

it.each(["", "2013", "2013-13", "2013-00", "1999-01", "2013-1", "2013-01-01", "٢٠١٣-٠١", "2013-01\n"])(
  "knows that %j is no month",
  (month) => {
    expect(twelveMonths(month)).toBeNull();
  },
);

it("offers the calendar years first, and every other beginning up to this month", () => {
  const { years, months } = periodChoices(new Date("2012-11-20"), new Date("2013-03-01"));
  expect(years).toEqual(["2013-01", "2012-01"]);
  expect(months.slice(0, 3)).toEqual(["2013-03", "2013-02", "2012-12"]);
  expect(months).toHaveLength(13);
});

it("offers a donor of many years no endless list", () => {
  const { years, months } = periodChoices(new Date("2001-01-01"), new Date("2026-11-27"));
  expect(years).toHaveLength(26);
  expect(months).toHaveLength(60);
});
