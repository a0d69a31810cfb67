import { describe, expect, it } from "vitest";
import { daysLeft, inLanguage, nextStates } from "./rules";

describe("appeals", () => {
  it.each([
    ["DRAFT", ["OPEN"]],
    ["OPEN", ["CLOSED"]],
    ["CLOSED", ["OPEN"]],
  ] as const)("go from %s to %j", (from, to) => {
    expect(nextStates(from)).toEqual(to);
  });

  it.each([
    [["fr", "en"], "fr", "fr"],
    [["fr", "en"], "ar", "en"],
    [["fr"], "ar", "fr"],
    [[], "ar", undefined],
  ] as const)("of the languages %j show %s readers %s", (there, reader, shown) => {
    expect(
      inLanguage(
        there.map((locale) => ({ locale })),
        reader,
      )?.locale,
    ).toBe(shown);
  });

  const noon = new Date("2013-12-12T12:00:00Z");
  it.each([
    [null, null],
    ["2013-12-12T11:00:00Z", null],
    ["2013-12-12T13:00:00Z", 1],
    ["2013-12-31T12:00:00Z", 19],
  ])("counts the days until %s: %s", (closes, days) => {
    expect(daysLeft(closes ? new Date(closes) : null, noon)).toBe(days);
  });
});
