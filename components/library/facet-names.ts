import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { chosenValues, type FacetName, type SearchState } from "@/lib/library/search/schema";
import type { DocumentType, Topic } from "@/lib/library/vocabulary";
import { type CountryCode, countryName, type RegionSlug } from "@/lib/regions/rules";

/** What a value of a facet is called in the reader's language; a publisher brings its own name. */
export function facetValueName(locale: Locale, facet: FacetName, value: string): string {
  switch (facet) {
    case "region":
      return translator(locale, "regions")(`names.${value as RegionSlug}`);
    case "type":
      return translator(locale, "vocabulary")(`documentTypes.${value as DocumentType}`);
    case "topic":
      return translator(locale, "vocabulary")(`topics.${value as Topic}`);
    case "language":
      return ownName(value);
    case "country":
      return countryName(value as CountryCode, locale);
    case "body":
    case "publisher":
      return value;
  }
}

/** What a search asks for, in the reader's language; "" when it asks for everything. */
export function conditionsInWords(locale: Locale, state: SearchState): string {
  const narrowed = chosenValues(state).map(({ name, value }) => facetValueName(locale, name, value));
  const years = state.from !== null || state.to !== null ? [`${state.from ?? ""}–${state.to ?? ""}`] : [];
  return [...(state.q ? [`“${state.q}”`] : []), ...narrowed, ...years].join(" · ");
}

export function searchInWords(locale: Locale, state: SearchState): string {
  const title = translator(locale, "library")("documents");
  return [title, conditionsInWords(locale, state)].filter(Boolean).join(" · ");
}
