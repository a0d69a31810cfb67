import { describe, expect, it } from "vitest";
import {
  countriesByName,
  countriesIn,
  countryCodes,
  countryName,
  isCountry,
  isRegion,
  m49,
  regionSlugs,
  regionsOf,
  regionsOfAll,
} from "./rules";

describe("countries", () => {
  it("are the 193 Member States and the two observer States", () => {
    expect(countryCodes).toHaveLength(195);
    for (const code of ["PS", "VA"]) expect(isCountry(code)).toBe(true);
    for (const code of ["XK", "TW", "EH", "us", "toString", "", undefined]) expect(isCountry(code)).toBe(false);
  });

  it("each have one M49 code of their own", () => {
    expect(new Set(countryCodes.map(m49)).size).toBe(195);
    for (const code of countryCodes) expect(m49(code)).toMatch(/^\d{3}$/);
  });

  it("lie in one region, three of them in two", () => {
    const shared = countryCodes.filter((code) => regionsOf(code).length === 2);
    expect(shared).toEqual(["EG", "LY", "TR"]);
    expect(countryCodes.every((code) => regionsOf(code).length >= 1)).toBe(true);
  });

  it.each([
    ["BI", ["africa"]],
    ["EG", ["africa", "middle-east"]],
    ["LY", ["africa", "middle-east"]],
    ["TR", ["europe", "middle-east"]],
    ["MX", ["americas"]],
    ["KZ", ["asia-pacific"]],
    ["TO", ["asia-pacific"]],
    ["IR", ["middle-east"]],
    ["GE", ["europe"]],
    ["RU", ["europe"]],
    ["SD", ["africa"]],
  ] as const)("%s lies in %j", (code, regions) => {
    expect(regionsOf(code)).toEqual(regions);
  });
});

describe("regions", () => {
  it("are recognised by their slug alone", () => {
    for (const slug of regionSlugs) expect(isRegion(slug)).toBe(true);
    for (const other of ["Africa", "asia", "", null]) expect(isRegion(other)).toBe(false);
  });

  it("cover every country, Global none", () => {
    expect(countriesIn("global")).toEqual([]);
    expect(new Set(regionSlugs.flatMap(countriesIn)).size).toBe(195);
    expect(countriesIn("africa")).toHaveLength(54);
  });

  it("of several countries come once each, in the fixed order", () => {
    expect(regionsOfAll(["TR", "EG", "FR"])).toEqual(["africa", "europe", "middle-east"]);
    expect(regionsOfAll([])).toEqual([]);
  });
});

describe("names", () => {
  it.each([
    ["CI", "Côte d’Ivoire", "Côte d’Ivoire", "كوت ديفوار"],
    ["PS", "State of Palestine", "État de Palestine", "دولة فلسطين"],
    ["SY", "Syrian Arab Republic", "République arabe syrienne", "الجمهورية العربية السورية"],
    ["TR", "Türkiye", "Türkiye", "تركيا"],
    ["BI", "Burundi", "Burundi", "بوروندي"],
  ] as const)("%s is named as at the United Nations", (code, en, fr, ar) => {
    expect([countryName(code, "en"), countryName(code, "fr"), countryName(code, "ar")]).toEqual([en, fr, ar]);
  });

  it("are sorted as the language sorts", () => {
    const french = countriesByName("fr").map(({ name }) => name);
    expect(french.indexOf("Égypte")).toBeLessThan(french.indexOf("Finlande"));
    expect(french).toHaveLength(195);
  });
});
