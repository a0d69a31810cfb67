import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { CountryCode } from "@/lib/regions/rules";
import type { Crime, Licence, Pillar } from "../records/rules";
import type { RtopReference, Topic } from "../vocabulary";
import { cardFields, cardOf, type DocumentCard } from "./card";

export type DocumentDetail = DocumentCard & {
  readonly authority: "BINDING" | "NON_BINDING" | "CIVIL_SOCIETY";
  readonly rtopReference: RtopReference | null;
  readonly vote: string | null;
  readonly pillars: readonly Pillar[];
  readonly crimes: readonly Crime[];
  readonly licence: Licence;
  readonly topics: readonly Topic[];
  readonly countries: readonly CountryCode[];
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
};

export const detailFields = {
  ...cardFields,
  topics: { orderBy: { topic: { position: "asc" } } },
  countries: true,
} satisfies Prisma.DocumentInclude;

const references: Record<string, RtopReference> = {
  BY_NAME: "by-name",
  WORLD_SUMMIT_PARAGRAPHS: "world-summit-paragraphs",
  NATIONAL_RESPONSIBILITY: "national-responsibility",
};

type DetailRow = Prisma.DocumentGetPayload<{ include: typeof detailFields }>;

export function detailOf(row: DetailRow, viewer: Viewer, locale: Locale): DocumentDetail {
  return {
    ...cardOf(row, viewer, locale),
    authority: row.authority,
    rtopReference: row.rtopReference ? (references[row.rtopReference] ?? null) : null,
    vote: row.vote,
    pillars: [...row.pillars].sort() as Pillar[],
    crimes: row.crimes,
    licence: row.licence,
    topics: row.topics.map(({ topicSlug }) => topicSlug),
    countries: row.countries.map(({ countryCode }) => countryCode as CountryCode),
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
  };
}
