import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type CountryCode, countryName, type RegionSlug } from "@/lib/regions/rules";
import { chosenValues, type FacetName, type SearchState } from "../search/schema";
import { termName } from "../terms/wording";

/** The names of organizations by their slug, as far as the reader may know them. */
export type PublisherNames = ReadonlyMap<string, string>;

const noNames: PublisherNames = new Map();

/** What a value of a facet is called in the reader's language; a publisher brings its own name. */
export function facetValueName(locale: Locale, facet: FacetName, value: string): string {
  switch (facet) {
    case "region":
      return translator(locale, "regions")(`names.${value as RegionSlug}`);
    case "type":
    case "topic":
      return termName(locale, facet, value);
    case "language":
      return ownName(value);
    case "country":
      return countryName(value as CountryCode, locale);
    case "body":
    case "publisher":
      return value;
  }
}

export type Condition = {
  readonly name: FacetName | "words" | "years";
  readonly values: readonly string[];
};

/** What a search asks for, condition by condition, in the reader's language. */
export function conditionsOf(locale: Locale, state: SearchState, publishers = noNames): Condition[] {
  const named = (name: FacetName, value: string) =>
    (name === "publisher" && publishers.get(value)) || facetValueName(locale, name, value);
  const chosen = chosenValues(state);
  return [
    ...(state.q ? [{ name: "words", values: [`“${state.q}”`] } as const] : []),
    ...[...new Set(chosen.map(({ name }) => name))].map((name) => ({
      name,
      values: chosen.filter((one) => one.name === name).map(({ value }) => named(name, value)),
    })),
    ...(state.from !== null || state.to !== null
      ? [{ name: "years", values: [`${state.from ?? ""}–${state.to ?? ""}`] } as const]
      : []),
  ];
}

/** The same in one line; "" when it asks for everything. */
export function conditionsInWords(locale: Locale, state: SearchState, publishers = noNames): string {
  return conditionsOf(locale, state, publishers)
    .flatMap(({ values }) => values)
    .join(" · ");
}

export function searchInWords(locale: Locale, state: SearchState, publishers = noNames): string {
  const title = translator(locale, "library")("documents");
  return [title, conditionsInWords(locale, state, publishers)].filter(Boolean).join(" · ");
}
