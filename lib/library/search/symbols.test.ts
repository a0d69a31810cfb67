import { describe, expect, it } from "vitest";
import { findSymbols, officialLink, splitSymbols, symbolKey } from "./symbols";

describe("a symbol has one key however it is spelled", () => {
  it.each([
    ["A/63/677", "a/63/677"],
    ["a63 677", "a/63/677"],
    ["a 63 677", "a/63/677"],
    ["A.63.677", "a/63/677"],
    ["S/RES/1674 (2006)", "s/res/1674"],
    ["S/RES/1674(2006)", "s/res/1674"],
    ["s res 1674", "s/res/1674"],
    ["A/RES/60/1", "a/res/60/1"],
    ["A/HRC/RES/44/14", "a/hrc/res/44/14"],
    ["P7_TA(2013)0180", "p/7/ta/2013/180"],
    ["ACHPR/Res.117(XXXXII)07", "achpr/res/117/xxxxii/7"],
    ["MSC/REG.1/01/08", "msc/reg/1/1/8"],
  ])("%s", (typed, key) => expect(symbolKey(typed)).toBe(key));
});

describe("symbols are found in what a reader typed", () => {
  it.each([
    ["a63 677", ["a/63/677"], ""],
    ["A/63/677", ["a/63/677"], ""],
    ["s/res/1674(2006)", ["s/res/1674"], ""],
    ["S/RES/1674 (2006) civilians", ["s/res/1674"], "civilians"],
    ["A/67/929–S/2013/399", ["a/67/929", "s/2013/399"], ""],
    ["A/67/929-S/2013/399", ["a/67/929", "s/2013/399"], ""],
    ["s res 1674", ["s/res/1674"], ""],
    ["women 2013", [], "women 2013"],
    ["early warning", [], "early warning"],
    ["a", [], "a"],
    ["and/or", [], "and/or"],
    ["الإنذار المبكر", [], "الإنذار المبكر"],
    ["", [], ""],
  ])("%s", (typed, keys, rest) => {
    const found = findSymbols(typed);
    expect(found.keys).toEqual(keys);
    expect(found.rest.replace(/^-$/, "")).toBe(rest);
  });
});

it("takes a dual symbol apart", () => {
  expect(splitSymbols("A/67/929–S/2013/399")).toEqual(["A/67/929", "S/2013/399"]);
  expect(splitSymbols("S/RES/1674 (2006)")).toEqual(["S/RES/1674 (2006)"]);
});

it("links to the official text", () => {
  expect(officialLink("S/RES/1674 (2006)", "fr")).toBe("https://undocs.org/fr/S/RES/1674(2006)");
});
