import type { AuditChange } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import { publicationLanguages } from "../publications/rules";
import { aspectsOf, textsOf } from "../publications/schema";
import { isoDate } from "../rules";
import type { AnchorInput, RecordInput } from "./schema";

export const editedFields = {
  texts: { orderBy: { locale: "asc" } },
  regions: true,
  countries: true,
  topics: true,
  anchors: { orderBy: { position: "asc" } },
  editions: { select: { id: true, language: true }, orderBy: { language: "asc" } },
  publisher: { select: { slug: true } },
} satisfies Prisma.DocumentInclude;

export type EditedRow = Prisma.DocumentGetPayload<{ include: typeof editedFields }>;

type Value = string | number | null | readonly unknown[] | Readonly<Record<string, unknown>>;
export type Snapshot = Readonly<Record<string, Value>>;

/** All that the form can change, as it is now. */
export function snapshotOf(row: EditedRow): Snapshot {
  const { slug, audience, symbols, body, authority, rtopReference, vote, licence } = row;
  return {
    ...{ slug, audience, symbols, body, authority, rtopReference, vote, licence },
    type: row.typeSlug,
    date: isoDate(row.date, row.datePrecision),
    pillars: [...row.pillars].sort(),
    crimes: [...row.crimes].sort(),
    regions: row.regions.map(({ regionSlug }) => regionSlug).sort(),
    countries: row.countries.map(({ countryCode }) => countryCode).sort(),
    topics: row.topics.map(({ topicSlug }) => topicSlug).sort(),
    ...Object.fromEntries(row.texts.filter(isEdited).map((text) => [`text_${text.locale}`, wordsOf(text)])),
    anchors: row.anchors.map(({ label, editionId, page, link, note }) => ({ label, editionId, page, link, note })),
  };
}

// A language the form does not offer is left as it is.
function isEdited({ locale }: { locale: string }): boolean {
  return (publicationLanguages as readonly string[]).includes(locale);
}

function wordsOf({ title, abstract }: { title: string; abstract: string }) {
  return { title, abstract };
}

/** What only the command knows of a form: its symbols, vote and anchors, read and checked. */
export type Read = {
  readonly symbols: readonly string[];
  readonly vote: string | null;
  readonly anchors: readonly AnchorInput[];
};

/** The same, as the form would have it. */
export function snapshotOfForm(input: RecordInput, { symbols, vote, anchors }: Read): Snapshot {
  const { slug, audience, authority, type, date } = input;
  const { pillars, crimes, licence } = aspectsOf(input);
  return {
    ...{ slug, audience, symbols, authority, vote, licence, type, date, pillars },
    body: input.body ?? null,
    rtopReference: referenceOf(input),
    crimes: [...crimes].sort(),
    regions: [...input.regions].sort(),
    countries: [...input.countries].sort(),
    topics: [...input.topics].sort(),
    ...Object.fromEntries(textsOf(input).map((text) => [`text_${text.locale}`, wordsOf(text)])),
    anchors: anchors.map(({ label, editionId, page, link, note }) => ({ label, editionId, page, link, note })),
  };
}

const references = {
  "by-name": "BY_NAME",
  "world-summit-paragraphs": "WORLD_SUMMIT_PARAGRAPHS",
  "national-responsibility": "NATIONAL_RESPONSIBILITY",
  none: null,
} as const;

export function referenceOf({ rtopReference }: Pick<RecordInput, "rtopReference">) {
  return references[rtopReference];
}

/** What differs, for the audit log. */
export function differences(before: Snapshot, after: Snapshot): AuditChange {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(
    changed.map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }]),
  );
}
