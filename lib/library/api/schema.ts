import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { countryCodes, regionSlugs } from "@/lib/regions/rules";
import { facetNames, type SearchState, searchHref, sorts } from "../search/schema";
import { term } from "../terms/schema";

/** What a record can be asked for: all of it, or some. */
export const documentFields = [
  ...(["id", "slug", "symbols", "titles", "abstracts", "date", "datePrecision", "type", "authority", "vote"] as const),
  ...([
    "doi",
    "authors",
    "rtopReference",
    "body",
    "publisher",
    "regions",
    "countries",
    "topics",
    "editions",
    "citations",
  ] as const),
  ...(["updated", "link"] as const),
] as const;

/** The search page's orders, and by the last change: nothing is missed by who keeps a copy. */
export const apiSorts = [...sorts, "updated"] as const;

const locale = z.enum(locales).default("en").meta({ description: "The language of addresses, labels and searching" });

const fields = z
  .array(z.enum(documentFields))
  .max(documentFields.length)
  .optional()
  .meta({
    description: "Only these fields of each record, between commas; its id is always there",
    param: { style: "form", explode: false },
  });

const most = 20;
const year = z.int({ error: "It is a year, 1 to 9999" }).min(1).max(9999).optional();

export const documentQuery = z.strictObject({ locale, fields });

export const documentsQuery = z
  .strictObject({
    // A zero byte is no text to the database.
    q: z
      .string()
      .max(200, { error: "It has at most 200 characters" })
      .refine((text) => !text.includes("\0"), { error: "It holds a zero byte" })
      .optional()
      .meta({ description: 'Words, a "phrase", -unwanted words, or a symbol such as A/63/677, also inside the files' }),
    region: z.array(z.enum(regionSlugs)).max(most).optional(),
    country: z
      .array(z.enum(countryCodes as [(typeof countryCodes)[number]]))
      .max(most)
      .optional()
      .meta({ description: "ISO 3166-1 alpha-2" }),
    type: z
      .array(term("type", "It is no kind of document of the library"))
      .max(most)
      .optional()
      .meta({ description: "Kinds of documents, by their slug: `facets=type` counts those there are" }),
    topic: z
      .array(term("topic", "It is no topic of the library"))
      .max(most)
      .optional()
      .meta({ description: "Topics, by their slug: `facets=topic` counts those there are" }),
    language: z
      .array(
        z
          .string()
          .max(35)
          .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, { error: "It is a language tag such as fr" }),
      )
      .max(most)
      .optional()
      .meta({ description: "Languages of the editions, BCP 47" }),
    publisher: z
      .array(
        z
          .string()
          .max(100)
          .regex(/^[a-z\d-]{1,100}$/, { error: "It is the slug of a member" }),
      )
      .max(most)
      .optional(),
    body: z
      .array(
        z
          .string()
          .max(200)
          .refine((text) => !text.includes("\0"), { error: "It holds a zero byte" }),
      )
      .max(most)
      .optional()
      .meta({ description: "Issuing bodies, as they are cited" }),
    from: year.meta({ description: "The first year" }),
    to: year.meta({ description: "The last year" }),
    sort: z.enum(apiSorts).optional().meta({
      description: "relevance where words are searched for, else newest; updated begins with the oldest change",
    }),
    updatedSince: z.iso
      .datetime({ offset: true, error: "It is a moment such as 2026-01-31T00:00:00Z" })
      .max(40)
      .optional()
      .meta({ description: "Only what changed at this moment or later" }),
    facets: z
      .array(z.enum(facetNames))
      .max(facetNames.length)
      .optional()
      .meta({ description: "Which counts to return, between commas", param: { style: "form", explode: false } }),
    limit: z.int({ error: "It is a number, 1 to 100" }).min(1).max(100).default(20),
    cursor: z.string().max(2_000).optional().meta({ description: "Where the list goes on: page.next of an answer" }),
    locale,
    fields,
  })
  .superRefine(({ q, from, to, sort, updatedSince, facets }, context) => {
    const wrong = (name: string, message: string) => context.addIssue({ code: "custom", path: [name], message });
    if (from !== undefined && to !== undefined && from > to) wrong("from", "It is later than to");
    if (sort === "relevance" && !q?.trim()) wrong("sort", "Without q nothing is more relevant");
    if (updatedSince && facets) wrong("facets", "They cannot be counted together with updatedSince");
  });

export type DocumentsQuery = z.output<typeof documentsQuery>;

/** The same search, asked of the API: it has its own pages. */
export function apiHref(language: Locale, state: SearchState): string {
  const [, query = ""] = searchHref(language, { ...state, page: 1 }).split("?");
  const parameters = new URLSearchParams(query);
  parameters.append("locale", language);
  return `${paths.api.documents()}?${parameters}`;
}

/** Regions take nothing but a language. */
export const regionsQuery = z.strictObject({ locale });
