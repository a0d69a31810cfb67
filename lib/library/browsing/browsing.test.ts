import { describe, expect, it } from "vitest";
import { firstWords } from "@/lib/i18n/format";
import { decadesOf, pageNumber, stretchOf } from "./rules";
import { bodySlug } from "./slugs";

describe("a page of documents", () => {
  const years = [
    { year: 2013, count: 3 },
    { year: 2011, count: 25 },
    { year: 1999, count: 1 },
  ];

  it.each([
    [0, { from: 2011, to: 2013, skip: 0 }],
    [3, { from: 2011, to: 2011, skip: 0 }],
    [20, { from: 1999, to: 2011, skip: 17 }],
    [28, { from: 1999, to: 1999, skip: 0 }],
    [29, null],
  ])("that begins after %i others lies in years of its own", (start, stretch) => {
    expect(stretchOf(years, start, 20)).toEqual(stretch);
  });

  it("is none where there is no document", () => expect(stretchOf([], 0, 20)).toBeNull());

  it.each([
    ...[["2", 2] as const, ["31", 31] as const],
    ...["1", "0", "-2", "02", "2.0", "1e3", "", "٢", "9999999"].map((text) => [text, null] as const),
  ])("has a number: %s", (text, number) => expect(pageNumber(text)).toBe(number));
});

it("years stand in their decades, the newest first", () => {
  const decades = decadesOf([
    { year: 1999, count: 1 },
    { year: 2013, count: 2 },
    { year: 2011, count: 3 },
  ]);
  expect(decades.map(({ from, count }) => [from, count])).toEqual([
    [2010, 5],
    [1990, 1],
  ]);
});

describe("a body's name in an address", () => {
  it("is one for all spellings", () => {
    expect(bodySlug("UN Security Council")).toBe("un-security-council");
    expect(bodySlug("U.N. Security Council")).toBe("u-n-security-council");
    expect(bodySlug("Conseil de sécurité")).toBe(bodySlug("Conseil de Securite"));
  });

  it.each([["جامعة الدول العربية"], ["安全理事会"], ["../../etc/passwd"], ["—"], ["a".repeat(300)], ["<script>"]])(
    "is safe, and there for every name: %s",
    (name) => expect(bodySlug(name)).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/),
  );

  it("tells apart names without Latin letters, and long ones", () => {
    expect(bodySlug("جامعة الدول العربية")).not.toBe(bodySlug("الاتحاد الأفريقي"));
    expect(bodySlug(`${"a".repeat(100)}b`)).not.toBe(bodySlug(`${"a".repeat(100)}c`));
    expect(bodySlug("a".repeat(300)).length).toBeLessThanOrEqual(80);
  });
});

describe("the first words of a text", () => {
  it("end between two words, and are all of a short one", () => {
    expect(firstWords("early warning", 20)).toBe("early warning");
    expect(firstWords("early warning, and early action", 15)).toBe("early warning …");
    expect(firstWords("预".repeat(50), 10)).toBe(`${"预".repeat(10)} …`);
    expect(firstWords("😀".repeat(20), 11)).toBe(`${"😀".repeat(5)} …`);
  });
});
