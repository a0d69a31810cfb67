import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locales";
import { presentTerm, type VocabularyName, vocabularyNames } from "./vocabulary";

const slug = z
  .string()
  .max(100)
  .regex(/^[a-z\d]+(-[a-z\d]+)*$/, { error: "invalid" });

/** A term of a vocabulary, as it is at the moment of asking; one that was merged is taken as what it became. */
export function term(vocabulary: VocabularyName, error = "required-choice") {
  return z
    .string()
    .max(100)
    .refine((value) => presentTerm(vocabulary, value) !== null, { error })
    .transform((value) => presentTerm(vocabulary, value) ?? value);
}

/** Some terms, each once. */
export function someTerms(vocabulary: VocabularyName, most: number) {
  return z
    .array(term(vocabulary))
    .max(most)
    .default([])
    .transform((slugs) => [...new Set(slugs)]);
}

const name = z
  .string()
  .trim()
  .max(120)
  // Letters of any script: what names nothing cannot be read aloud, nor found.
  .refine((text) => text === "" || /\p{L}/u.test(text), { error: "invalid" });

const each = <Schema extends z.ZodType>(schema: Schema) =>
  Object.fromEntries(locales.map((locale) => [`name_${locale}`, schema])) as Record<`name_${Locale}`, Schema>;

const vocabulary = z.enum(vocabularyNames);
const version = z.coerce.number().int().min(1).max(1_000_000);

/** Its names; one that is left empty is the one the code brings. */
export const namesSchema = z.strictObject({ vocabulary, slug, version, ...each(name.optional()) });

/** A new term is named in every language of the interface. */
export const addSchema = z.strictObject({ vocabulary, ...each(name.min(1)) });

/** Past which neighbour it goes, as it was shown: where another stands there by now, somebody else was here. */
export const moveSchema = z.strictObject({ vocabulary, slug, past: slug });

export const removeSchema = z.strictObject({ vocabulary, slug, version, sure: z.literal("on", { error: "required" }) });

export const mergeTermsSchema = z.strictObject({
  vocabulary,
  slug,
  version,
  into: slug,
  intoVersion: version,
  /** Said by who knows that it cannot be undone. */
  sure: z.literal("on", { error: "required" }),
});

/** The names of a sent form, by language. */
export function namesOf(input: Partial<Record<`name_${Locale}`, string | undefined>>): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const given = input[`name_${locale}`];
      return given ? [[locale, given]] : [];
    }),
  );
}
