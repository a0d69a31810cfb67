import type pg from "pg";
import { dictionaryOf } from "@/lib/library/search/dictionaries";
import { pagesApart } from "./apart";
import type { BenchDocument } from "./corpus";
import { publishers } from "./publishers";

type Column = readonly [type: string, values: readonly unknown[]];

async function insert(client: pg.Client, table: string, columns: Record<string, Column>, select = "*"): Promise<void> {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const parts = Object.values(columns).map(([type], index) => `$${index + 1}::${type}[]`);
  await client.query(
    `INSERT INTO "${table}" (${names}) SELECT ${select} FROM unnest(${parts}) AS made(${names})`,
    Object.values(columns).map(([, values]) => values),
  );
}

const publishedAt = new Date("2026-06-01");

/** Writes documents with all their parts, and the vectors of their pages as `indexPages` would. */
export async function insertDocuments(client: pg.Client, documents: readonly BenchDocument[]): Promise<void> {
  const of = <T>(read: (document: BenchDocument) => T) => documents.map(read);
  const decided = of(({ status }) => (status === "PUBLISHED" || status === "WITHDRAWN" ? publishedAt : null));
  const symbols = `string_to_array(symbols, E'\\n')`;
  const names = `id, slug, status, audience, "typeSlug", ${symbols}, body, authority, date, "datePrecision"`;
  await insert(
    client,
    "Document",
    {
      id: ["uuid", of(({ id }) => id)],
      slug: ["text", of(({ slug }) => slug)],
      status: ['"DocumentStatus"', of(({ status }) => status)],
      audience: ['"Audience"', of(({ audience }) => audience)],
      typeSlug: ["text", of(({ type }) => type)],
      symbols: ["text", of((document) => document.symbols.join("\n"))],
      body: ["text", of(({ body }) => body)],
      authority: ['"Authority"', of(({ authority }) => authority)],
      date: ["date", of(({ date }) => date)],
      datePrecision: ['"DatePrecision"', of(({ precision }) => precision)],
      publisherId: ["uuid", of(({ publisherId }) => publisherId)],
      publishedAt: ["timestamptz", decided],
      submittedAt: ["timestamptz", of(({ status }) => (status === "DRAFT" ? null : publishedAt))],
    },
    `${names}, "publisherId", "publishedAt", "submittedAt"`,
  );
  await insertVocabulary(client, documents);
  await insertTexts(client, documents);
}

async function insertVocabulary(client: pg.Client, documents: readonly BenchDocument[]): Promise<void> {
  const pairs = (read: (document: BenchDocument) => readonly string[]) =>
    documents.flatMap((document) => read(document).map((value) => [document.id, value] as const));
  const link = (table: string, column: string, rows: readonly (readonly [string, string])[]) =>
    insert(client, table, {
      documentId: ["uuid", rows.map(([id]) => id)],
      [column]: ["text", rows.map(([, value]) => value)],
    });
  await link(
    "DocumentRegion",
    "regionSlug",
    pairs(({ regions }) => regions),
  );
  await link(
    "DocumentCountry",
    "countryCode",
    pairs(({ countries }) => countries),
  );
  await link(
    "DocumentTopic",
    "topicSlug",
    pairs(({ topics }) => topics),
  );
}

async function insertTexts(client: pg.Client, documents: readonly BenchDocument[]): Promise<void> {
  const editions = documents.flatMap(({ id: documentId, slug, editions }) =>
    editions.map(({ id, text }) => ({ id, documentId, slug, text })),
  );
  await insert(client, "DocumentText", {
    documentId: ["uuid", editions.map(({ documentId }) => documentId)],
    locale: ["text", editions.map(({ text }) => text.language)],
    title: ["text", editions.map(({ text }) => text.title)],
    abstract: ["text", editions.map(({ text }) => text.abstract)],
  });
  await insert(client, "Edition", {
    id: ["uuid", editions.map(({ id }) => id)],
    documentId: ["uuid", editions.map(({ documentId }) => documentId)],
    language: ["text", editions.map(({ text }) => text.language)],
    link: ["text", editions.map(({ slug, text }) => `https://example.org/${slug}/${text.language}`)],
    pages: ["int", editions.map(({ text }) => text.pages.length || null)],
  });
  const pages = editions.flatMap(({ id, text }) =>
    text.pages.map((page, index) => ({
      ...{ id, language: text.language, number: index + 1, page },
      apart: text.language === "zh" ? pagesApart(text)[index] : null,
    })),
  );
  await client.query(
    `INSERT INTO "EditionPage" ("editionId", number, text, vector)
     SELECT id, number, text, to_tsvector(dictionary::regconfig, coalesce(apart, text))
     FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[]) AS made(id, number, text, dictionary, apart)`,
    [
      pages.map(({ id }) => id),
      pages.map(({ number }) => number),
      pages.map(({ page }) => page),
      pages.map(({ language }) => dictionaryOf(language)),
      pages.map(({ apart }) => apart),
    ],
  );
}

export async function insertPublishers(client: pg.Client): Promise<void> {
  const of = <Key extends keyof (typeof publishers)[number]>(key: Key) => publishers.map((one) => one[key]);
  await insert(client, "Organization", {
    id: ["uuid", of("id")],
    slug: ["text", of("slug")],
    name: ["text", of("name")],
    countryCode: ["text", of("country")],
    listing: ['"Audience"', of("listing")],
  });
  await insert(client, "Membership", {
    organizationId: ["uuid", of("id")],
    category: ['"MembershipCategory"', publishers.map(() => "MEMBER")],
    status: ['"MembershipStatus"', of("status")],
    since: ["timestamptz", publishers.map(() => publishedAt)],
  });
}

/** What harvesters are told, as the triggers would have written it: a withdrawn document was public once. */
export async function fillHarvest(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO "HarvestRecord" (id, datestamp, sets, deleted)
     SELECT id, date_trunc('milliseconds', LEAST("updatedAt", now())), harvest_sets(id), status = 'WITHDRAWN'
     FROM "Document" WHERE status IN ('PUBLISHED', 'WITHDRAWN') AND audience = 'PUBLIC'`,
  );
}
