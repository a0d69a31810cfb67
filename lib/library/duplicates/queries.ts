import type { Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type CardRow, cardFields, cardOf, type DocumentCard } from "../catalogue/card";
import { visibleTo } from "../policy";
import type { Suggestion } from "../publications/suggestion";
import { symbolKey } from "../search/symbols";
import { type Likeness, likenesses } from "./rules";

/** What a record is recognized by. */
export type Marks = {
  readonly id?: string;
  readonly sums: readonly string[];
  readonly symbols: readonly string[];
  readonly doi: string | null;
  readonly titles: readonly string[];
};

export type Alike = { readonly document: DocumentCard; readonly by: readonly Likeness[] };

const mostShown = 10;
// Half of what makes one title must be in the other too: misspelt and reordered titles are found, sequels mostly not.
const alikeFrom = 0.6;

type Found = { readonly id: string; readonly by: Likeness };

/** The records of the library and of everybody's drafts that look the same, whoever may see them. */
export async function alikeIn(tx: Tx, { id, sums, symbols, doi, titles }: Marks): Promise<Found[]> {
  await tx.$executeRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(alikeFrom)}, true)`;
  const keys = symbols.map(symbolKey).filter((key) => key.includes("/"));
  const parts = [
    ...(sums.length > 0
      ? [
          Prisma.sql`SELECT edition."documentId" AS id, 'file' AS by FROM "StoredFile" file
                     JOIN "Edition" edition ON edition."fileId" = file.id WHERE file.sha256 = ANY(${sums}::text[])`,
        ]
      : []),
    ...(doi ? [Prisma.sql`SELECT id, 'doi' AS by FROM "Document" WHERE doi = ${doi}`] : []),
    ...(keys.length > 0
      ? [Prisma.sql`SELECT id, 'symbol' AS by FROM "Document" WHERE alike_symbols(symbols) && ${keys}::text[]`]
      : []),
    ...titles.slice(0, 10).map(
      (title) => Prisma.sql`(SELECT "documentId" AS id, 'title' AS by FROM "DocumentText"
        WHERE alike_title(title) % alike_title(${title})
        ORDER BY similarity(alike_title(title), alike_title(${title})) DESC LIMIT 100)`,
    ),
  ];
  if (parts.length === 0) return [];
  return tx.$queryRaw<Found[]>`
    SELECT DISTINCT found.id::text AS id, found.by FROM (${Prisma.join(parts, " UNION ALL ")}) AS found
    WHERE found.id IS DISTINCT FROM ${id ?? null}::uuid`;
}

/** What looks the same as a document, as far as the viewer may see it; the surest first. */
export async function alikeTo(viewer: Viewer, documentId: string, locale: Locale): Promise<Alike[]> {
  const { found, rows } = await db.$transaction((tx) => visibleAlike(tx, viewer, documentId));
  return rows
    .map((row) => ({ document: cardOf(row, viewer, locale), by: likenessesOf(found, row.id) }))
    .sort((a, b) => likenesses.indexOf(a.by[0] ?? "title") - likenesses.indexOf(b.by[0] ?? "title"))
    .slice(0, mostShown);
}

/** Whether the viewer can be shown anything that looks the same. */
export async function looksAlike(tx: Tx, viewer: Viewer, documentId: string): Promise<boolean> {
  return (await visibleAlike(tx, viewer, documentId)).rows.length > 0;
}

async function visibleAlike(tx: Tx, viewer: Viewer, documentId: string): Promise<{ found: Found[]; rows: CardRow[] }> {
  const marks = await marksOf(tx, documentId);
  const found = marks ? await alikeIn(tx, marks) : [];
  const ids = [...new Set(found.map(({ id }) => id))];
  const rows = await tx.document.findMany({
    where: { AND: [visibleTo(viewer), { id: { in: ids } }, { status: { not: "WITHDRAWN" } }] },
    include: cardFields,
    orderBy: [{ date: "desc" }, { id: "asc" }],
    take: 50,
  });
  return { found, rows };
}

async function marksOf(tx: Tx, id: string): Promise<Marks | null> {
  const document = await tx.document.findUnique({
    where: { id },
    select: {
      symbols: true,
      doi: true,
      texts: { select: { title: true } },
      editions: { select: { suggestion: true, file: { select: { sha256: true } } } },
    },
  });
  if (!document) return null;
  const { symbols, doi, texts, editions } = document;
  const read = editions.flatMap(({ suggestion }) => (suggestion as Suggestion | null)?.symbol ?? []);
  return {
    ...{ id, doi, symbols: [...symbols, ...read] },
    sums: editions.flatMap(({ file }) => file?.sha256 ?? []),
    titles: texts.map(({ title }) => title).filter((title) => title.trim().length >= 4),
  };
}

function likenessesOf(found: readonly Found[], id: string): Likeness[] {
  return likenesses.filter((by) => found.some((one) => one.id === id && one.by === by));
}
