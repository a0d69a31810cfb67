import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { EditionLink } from "../catalogue/card";
import type { DocumentDetail } from "../catalogue/detail";
import { findDocument } from "../queries";
import { dictionaryOf } from "../search/dictionaries";
import { clean, marks, type Segment, segments } from "../search/extracts";
import { type CompiledQuery, compileQuery } from "../search/query";
import { mostPagesListed, paragraphsOf } from "./rules";
import type { Asked } from "./schema";

/** A file whose pages have been read. */
export type ReadEdition = Pick<EditionLink, "id" | "language"> & { readonly href: string; readonly pages: number };

export type Found = { readonly number: number; readonly text: readonly Segment[] };

/** A document as text: one page of one of its files, or the pages that say some words. */
export type Reading = {
  readonly document: DocumentDetail;
  /** The files it can be read in, the reader's language first. */
  readonly editions: readonly ReadEdition[];
  readonly edition: ReadEdition | null;
  /** Some page of the edition has words: a file of pictures has none. */
  readonly hasText: boolean;
  readonly q: string;
  /** The page that is read, with the words marked; null where the pages that say them are listed. */
  readonly page: { readonly number: number; readonly paragraphs: readonly (readonly Segment[])[] } | null;
  readonly found: { readonly pages: readonly Found[]; readonly total: number } | null;
};

/** What is asked for of the text of a document; null when it does not exist for this viewer. */
export async function findReading(viewer: Viewer, slug: string, locale: Locale, asked: Asked): Promise<Reading | null> {
  const document = await findDocument(viewer, slug, locale);
  if (!document) return null;
  const editions = document.editions.flatMap(({ id, language, href, file }) =>
    href && file?.pages ? [{ id, language, href, pages: file.pages }] : [],
  );
  const edition = editions.find(({ language }) => language === asked.edition) ?? editions[0] ?? null;
  const rest = { document, editions, edition, q: asked.q };
  if (!edition || !(await hasText(edition))) return { ...rest, hasText: false, page: null, found: null };
  const query = asked.q ? await compileQuery(asked.q, locale) : null;
  if (asked.q && asked.page === null)
    return { ...rest, hasText: true, page: null, found: query ? await pagesSaying(edition, query) : nothing };
  const number = Math.min(asked.page ?? 1, edition.pages);
  const paragraphs = await paragraphsOn(edition, number, query);
  return { ...rest, hasText: true, page: { number, paragraphs }, found: null };
}

const nothing = { pages: [], total: 0 };

async function hasText({ id }: ReadEdition): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "EditionPage" WHERE "editionId" = ${id}::uuid AND text ~ '\\S') AS found`;
  return row?.found ?? false;
}

// Pages that say all of it; where none does, those that say some of it, as in the search of the library.
async function pagesSaying(edition: ReadEdition, { words, any }: CompiledQuery) {
  const fully = await listed(edition, words);
  return fully.total > 0 ? fully : listed(edition, any);
}

async function listed({ id, language }: ReadEdition, query: string) {
  const rows = await db.$queryRaw<{ number: number; text: string; total: bigint }[]>`
    SELECT number, total, ts_headline(${dictionaryOf(language)}::regconfig,
      translate(left(text, 20000), ${"\u0001\u0002"}, ''), ${query}::tsquery,
      ${`${marks}, MaxFragments=2, MaxWords=30, MinWords=15, FragmentDelimiter=" … "`}) AS text
    FROM (SELECT number, text, count(*) OVER () AS total FROM "EditionPage"
      WHERE "editionId" = ${id}::uuid AND vector @@ ${query}::tsquery ORDER BY number LIMIT ${mostPagesListed}) pages
    ORDER BY number`;
  return {
    total: Number(rows[0]?.total ?? 0),
    pages: rows.map(({ number, text }) => ({ number, text: segments(text.replace(/\s+/g, " ").trim()) })),
  };
}

async function paragraphsOn({ id, language }: ReadEdition, number: number, query: CompiledQuery | null) {
  const page = await db.editionPage.findUnique({
    where: { editionId_number: { editionId: id, number } },
    select: { text: true },
  });
  const paragraphs = paragraphsOf(page?.text ?? "").map(clean);
  if (query === null) return paragraphs.map((text) => [{ text, marked: false }]);
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT ts_headline(${dictionaryOf(language)}::regconfig, text, ${query.any}::tsquery, ${`${marks}, HighlightAll=true`}) AS text
    FROM unnest(${paragraphs}::text[]) WITH ORDINALITY AS paragraph(text, place) ORDER BY place`;
  return rows.map(({ text }) => segments(text));
}
