import { expect, it } from "vitest";
import { type Asked, countedSince, keptByDaySince, toldCount } from "./rules";
import { openTally } from "./tally";

const view: Asked = { kind: "VIEW", by: "slug", name: "bridges" };
const fetched: Asked = { kind: "DOWNLOAD", by: "slug", name: "bridges" };
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 28, 12, 0, seconds));

it("counts two clicks of one reader within half a minute once, and every other reader", () => {
  const tally = openTally();
  tally.add(view, "one", at(0));
  tally.add(view, "one", at(29));
  // Half a minute after the last click, not after the first.
  tally.add(view, "one", at(58));
  tally.add(view, "two", at(58));
  tally.add(fetched, "one", at(58));
  expect(tally.take()).toEqual([
    { ...view, day: "2026-11-28", count: 2 },
    { ...fetched, day: "2026-11-28", count: 1 },
  ]);
  tally.written();
  tally.add(view, "one", at(88));
  expect(tally.take()).toEqual([{ ...view, day: "2026-11-28", count: 1 }]);
});

it("knows nothing of who clicked but a hash that no other process makes", () => {
  const [one, other] = [openTally(), openTally()];
  one.add(view, "203.0.113.1 Firefox", at(0));
  other.add(view, "203.0.113.1 Firefox", at(0));
  expect(JSON.stringify([one.take(), other.take()])).not.toMatch(/203|Firefox/);
});

it("counts a click by the day it was made on, by UTC", () => {
  const tally = openTally();
  tally.add(view, "one", new Date("2026-11-28T23:59:59Z"));
  tally.add(view, "two", new Date("2026-11-29T00:00:00Z"));
  expect(tally.take().map(({ day, count }) => [day, count])).toEqual([
    ["2026-11-28", 1],
    ["2026-11-29", 1],
  ]);
});

it("gives back what could not be written, and holds no more than it has room for", () => {
  const tally = openTally(3);
  const of = (name: number): Asked => ({ ...view, name: String(name) });
  for (let name = 0; name < 3; name++) tally.add(of(name), "one", at(0));
  expect(tally.take()).toHaveLength(3);
  // While these are being written there is no room for others.
  for (let name = 3; name < 50; name++) tally.add(of(name), "one", at(0));
  tally.giveBack();
  tally.add(of(0), "two", at(0));
  expect(tally.take().map(({ count }) => count)).toEqual([2, 1, 1]);
  expect([tally.takeLost(), tally.takeLost()]).toEqual([47, 0]);
});

it("forgets the oldest clicks when there are too many to remember", () => {
  const tally = openTally(10, 2);
  for (const who of ["one", "two", "three", "four", "one"]) tally.add(view, who, at(0));
  expect(tally.take()[0]?.count).toBe(5);
});

it("tells everybody full tens, and nothing of fewer than ten", () => {
  expect([0, 1, 9, 10, 19, 20, 12_345].map(toldCount)).toEqual([null, null, null, 10, 10, 20, 12_340]);
});

it("keeps whole months by the day for thirteen months at least", () => {
  expect(keptByDaySince(new Date("2026-11-28T10:00:00Z"))).toEqual(new Date("2025-10-01"));
  expect(keptByDaySince(new Date("2027-01-01T00:00:00Z"))).toEqual(new Date("2025-12-01"));
});

it("counts since a document was published, if that is later than the beginning of counting", () => {
  const began = new Date("2026-11-28");
  expect(countedSince(new Date("2013-01-01"), began)).toBe(began);
  expect(countedSince(null, began)).toBe(began);
  expect(countedSince(new Date("2027-03-01"), began)).toEqual(new Date("2027-03-01"));
});
