import { z } from "zod";
import { countryCodes, regionSlugs } from "@/lib/regions/rules";
import { authorLimits, normalDoi, splitAuthors } from "../duplicates/rules";
import { crimes, licenceNames } from "../records/rules";
import { someTerms, term } from "../terms/schema";
import { type PublicationLanguage, publicationAudiences, publicationLanguages } from "./rules";

const id = z.uuid({ error: "invalid" });
const title = z.string().trim().max(300);
const abstract = z.string().trim().max(3_000);

export const beginSchema = z.strictObject({ title: title.min(3), language: z.enum(publicationLanguages) });

export const publicationSchema = z.strictObject({ documentId: id });

/** `distinctness`: why it is no copy of what looks the same. */
export const submissionSchema = z.strictObject({
  documentId: id,
  distinctness: z.string().trim().max(1_000).optional(),
});

export const removeEditionSchema = z.strictObject({ documentId: id, editionId: id });

/** A date as far as it is known: 2013, 2013-05 or 2013-05-09. */
export const partialDate = z
  .string()
  .trim()
  .max(10)
  .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: "date" })
  // 2013-02-31 is well written and no day.
  .refine((text) => text.length < 10 || isDay(text), { error: "date" });

// A refinement is asked even where the pattern has failed already: it must not throw.
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** One field for each language keeps the form plain: title_fr, abstract_fr. */
export const words = Object.fromEntries(
  publicationLanguages.flatMap((language) => [
    [`title_${language}`, title.optional()],
    [`abstract_${language}`, abstract.optional()],
  ]),
) as Record<`title_${PublicationLanguage}` | `abstract_${PublicationLanguage}`, z.ZodOptional<z.ZodString>>;

/** What it is about in the words of the field, and what a reader may do with it. */
export const aspects = {
  pillars: z
    .array(z.enum(["1", "2", "3"]))
    .max(3)
    .default([]),
  crimes: z.array(z.enum(crimes)).max(crimes.length).default([]),
  licence: z.enum(licenceNames),
};

export const detailsSchema = z.strictObject({
  documentId: id,
  version: z.coerce.number().int().min(1).max(1_000_000),
  type: term("type"),
  date: partialDate,
  audience: z.enum(publicationAudiences),
  authors: z
    .string()
    .max(authorLimits.authors * (authorLimits.characters + 2))
    .default("")
    .transform(splitAuthors)
    .pipe(z.array(z.string().max(authorLimits.characters)).max(authorLimits.authors)),
  doi: z
    .string()
    .trim()
    .max(300)
    .default("")
    .refine((text) => text === "" || normalDoi(text) !== null, { error: "doi" })
    .transform((text) => normalDoi(text)),
  regions: z.array(z.enum(regionSlugs)).max(regionSlugs.length).default([]),
  countries: z
    .array(z.enum(countryCodes as [string, ...string[]]))
    .max(50)
    .default([]),
  topics: someTerms("topic", 6),
  ...aspects,
  ...words,
});

export type Details = z.output<typeof detailsSchema>;

/** The titles and abstracts of a sent form, by language; a language without a title is left out. */
export function textsOf(
  details: Pick<Details, keyof typeof words>,
): { locale: PublicationLanguage; title: string; abstract: string }[] {
  return publicationLanguages
    .map((locale) => ({
      locale,
      title: details[`title_${locale}`] ?? "",
      abstract: details[`abstract_${locale}`] ?? "",
    }))
    .filter(({ title }) => title !== "");
}

/** The same, as the database keeps it. */
export function aspectsOf({ pillars, crimes, licence }: Pick<Details, keyof typeof aspects>) {
  return { pillars: pillars.map(Number).sort(), crimes, licence };
}
