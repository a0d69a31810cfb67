import { randomBytes } from "node:crypto";
import { db } from "@/lib/db/client";
import { type Asker, shownTo, type Thing } from "./readers";

/** What was planted: in which column, of what, and who may meet it. */
export type Canary = { readonly column: string; readonly of: string; readonly readers: readonly Asker[] };

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Given = Readonly<Record<string, unknown>>;

export type Planting = Awaited<ReturnType<typeof startPlanting>>;

/**
 * Plants rows in which every column that can hold a text holds one that is nowhere else: what a row is not given, it
 * gets, so a column that is added later has its canary at once.
 */
export async function startPlanting() {
  // Eight hexadecimal digits, a letter among them: a canary is asked for in capitals, and known by its small letters.
  const mark = `c${randomBytes(4).toString("hex").slice(1)}`;
  const asPlanted = new RegExp(`${mark}(\\d{4})`, "g");
  const columns = await textColumns();
  const canaries: Canary[] = [];
  const planted: { table: string; row: Row }[] = [];

  /** A new canary, twelve hexadecimal digits: they fit into a word, an id, a hash, an address. */
  function canary(thing: Thing, column: string): string {
    canaries.push({ column, of: thing.name, readers: shownTo(column, thing) });
    return mark + String(canaries.length - 1).padStart(4, "0");
  }

  async function plant(thing: Thing, table: string, given: Given = {}): Promise<Row> {
    const filled = columns
      .filter((one) => one.table === table && !(one.column in given) && !isSpared(one) && !isReference(one))
      .map(({ column, type }) => [column, shaped(column, type, canary(thing, `${table}.${column}`))]);
    const row = { ...Object.fromEntries(filled), ...given } as Row;
    const names = Object.keys(row).map((name) => `"${name}"`);
    await db.$executeRawUnsafe(
      `INSERT INTO "${table}" (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::"${table}", $1::jsonb)`,
      JSON.stringify(row),
    );
    planted.push({ table, row });
    return row;
  }

  return {
    mark,
    canaries,
    plant,
    word: (thing: Thing, column: string) => `canary${canary(thing, column)}`,
    rows: (table: string) => planted.filter((one) => one.table === table).map(({ row }) => row),
    /** Any canary, as it was planted or in capitals. */
    anyCanary: new RegExp(`${mark}\\d{4}`, "gi"),
    /** The numbers of the canaries a text holds as they were planted. */
    found: (text: string) => new Set([...text.matchAll(asPlanted)].map(([, number]) => Number(number))),
    /** The columns that could hold a canary and do not. */
    async withoutCanary(): Promise<string[]> {
      const missing: string[] = [];
      for (const one of columns.filter((column) => !isSpared(column))) {
        const [row] = await db.$queryRawUnsafe<{ found: boolean }[]>(
          `SELECT EXISTS (SELECT 1 FROM "${one.table}" WHERE "${one.column}"::text LIKE $1) AS found`,
          `%${mark}%`,
        );
        if (!row?.found) missing.push(`${one.table}.${one.column}`);
      }
      return missing;
    },
    /** Takes every row away that bears the mark, what was made of them in the meantime included. */
    async remove(): Promise<void> {
      // What was planted later may point at what was there before; what is still pointed at waits for another round.
      let tables = [...new Set(planted.map(({ table }) => table))].reverse();
      while (tables.length > 0) {
        const kept: string[] = [];
        for (const table of tables) {
          const sql = `DELETE FROM "${table}" kept WHERE kept::text LIKE $1`;
          await db.$executeRawUnsafe(sql, `%${mark}%`).catch(() => kept.push(table));
        }
        if (kept.length === tables.length) throw new Error(`These do not go again: ${kept.join(", ")}`);
        tables = kept;
      }
    },
  };
}

type Column = { readonly table: string; readonly column: string; readonly type: string };

