import type { Prisma } from "@/lib/db/generated/client";
import { isoDate } from "../rules";
import type { MergeSide } from "./rules";

export const mergedFields = {
  texts: { orderBy: { locale: "asc" } },
  regions: true,
  countries: true,
  topics: true,
  anchors: { orderBy: { position: "asc" } },
  editions: { include: { file: true, thumbnail: true }, orderBy: { language: "asc" } },
  publisher: { select: { id: true, slug: true, name: true, nameLocale: true } },
} satisfies Prisma.DocumentInclude;

export type MergeRow = Prisma.DocumentGetPayload<{ include: typeof mergedFields }>;

/** A record as the rules of merging compare it. */
export function sideOf(row: MergeRow): MergeSide {
  const { typeSlug, audience, body, authority, rtopReference, vote, licence, doi } = row;
  return {
    singles: {
      ...{ typeSlug, audience, body, authority, rtopReference, vote, doi },
      licence: licence === "UNKNOWN" ? null : licence,
      publisher: row.publisher?.name ?? null,
      date: isoDate(row.date, row.datePrecision),
    },
    gathered: {
      symbols: row.symbols,
      authors: row.authors,
      regions: row.regions.map(({ regionSlug }) => regionSlug),
      countries: row.countries.map(({ countryCode }) => countryCode),
      topics: row.topics.map(({ topicSlug }) => topicSlug),
      pillars: row.pillars.map(String),
      crimes: row.crimes,
    },
    texts: Object.fromEntries(row.texts.map(({ locale, title, abstract }) => [locale, { title, abstract }])),
    editions: Object.fromEntries(
      row.editions.map(({ language, link, file, id }) => [language, link ?? file?.name ?? id]),
    ),
  };
}
