import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { dictionaryOf } from "./dictionaries";
import type { CompiledQuery } from "./query";

/** A stretch of text, marked where it holds a word that was searched for. Text, never markup. */
export type Segment = { readonly text: string; readonly marked: boolean };

export type Extract = {
  readonly title: readonly Segment[];
  readonly text: readonly Segment[];
  readonly language: string;
  /** The pages of a file that the words stand on, the first ones; the text is from the first. */
  readonly pages?: { readonly editionId: string; readonly numbers: readonly number[] };
};

export type Described = {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly abstract: string;
};

type Row = {
  id: string;
  title: string;
  abstract: string;
  page: string | null;
  numbers: number[] | null;
  editionId: string | null;
  language: string | null;
};

// Control characters that no text of ours holds: what stands between them is marked.
const [open, close] = ["\u0001", "\u0002"];
/** How ts_headline marks, for `segments` to take apart; the text is to be `clean`. */
export const marks = `StartSel=${open}, StopSel=${close}`;

// The first pages that a passage names.
const named = 6;

/** Title and a telling passage of each document, with the words searched for marked. */
export async function extractsOf(
  documents: readonly Described[],
  { words, any }: CompiledQuery,
): Promise<Map<string, Extract>> {
  if (documents.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    SELECT described.id::text,
      ts_headline(described.dictionary::regconfig, title, ${any}::tsquery, ${`${marks}, HighlightAll=true`}) AS title,
      ts_headline(described.dictionary::regconfig, abstract, ${any}::tsquery, ${`${marks}, HighlightAll=true`}) AS abstract,
      CASE WHEN NOT to_tsvector(described.dictionary::regconfig, abstract) @@ ${words}::tsquery THEN
        ts_headline(standing.dictionary::regconfig, replace(replace(left(page.text, 20000), ${open}, ''), ${close}, ''),
          CASE WHEN standing.whole THEN ${words}::tsquery ELSE ${any}::tsquery END,
          ${`${marks}, MaxFragments=1, MaxWords=38, MinWords=20`}) END AS page,
      standing.numbers, standing."editionId"::text AS "editionId", standing.language
    FROM unnest(${documents.map(({ id }) => id)}::uuid[], ${documents.map(({ locale }) => dictionaryOf(locale))}::text[],
      ${documents.map(({ title }) => clean(title))}::text[], ${documents.map(({ abstract }) => clean(abstract))}::text[],
      ${documents.map(({ locale }) => locale)}::text[]) AS described(id, dictionary, title, abstract, locale)
    LEFT JOIN LATERAL (
      SELECT edition.id AS "editionId", edition.language, coalesce(fully.numbers, partly.numbers) AS numbers,
        fully.numbers IS NOT NULL AS whole,
        'library_' || CASE WHEN edition.language IN ('en', 'fr', 'ar', 'es', 'ru') THEN edition.language ELSE 'simple' END AS dictionary
      FROM "Edition" edition, LATERAL (${pagesSaying(words)}) fully,
        LATERAL (${pagesSaying(any, Prisma.sql`AND fully.numbers IS NULL`)}) partly
      WHERE edition."documentId" = described.id AND coalesce(fully.numbers, partly.numbers) IS NOT NULL
      ORDER BY (edition.language = described.locale) DESC, edition.language LIMIT 1) standing ON TRUE
    LEFT JOIN "EditionPage" page ON page."editionId" = standing."editionId" AND page.number = standing.numbers[1]`;
  const languages = new Map(documents.map(({ id, locale }) => [id, locale]));
  return new Map(rows.map((row) => [row.id, extractOf(row, languages.get(row.id) ?? "en")]));
}

// Read in their order, and only as far as needed.
function pagesSaying(query: string, unless = Prisma.empty): Prisma.Sql {
  return Prisma.sql`SELECT array_agg(number ORDER BY number) AS numbers FROM (
    SELECT number FROM "EditionPage" WHERE "editionId" = edition.id AND vector @@ ${query}::tsquery ${unless}
    ORDER BY number LIMIT ${named}) pages`;
}

// An abstract that says everything tells more than the middle of a page.
function extractOf(row: Row, locale: string): Extract {
  const title = segments(row.title);
  const pages = row.editionId && row.numbers ? { pages: { editionId: row.editionId, numbers: row.numbers } } : {};
  if (row.page === null) return { title, text: segments(row.abstract), language: locale, ...pages };
  return {
    title,
    text: segments(row.page.replace(/\s+/g, " ").trim()),
    language: row.language ?? locale,
    ...pages,
  };
}

export function clean(text: string): string {
  return text.replaceAll(open, "").replaceAll(close, "").replaceAll("\0", "");
}

/** Takes a text with marks apart. */
export function segments(text: string): Segment[] {
  return text
    .split(open)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, marked: false }];
      const [marked = "", ...rest] = part.split(close);
      return [
        { text: marked, marked: true },
        { text: rest.join(""), marked: false },
      ];
    })
    .filter((segment) => segment.text !== "");
}
