import { db } from "@/lib/db/client";
import { dictionaryOf } from "./dictionaries";

/** A stretch of text, marked where it holds a word that was searched for. Text, never markup. */
export type Segment = { readonly text: string; readonly marked: boolean };

export type Extract = {
  readonly title: readonly Segment[];
  readonly text: readonly Segment[];
  readonly language: string;
  /** The page of a file that the text is from. */
  readonly page?: { readonly number: number; readonly editionId: string };
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
  number: number | null;
  editionId: string | null;
  language: string | null;
};

// Control characters that no text of ours holds: what stands between them is marked.
const [open, close] = ["\u0001", "\u0002"];
const marks = `StartSel=${open}, StopSel=${close}`;

/** Title and a telling passage of each document, with the words searched for marked. `query` is a compiled tsquery. */
export async function extractsOf(documents: readonly Described[], query: string): Promise<Map<string, Extract>> {
  if (documents.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    SELECT described.id::text,
      ts_headline(described.dictionary::regconfig, title, ${query}::tsquery, ${`${marks}, HighlightAll=true`}) AS title,
      ts_headline(described.dictionary::regconfig, abstract, ${query}::tsquery, ${`${marks}, HighlightAll=true`}) AS abstract,
      CASE WHEN page.number IS NOT NULL THEN
        ts_headline(page.dictionary::regconfig, replace(replace(left(page.text, 20000), ${open}, ''), ${close}, ''), ${query}::tsquery,
          ${`${marks}, MaxFragments=1, MaxWords=38, MinWords=20`}) END AS page,
      page.number, page."editionId"::text AS "editionId", page.language
    FROM unnest(${documents.map(({ id }) => id)}::uuid[], ${documents.map(({ locale }) => dictionaryOf(locale))}::text[],
      ${documents.map(({ title }) => clean(title))}::text[], ${documents.map(({ abstract }) => clean(abstract))}::text[],
      ${documents.map(({ locale }) => locale)}::text[]) AS described(id, dictionary, title, abstract, locale)
    LEFT JOIN LATERAL (
      SELECT found.text, found.number, found."editionId", edition.language,
        'library_' || CASE WHEN edition.language IN ('en', 'fr', 'ar', 'es', 'ru') THEN edition.language ELSE 'simple' END AS dictionary
      FROM "EditionPage" found JOIN "Edition" edition ON edition.id = found."editionId"
      WHERE edition."documentId" = described.id AND found.vector @@ ${query}::tsquery
        AND NOT to_tsvector(described.dictionary::regconfig, described.abstract) @@ ${query}::tsquery
      ORDER BY (edition.language = described.locale) DESC, edition.language, found.number LIMIT 1) page ON TRUE`;
  const languages = new Map(documents.map(({ id, locale }) => [id, locale]));
  return new Map(rows.map((row) => [row.id, extractOf(row, languages.get(row.id) ?? "en")]));
}

function extractOf(row: Row, locale: string): Extract {
  const title = segments(row.title);
  if (row.page === null || row.number === null || row.editionId === null)
    return { title, text: segments(row.abstract), language: locale };
  return {
    title,
    text: segments(row.page.replace(/\s+/g, " ").trim()),
    language: row.language ?? locale,
    page: { number: row.number, editionId: row.editionId },
  };
}

function clean(text: string): string {
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
