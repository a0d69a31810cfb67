import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { dictionaryOf, setApart } from "./dictionaries";
import { symbolKey } from "./symbols";

const indexed = {
  texts: true,
  regions: true,
  countries: true,
  topics: true,
  publisher: { select: { slug: true } },
  editions: { select: { language: true } },
} satisfies Prisma.DocumentInclude;

type Indexed = Prisma.DocumentGetPayload<{ include: typeof indexed }>;

/** Makes search say what the document says now: only a published one is in it. */
export async function indexDocument(tx: Tx, documentId: string): Promise<void> {
  // Two files of one document may be read at the same time.
  await tx.$executeRaw`SELECT 1 FROM "Document" WHERE id = ${documentId}::uuid FOR NO KEY UPDATE`;
  const document = await tx.document.findUnique({ where: { id: documentId }, include: indexed });
  await tx.$executeRaw`DELETE FROM "SearchEntry" WHERE "documentId" = ${documentId}::uuid`;
  if (document?.status !== "PUBLISHED") return;
  const head = headOf(document);
  const languages = [...new Set(document.editions.map(({ language }) => language))];
  await tx.$executeRaw`
    INSERT INTO "SearchEntry" ("documentId", audience, date, type, publisher, regions, countries, topics, languages, head, body)
    SELECT ${documentId}::uuid, ${document.audience}::"Audience", ${document.date}::date, ${document.typeSlug}, ${document.publisher?.slug ?? null},
      ${document.regions.map(({ regionSlug }) => regionSlug)}::text[], ${document.countries.map(({ countryCode }) => countryCode)}::text[],
      ${document.topics.map(({ topicSlug }) => topicSlug)}::text[], ${languages}::text[], head,
      head || (SELECT tsvector_agg(page.vector ORDER BY page."editionId", page.number) FROM "EditionPage" page
               JOIN "Edition" edition ON edition.id = page."editionId" WHERE edition."documentId" = ${documentId}::uuid)
    FROM (SELECT ${head} AS head) words`;
}

// Ranked, therefore short: titles and symbols weigh most, then who issued it, then the abstract.
function headOf({ texts, symbols, body }: Indexed): Prisma.Sql {
  const titles = texts.map(({ locale, title }) => words(locale, title, "A"));
  const abstracts = texts.map(({ locale, abstract }) => words(locale, abstract.slice(0, 2_000), "C"));
  const spelled = symbols.map((symbol) => words("", symbol.replace(/[^\p{L}\d]+/gu, " "), "A"));
  const keys = symbols.map((symbol) => Prisma.sql`${`'${symbolLexeme(symbol)}':1A`}::tsvector`);
  return Prisma.join([...titles, ...keys, ...spelled, ...(body ? [words("en", body, "B")] : []), ...abstracts], " || ");
}

function words(language: string, text: string, weight: "A" | "B" | "C"): Prisma.Sql {
  return Prisma.sql`setweight(to_tsvector(${dictionaryOf(language)}::regconfig, ${setApart(text)}), ${weight}::"char")`;
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
  const separated = pages.filter(({ text }) => setApart(text) !== text);
  await tx.$executeRaw`
    UPDATE "EditionPage" SET vector = to_tsvector(${dictionaryOf(language)}::regconfig, text) WHERE "editionId" = ${editionId}::uuid`;
  for (const { number, text } of separated) {
    await tx.$executeRaw`
      UPDATE "EditionPage" SET vector = to_tsvector(${dictionaryOf(language)}::regconfig, ${setApart(text)})
      WHERE "editionId" = ${editionId}::uuid AND number = ${number}`;
  }
}
