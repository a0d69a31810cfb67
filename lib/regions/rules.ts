import type { Locale } from "@/lib/i18n/locales";
import { countries } from "./countries";
import { officialNames } from "./names";

/** The coalition's five regions and Global, in the order in which they are always shown. */
export const regionSlugs = ["africa", "americas", "asia-pacific", "europe", "middle-east", "global"] as const;

export type RegionSlug = (typeof regionSlugs)[number];

/** ISO 3166-1 alpha-2 code of a Member State or observer State of the United Nations. */
export type CountryCode = keyof typeof countries;

export const countryCodes = Object.keys(countries) as CountryCode[];

export function isRegion(value: unknown): value is RegionSlug {
  return (regionSlugs as readonly unknown[]).includes(value);
}

export function isCountry(value: unknown): value is CountryCode {
  return typeof value === "string" && Object.hasOwn(countries, value);
}

/** The regions a country lies in: one, or two for Egypt, Libya and Türkiye. */
export function regionsOf(code: CountryCode): readonly RegionSlug[] {
  return countries[code].regions;
}

/** The regions of several countries together, each once, in the order of regionSlugs. */
export function regionsOfAll(codes: readonly CountryCode[]): RegionSlug[] {
  return regionSlugs.filter((slug) => codes.some((code) => regionsOf(code).includes(slug)));
}

/** Global holds no country: it is for what has no one region. */
export function countriesIn(region: RegionSlug): CountryCode[] {
  return countryCodes.filter((code) => regionsOf(code).includes(region));
}

/** UN M49 code, three digits. */
export function m49(code: CountryCode): string {
  return countries[code].m49;
}

/** The name the United Nations use, in the reader's language. */
export function countryName(code: CountryCode, locale: Locale): string {
  return officialNames[locale]?.[code] ?? new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** All countries with their names, in the alphabetical order of the reader's language. */
export function countriesByName(locale: Locale): { code: CountryCode; name: string }[] {
  const collator = new Intl.Collator(locale);
  return countryCodes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
