import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Listing, type ListState, slice } from "@/lib/lists";
import { wordsFor } from "../rules";
import { presentTerm } from "../terms/vocabulary";
import type { DocumentType } from "../vocabulary";
import { type GapKind, gapKinds, type gapsShape, type UnLanguage, unLanguages } from "./schema";

export type GapsState = ListState<(typeof gapsShape.filters)[number], (typeof gapsShape.sorts)[number]>;

export type GapRow = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** The language of the title. */
  readonly locale: string;
  readonly type: DocumentType;
  readonly date: Date;
  readonly datePrecision: "YEAR" | "MONTH" | "DAY";
  /** The languages there are. */
  readonly languages: readonly string[];
};

/** What a list of gaps asks for: Arabic editions, until something else is chosen. */
export function askedOf({ filters }: GapsState): { language: UnLanguage; what: GapKind } {
  return {
    language: unLanguages.find((one) => one === filters.language) ?? "ar",
    what: gapKinds.find((one) => one === filters.what) ?? "edition",
  };
}

/** Published records without an edition, or without words, in one of the six languages. */
export async function listGaps(_admin: Admin, state: GapsState, locale: Locale): Promise<Listing<GapRow>> {
  const { language, what } = askedOf(state);
  const where = { AND: [chosen(state), without(what, language)] };
  const order = state.descending ? "desc" : "asc";
  const [rows, total] = await Promise.all([
    db.document.findMany({
      where,
      include: { texts: true, editions: { select: { language: true }, orderBy: { language: "asc" } } },
      orderBy: [{ date: order }, { id: "asc" }],
      ...slice(state),
    }),
    db.document.count({ where }),
  ]);
  return {
    total,
    rows: rows.map(({ id, slug, texts, editions, typeSlug, date, datePrecision }) => {
      const words = wordsFor(texts, locale);
      return {
        ...{ id, slug, date, datePrecision, type: typeSlug },
        title: words?.title ?? slug,
        locale: words?.locale ?? locale,
        languages: what === "edition" ? editions.map(({ language }) => language) : texts.map((text) => text.locale),
      };
    }),
  };
}

/** How many records lack what is asked for, by language, under the same type and region. */
export async function countGaps(_admin: Admin, state: GapsState): Promise<ReadonlyMap<UnLanguage, number>> {
  const { what } = askedOf(state);
  const counts = await Promise.all(
    unLanguages.map((language) => db.document.count({ where: { AND: [chosen(state), without(what, language)] } })),
  );
  return new Map(unLanguages.map((language, index) => [language, counts[index] ?? 0]));
}

function without(what: GapKind, language: UnLanguage): Prisma.DocumentWhereInput {
  return what === "edition" ? { editions: { none: { language } } } : { texts: { none: { locale: language } } };
}

function chosen({ filters }: GapsState): Prisma.DocumentWhereInput {
  const type = filters.type && presentTerm("type", filters.type);
  return {
    status: "PUBLISHED",
    ...(type && { typeSlug: type }),
    ...(filters.region && { regions: { some: { regionSlug: filters.region } } }),
  };
}
