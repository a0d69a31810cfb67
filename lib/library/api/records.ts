import { z } from "zod";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { countryCodes, regionSlugs } from "@/lib/regions/rules";
import type { DocumentDetail } from "../catalogue/detail";
import { facetNames } from "../search/schema";
import { authorities, rtopReferences } from "../vocabulary";
import type { documentFields } from "./schema";

// What the API answers, as it is described and as the tests hold it.

const words = z.record(z.string(), z.string());
const countries = z.array(z.enum(countryCodes as [(typeof countryCodes)[number]]));

const edition = z.strictObject({
  language: z.string().meta({ description: "BCP 47" }),
  link: z.url().nullable().meta({ description: "A file of ours, or the official text; null while it is nowhere" }),
  pages: z.int().nullable(),
  bytes: z.int().nullable(),
  mediaType: z.string().nullable(),
});

const fields = {
  id: z.uuid().meta({ description: "Never changes" }),
  slug: z.string(),
  symbols: z.array(z.string()),
  doi: z.string().nullable(),
  authors: z.array(z.string()).meta({ description: "Empty where the publisher may not be named" }),
  titles: words.meta({ description: "By language, BCP 47" }),
  abstracts: words.meta({ description: "By language, BCP 47" }),
  date: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .meta({ description: "As precise as datePrecision says" }),
  datePrecision: z.enum(["year", "month", "day"]),
  type: z.string().meta({ description: "The slug of a kind of document; the secretariat may add some" }),
  authority: z.enum(authorities),
  vote: z.string().nullable(),
  rtopReference: z.enum(rtopReferences).nullable(),
  body: z.string().nullable().meta({ description: "Who issued it, as cited" }),
  publisher: z
    .strictObject({ slug: z.string(), name: z.string(), language: z.string(), link: z.url() })
    .nullable()
    .meta({ description: "The member that published it, where it may be named" }),
  regions: z.array(z.enum(regionSlugs)),
  countries,
  topics: z.array(z.string()).meta({ description: "Slugs; the secretariat may add some" }),
  editions: z.array(edition),
  citations: z.strictObject({ bib: z.url(), ris: z.url(), csl: z.url().meta({ description: "CSL-JSON" }) }),
  updated: z.iso.datetime().nullable().meta({ description: "When it last changed for its readers" }),
  link: z.url().meta({ description: "Its page for people" }),
} satisfies Record<(typeof documentFields)[number], z.ZodType>;

export const documentRecord = z.strictObject(fields).meta({ id: "Document" });

export type DocumentRecord = z.infer<typeof documentRecord>;

const sparse = z
  .strictObject(fields)
  .partial()
  .required({ id: true })
  .meta({ id: "SparseDocument", description: "A document of which only some fields were asked for" });

const either = z.union([documentRecord, sparse]);

const facet = z.array(z.strictObject({ value: z.string(), label: z.string().optional(), count: z.int() }));

export const documentsAnswerBody = z
  .strictObject({
    data: z.array(either),
    page: z.strictObject({ limit: z.int(), next: z.string().nullable().meta({ description: "The next cursor" }) }),
    total: z
      .strictObject({ count: z.int(), more: z.boolean() })
      .meta({ description: "As counted when the list began: exact up to 10,000, beyond it more is true" }),
    facets: z.strictObject(Object.fromEntries(facetNames.map((name) => [name, facet]))).partial(),
    links: z.strictObject({ self: z.url(), page: z.url(), feed: z.url(), next: z.url().nullable() }),
  })
  .meta({ id: "Documents" });

export const documentAnswerBody = z
  .strictObject({ data: either, links: z.strictObject({ self: z.url(), page: z.url() }) })
  .meta({ id: "OneDocument" });

const region = z
  .strictObject({
    slug: z.enum(regionSlugs),
    name: z.string(),
    countries,
    documents: z.int(),
    members: z.int(),
    link: z.url(),
  })
  .meta({ id: "Region" });

export const regionsAnswerBody = z
  .strictObject({ data: z.array(region), links: z.strictObject({ self: z.url(), page: z.url() }) })
  .meta({ id: "Regions" });

/** A document with what only the API tells of it. */
export type Recorded = DocumentDetail & {
  readonly texts: readonly { readonly locale: string; readonly title: string; readonly abstract: string }[];
  readonly mediaTypes: ReadonlyMap<string, string>;
  readonly updated: Date | null;
};

const authorityOf = { BINDING: "binding", NON_BINDING: "non-binding", CIVIL_SOCIETY: "civil-society" } as const;
const precisionOf = { YEAR: "year", MONTH: "month", DAY: "day" } as const;

export const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;

export function recordOf(document: Recorded, locale: Locale): DocumentRecord {
  const { id, slug, texts, date, datePrecision, publisher } = document;
  const { symbols, type, vote, rtopReference, body, regions, countries, topics } = document;
  const byLanguage = (part: "title" | "abstract") =>
    Object.fromEntries(texts.filter((one) => one[part] !== "").map((one) => [one.locale, one[part]]));
  return {
    ...{ id, slug, symbols: [...symbols], doi: document.doi, authors: [...document.authors] },
    titles: byLanguage("title"),
    abstracts: byLanguage("abstract"),
    date: date.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[datePrecision]),
    datePrecision: precisionOf[datePrecision],
    authority: authorityOf[document.authority],
    ...{ type, vote, rtopReference, body, regions: [...regions], countries: [...countries], topics: [...topics] },
    publisher: publisher && {
      ...{ slug: publisher.slug, name: publisher.name, language: publisher.nameLocale },
      link: absolute(paths.organization(locale, publisher.slug)),
    },
    editions: document.editions.map((edition) => ({
      language: edition.language,
      link: edition.href === null ? null : absolute(edition.href),
      pages: edition.file?.pages ?? null,
      bytes: edition.file?.size ?? null,
      mediaType: document.mediaTypes.get(edition.id) ?? null,
    })),
    citations: {
      bib: absolute(paths.citation(locale, slug, "bib")),
      ris: absolute(paths.citation(locale, slug, "ris")),
      csl: absolute(paths.citation(locale, slug, "csl.json")),
    },
    updated: document.updated?.toISOString() ?? null,
    link: absolute(paths.document(locale, slug)),
  };
}

/** Of a record only what was asked for. */
export function withFields(
  record: DocumentRecord,
  wanted: readonly (typeof documentFields)[number][] | undefined,
): z.infer<typeof either> {
  if (!wanted) return record;
  const kept = Object.entries(record).filter(([name]) => name === "id" || (wanted as readonly string[]).includes(name));
  return Object.fromEntries(kept) as z.infer<typeof sparse>;
}
