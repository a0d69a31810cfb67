import { type PublicationLanguage, publicationLanguages } from "../publications/rules";

/** Readers of the United Nations expect a document in these. */
export const officialLanguages = ["en", "fr", "es", "ar", "ru", "zh"] as const;

/** How many offers an organization may have under way at once. */
export const mostOffers = 20;

/** A language that is known, without a file or a link, is missing as well. */
type Edition = { readonly language: string; readonly href: string | null };

/** The languages in which a document cannot be read, of those in which it could be. */
export function missingLanguages(
  editions: readonly Edition[],
  languages: readonly PublicationLanguage[] = publicationLanguages,
): PublicationLanguage[] {
  const there = new Set(editions.filter(({ href }) => href !== null).map(({ language }) => language.split("-")[0]));
  return languages.filter((language) => !there.has(language));
}
