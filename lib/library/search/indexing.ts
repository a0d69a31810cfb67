import type { Tx } from "@/lib/db/client";
import { dictionaryOf, setApart } from "./dictionaries";
import { symbolKey } from "./symbols";

/** Makes search say what these documents say now, in one go: only published ones are in it. */
export async function indexDocuments(tx: Tx, ids: readonly string[]): Promise<void> {
  const documents = [...new Set(ids)].sort();
  // Two files of one document may be read at the same time.
  await tx.$executeRaw`SELECT 1 FROM "Document" WHERE id = ANY(${documents}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$executeRaw`DELETE FROM "SearchHead" WHERE "documentId" = ANY(${documents}::uuid[])`;
  await tx.$executeRaw`DELETE FROM "SearchEntry" WHERE "documentId" = ANY(${documents}::uuid[])`;
  const published = await tx.document.findMany({
    where: { id: { in: documents }, status: "PUBLISHED" },
    select: { id: true, symbols: true, body: true, texts: true },
  });
  if (published.length > 0) await insertEntries(tx, published);
}

export function indexDocument(tx: Tx, id: string): Promise<void> {
  return indexDocuments(tx, [id]);
}

type Indexed = {
  readonly id: string;
  readonly symbols: readonly string[];
  readonly body: string | null;
  readonly texts: readonly { readonly locale: string; readonly title: string; readonly abstract: string }[];
};

// Facets are read from the document's parts by the database itself; a combination of values met for the first time is written down.
async function insertEntries(tx: Tx, documents: readonly Indexed[]): Promise<void> {
  const ids = documents.map(({ id }) => id);
  await numberFacets(tx, ids);
  const pieces = documents.flatMap((document) => piecesOf(document).map((piece) => ({ ...piece, id: document.id })));
  await tx.$executeRaw`
    WITH record AS (
      SELECT id, tsvector_agg(CASE WHEN dictionary = ${asIs} THEN text::tsvector
          ELSE setweight(to_tsvector(dictionary::regconfig, text), weight::"char") END ORDER BY place) AS words
      FROM unnest(${pieces.map(({ id }) => id)}::uuid[], ${pieces.map(({ dictionary }) => dictionary)}::text[],
        ${pieces.map(({ text }) => text)}::text[], ${pieces.map(({ weight }) => weight)}::text[]) WITH ORDINALITY
        AS piece(id, dictionary, text, weight, place)
      GROUP BY id),
    said AS (
      SELECT id, words || coalesce((
        SELECT tsvector_agg(page.vector ORDER BY page."editionId", page.number) FROM "EditionPage" page
        JOIN "Edition" edition ON edition.id = page."editionId" WHERE edition."documentId" = record.id), '') AS words
      FROM record),
    head AS (INSERT INTO "SearchHead" ("documentId", words) SELECT id, search_head(words) FROM said)
    INSERT INTO "SearchEntry" ("documentId", audience, date, region, type, topic, country, language, body, publisher, words)
    SELECT said.id, audience, date, search_set(region), search_set(type), search_set(topic), search_set(country),
      search_set(language), search_set(body), search_set(publisher), words
    FROM said JOIN search_facets(${ids}::uuid[]) facets ON facets.id = said.id`;
}

async function numberFacets(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SearchSet" (number, values)
    SELECT DISTINCT search_set(facet), facet FROM search_facets(${[...ids]}::uuid[]),
      LATERAL (VALUES (region), (type), (topic), (country), (language), (body), (publisher)) held(facet)
    WHERE facet IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "SearchSet" WHERE number = search_set(facet))`;
}

/** Makes search know the types and topics of these documents, whose words are as they were. */
export async function renumberFacets(tx: Tx, ids: readonly string[]): Promise<void> {
  await numberFacets(tx, ids);
  await tx.$executeRaw`
    UPDATE "SearchEntry" entry SET type = search_set(facets.type), topic = search_set(facets.topic)
    FROM search_facets(${[...ids]}::uuid[]) facets WHERE facets.id = entry."documentId"`;
}

type Piece = { readonly dictionary: string; readonly text: string; readonly weight: "A" | "B" | "C" };

// What is not a dictionary's to read: the words of the index themselves.
const asIs = "as-is";

// Titles and symbols weigh most, then who issued it, then the abstract; the pages follow.
function piecesOf({ texts, symbols, body }: Indexed): Piece[] {
  return [
    ...texts.map(({ locale, title }) => words(locale, title, "A")),
    ...symbols.map((symbol): Piece => ({ dictionary: asIs, text: `'${symbolLexeme(symbol)}':1A`, weight: "A" })),
    ...symbols.map((symbol) => words("", symbol.replace(/[^\p{L}\d]+/gu, " "), "A")),
    ...(body ? [words("en", body, "B")] : []),
    ...texts.map(({ locale, abstract }) => words(locale, abstract.slice(0, 2_000), "C")),
  ];
}

function words(language: string, text: string, weight: Piece["weight"]): Piece {
  return { dictionary: dictionaryOf(language), text: setApart(text), weight };
}

/** A symbol as one word of the index; no text can contain it by chance. */
export function symbolLexeme(symbol: string): string {
  return lexemeOfKey(symbolKey(symbol));
}

export function lexemeOfKey(key: string): string {
  return `symbol:${key}/`;
}

/** Gives the pages of an edition the words by which an extract is found. */
export async function indexPages(tx: Tx, editionId: string, language: string): Promise<void> {
  const pages = await tx.editionPage.findMany({ where: { editionId }, select: { number: true, text: true } });
  await tx.$executeRaw`
    UPDATE "EditionPage" page SET vector = to_tsvector(${dictionaryOf(language)}::regconfig, read.text)
    FROM unnest(${pages.map(({ number }) => number)}::int[], ${pages.map(({ text }) => setApart(text))}::text[]) AS read(number, text)
    WHERE page."editionId" = ${editionId}::uuid AND page.number = read.number`;
}
