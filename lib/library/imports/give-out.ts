import { Readable } from "node:stream";
import { stringify } from "csv-stringify/sync";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { csvCell, csvResponse, everyPage } from "@/lib/csv";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type ZipEntry, zipOf } from "@/lib/http/zip";
import { storage } from "@/lib/storage/storage";
import { type DocumentsState, listDocuments } from "../moderation/queries";
import { authorityCodes, type ImportColumn, importColumns, referenceCodes } from "./rules";

type Row = Readonly<Record<ImportColumn, string>> & { readonly key: string | null };

const fields = {
  texts: { orderBy: { locale: "asc" } },
  editions: {
    where: { state: "READY" },
    orderBy: { language: "asc" },
    include: { file: { select: { key: true } } },
  },
  regions: true,
  countries: true,
  topics: true,
  publisher: { select: { slug: true } },
} satisfies Prisma.DocumentInclude;

/** The published records of the secretariat's list as the table that an import reads. */
export function recordsTable(admin: Admin, state: DocumentsState): Response {
  const columns = importColumns.map((header) => ({ header, value: (row: Row) => row[header] }));
  return csvResponse("records", columns, rowsOf(admin, state));
}

/** The same with the files it names, as a ZIP archive that is written while it is sent. */
export async function recordsArchive(admin: Admin, state: DocumentsState): Promise<Readable> {
  const files: ZipEntry[] = [];
  const lines: string[][] = [[...importColumns]];
  const modified = now();
  for await (const row of rowsOf(admin, state)) {
    lines.push(importColumns.map((column) => csvCell(row[column])));
    const { key } = row;
    if (key !== null) files.push({ name: row.file, modified, compress: false, open: () => storage().read(key) });
  }
  const table = Buffer.from(stringify(lines, { bom: true }));
  return zipOf([...files, { name: "records.csv", modified, compress: true, open: () => Readable.from([table]) }]);
}

async function* rowsOf(admin: Admin, state: DocumentsState): AsyncGenerator<Row> {
  const published = { ...state, filters: { ...state.filters, status: "PUBLISHED" } };
  const listed = everyPage(published, (page) => listDocuments(admin, page, "en"));
  for await (const { id, status } of listed) {
    const record = status === "PUBLISHED" && (await db.document.findUnique({ where: { id }, include: fields }));
    if (record) yield* rowsOfRecord(record);
  }
}

function* rowsOfRecord(record: Prisma.DocumentGetPayload<{ include: typeof fields }>): Generator<Row> {
  const facts = {
    record: record.slug,
    type: record.typeSlug,
    date: record.date.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[record.datePrecision]),
    symbols: record.symbols.join("; "),
    doi: record.doi ?? "",
    authors: record.authors.join("; "),
    body: record.body ?? "",
    publisher: record.publisher?.slug ?? "",
    authority: codeOf(authorityCodes, record.authority),
    reference: codeOf(referenceCodes, record.rtopReference),
    vote: record.vote ?? "",
    audience: record.audience,
    regions: record.regions.map(({ regionSlug }) => regionSlug).join("; "),
    countries: record.countries.map(({ countryCode }) => countryCode).join("; "),
    topics: record.topics.map(({ topicSlug }) => topicSlug).join("; "),
  };
  const languages = new Set([
    ...record.texts.map(({ locale }) => locale),
    ...record.editions.map((one) => one.language),
  ]);
  for (const language of languages) {
    const text = record.texts.find(({ locale }) => locale === language);
    const edition = record.editions.find((one) => one.language === language);
    const key = edition?.file?.key ?? null;
    yield {
      ...{ ...facts, language, key, title: text?.title ?? "", abstract: text?.abstract ?? "" },
      file: key === null ? "" : `${record.slug}.${language}.pdf`,
      link: edition?.link ?? "",
    };
  }
}

function codeOf(codes: Readonly<Record<string, string>>, value: string | null): string {
  return Object.entries(codes).find(([, one]) => one === value)?.[0] ?? "";
}
