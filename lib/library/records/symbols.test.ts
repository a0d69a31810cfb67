import { describe, expect, it } from "vitest";
import { libraryRecords } from "@/prisma/seed/content/documents";
import { canonicalSymbol, readSymbols } from "./symbols";

describe("a symbol of the United Nations has one spelling", () => {
  it.each([
    ["a63 677", "A/63/677"],
    ["A/63/677", "A/63/677"],
    ["a.63.677", "A/63/677"],
    [" a/063/0677 ", "A/63/677"],
    ["s res 1674 (2006)", "S/RES/1674 (2006)"],
    ["S/RES/1674(2006)", "S/RES/1674 (2006)"],
    ["s/res/1674", "S/RES/1674"],
    ["a res 60 1", "A/RES/60/1"],
    ["a/hrc/res/44/14", "A/HRC/RES/44/14"],
    ["s/2013/399", "S/2013/399"],
    ["s/25704", "S/25704"],
    ["s pv 6498", "S/PV.6498"],
    ["s/prst/2014/1", "S/PRST/2014/1"],
    ["a/res/260(iii)", "A/RES/260 (III)"],
    ["a/63/pv.97", "A/63/PV.97"],
    ["a/64/864/add.1", "A/64/864/Add.1"],
    ["A/75/863 corr 2", "A/75/863/Corr.2"],
    ["a/res/es-11/1", "A/RES/ES-11/1"],
    ["e/cn.4/2005/91", "E/CN.4/2005/91"],
  ])("%s", (typed, symbol) => expect(canonicalSymbol(typed)).toBe(symbol));

  it.each([
    "A/63",
    "A/63/",
    "a63677",
    "A/RES/60",
    "A/XYZ/12",
    "S/RES/",
    "S/RES/1674 (20061)",
    "S/2013",
    "E/1/2/3/4",
    "a/0/1",
  ])("%s looks like one and is none", (typed) => expect(canonicalSymbol(typed)).toBeNull());

  it.each([
    "ACHPR/Res.117(XXXXII)07",
    "P7_TA(2013)0180",
    "OJ C 46, 24.2.2006",
    "Res. 7360",
    "Ext/EX.CL/2 (VII)",
    "MSC/REG.1/01/08",
    "قرار 7360",
  ])("%s is another body's, and kept", (typed) => expect(canonicalSymbol(typed)).toBe(typed));

  it("is how the record of the library writes them", () => {
    for (const { symbols } of libraryRecords) expect(symbols.map(canonicalSymbol)).toEqual(symbols);
  });
});

describe("a field holds the symbols of one document", () => {
  it.each([
    ["A/67/929–S/2013/399", ["A/67/929", "S/2013/399"], []],
    ["a/67/929-s/2013/399", ["A/67/929", "S/2013/399"], []],
    ["a67 929; s 2013 399", ["A/67/929", "S/2013/399"], []],
    ["A/63/677\na63 677", ["A/63/677"], []],
    ["A/RES/ES-11/1", ["A/RES/ES-11/1"], []],
    ["A/63/677; A/63", ["A/63/677"], ["A/63"]],
    ["CM-Dec 12", ["CM-Dec 12"], []],
    ["", [], []],
  ])("%s", (field, symbols, wrong) => expect(readSymbols(field)).toEqual({ symbols, wrong }));
});