// Numbers, times and enumerations hold no words; a vector holds those of the texts beside it. Any other type does.
function textColumns(): Promise<Column[]> {
  return db.$queryRaw<Column[]>`
    SELECT table_name AS "table", column_name AS "column", udt_name AS type
    FROM information_schema.columns JOIN pg_type ON typname = udt_name AND typtype <> 'e'
    WHERE table_schema = 'public'
      AND udt_name NOT IN ('int4', 'int8', 'float8', 'bool', 'date', 'timestamptz', 'tsvector')
    ORDER BY table_name, ordinal_position`;
}

/** Columns without a canary, with the reason. A table alone stands for all its columns. */
const spared: Readonly<Record<string, readonly string[]>> = {
  "vocabularies, the same for everybody": ["Country", "CountryRegion", "DocumentType", "Region", "Topic"],
  "a word of a vocabulary": [
    ...["Document.typeSlug", "DocumentRegion.regionSlug", "DocumentTopic.topicSlug", "DocumentCountry.countryCode"],
    ...["Organization.countryCode", "OrganizationRegion.regionSlug", "OrganizationCountry.countryCode"],
    ...["Organization.sectors", "Application.sectors", "Application.commitments", "Application.countryCode"],
    ...["ApplicationRegion.regionSlug", "HarvestRecord.sets", "AuditEvent.actorKind"],
    ...["Document.pillars", "Document.crimes"],
  ],
  "the code of a language": [
    ...["Organization.nameLocale", "Organization.languages", "OrganizationText.locale", "Application.languages"],
    ...["DocumentText.locale", "Edition.language", "LanguageDemand.language", "TranslationOffer.language"],
  ],
  "the code of a currency": [
    ...["Appeal.currency", "SuggestedAmount.currency", "Donation.currency", "Donation.feeCurrency"],
    ...["RecurringChange.currency", "RecurringChange.currencyBefore"],
    ...["RecurringDonation.currency", "JournalLine.currency", "Pledge.currency"],
  ],
  "the books keep what they hold for ever: their entry is of no gift, as gifts must go again": [
    ...["JournalEntry.donationId", "JournalEntry.appealId"],
  ],
  "what a file is, as its download says": ["StoredFile.contentType"],
  "a code of ours, which the page words": [
    "Edition.failure",
    "Import.failure",
    "ImportProblem.code",
    "TranslationOffer.failure",
    "Upload.failure",
  ],
  "the values of a document's facets, each a column with a canary or a word of a vocabulary": ["SearchSet"],
  "what is answered to who offered a translation, on a page of theirs": [
    "TranslationOffer.reason",
    "TranslationOffer.decidedById",
  ],
  "words of what is public, which search counts": ["SearchWord"],
  "by which import a record came: a key that no page shows": ["Document.importId"],
  "former spellings of bodies, which the secretariat alone is shown": ["FormerBody"],
  "kept by triggers of rows that have canaries": ["DocumentRevision"],
  "an official link, and what its server answered": ["LinkCheck"],
  "made of the row that it seals, which has canaries": ["AuditEvent.previous", "AuditEvent.hash"],
  "the migrations' own, which the app's role cannot write": ["_prisma_migrations"],
};
const allSpared = new Set(Object.values(spared).flat());

function isSpared({ table, column }: Pick<Column, "table" | "column">): boolean {
  return allSpared.has(table) || allSpared.has(`${table}.${column}`);
}

// What points at a row bears that row's canary.
function isReference({ column, type }: Column): boolean {
  return type === "uuid" && column !== "id";
}

/** The canary in the form its column wants. */
function shaped(column: string, type: string, canary: string): unknown {
  const word = `canary${canary}`;
  if (type === "uuid") return `00000000-0000-4000-8000-${canary}`;
  if (type === "_text") return [word];
  if (type === "jsonb") return { en: word, title: word };
  if (column === "email") return `${word}@example.org`;
  if (column === "website" || column === "link") return `https://${word}.example.org/`;
  if (column === "path") return `/${word}`;
  if (column === "sha256") return canary.padEnd(64, "0");
  if (column === "key") return canary.padEnd(32, "0");
  return word;
}
