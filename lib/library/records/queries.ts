import type { Admin, Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Audience, DatePrecision } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { cardFields, cardOf, type DocumentCard } from "../catalogue/card";
import { visibleTo, withdrawnInPublic } from "../policy";
import { wordsFor } from "../rules";
import { type Anchor, anchorFields, anchorOf } from "./anchors";
import { type Bond, relationKinds } from "./rules";
import { readSymbols } from "./symbols";
import { newerThan, versionsOf } from "./versions";

export type { Anchor };

/** Another document as a relation names it. */
export type Neighbour = {
  readonly id: string;
  readonly slug: string;
  readonly audience: Audience;
  readonly symbols: readonly string[];
  readonly title: string;
  /** The language of the title. */
  readonly locale: string;
  readonly date: Date;
  readonly datePrecision: DatePrecision;
};

export type Relation = { readonly bond: Bond; readonly other: Neighbour };

/** What a record says beyond its own lines: its relations, its versions, the places in it. */
export type DocumentRecord = {
  readonly relations: readonly Relation[];
  /** All its versions that this viewer may see, the oldest first; empty when there is but one. */
  readonly versions: readonly Neighbour[];
  /** The newest of them, when that is another document. */
  readonly newest: Neighbour | null;
  readonly anchors: readonly Anchor[];
};

const neighbourFields = {
  id: true,
  slug: true,
  audience: true,
  symbols: true,
  date: true,
  datePrecision: true,
  texts: true,
} satisfies Prisma.DocumentSelect;

type NeighbourRow = Prisma.DocumentGetPayload<{ select: typeof neighbourFields }>;

function neighbourOf({ texts, ...row }: NeighbourRow, locale: Locale): Neighbour {
  const words = wordsFor(texts, locale);
  return { ...row, title: words?.title ?? "", locale: words?.locale ?? locale };
}

const published = (viewer: Viewer): Prisma.DocumentWhereInput => ({
  AND: [visibleTo(viewer), { status: "PUBLISHED" }],
});

/** The relations of some documents, both ways, to what this viewer may see. */
export function relationsOf(
  viewer: Viewer,
  ids: readonly string[],
  locale: Locale,
  tx: Tx | typeof db = db,
): Promise<ReadonlyMap<string, Relation[]>> {
  return relationsAmong(published(viewer), ids, locale, tx);
}

/** The relations of a document to whatever the secretariat may see, in any state. */
export async function relationsToEdit(admin: Admin, id: string, locale: Locale): Promise<Relation[]> {
  return (await relationsAmong(visibleTo(admin), [id], locale)).get(id) ?? [];
}

async function relationsAmong(
  others: Prisma.DocumentWhereInput,
  ids: readonly string[],
  locale: Locale,
  tx: Tx | typeof db = db,
) {
  const among = { in: [...ids] };
  const other = { select: neighbourFields };
  // One after the other: a transaction has one connection.
  const out = await tx.documentRelation.findMany({ where: { fromId: among, to: others }, include: { to: other } });
  const back = await tx.documentRelation.findMany({ where: { toId: among, from: others }, include: { from: other } });
  const relations = new Map<string, Relation[]>(ids.map((id) => [id, []]));
  for (const { fromId, kind, to } of out) relations.get(fromId)?.push({ bond: kind, other: neighbourOf(to, locale) });
  for (const { toId, kind, from } of back)
    relations.get(toId)?.push({ bond: `${kind}_BY`, other: neighbourOf(from, locale) });
  for (const list of relations.values()) list.sort(byKindThenDate);
  return relations;
}

const kindOrder = ({ bond }: Relation) => relationKinds.findIndex((kind) => bond.startsWith(kind));

function byKindThenDate(a: Relation, b: Relation): number {
  return (
    kindOrder(a) - kindOrder(b) ||
    a.bond.length - b.bond.length ||
    a.other.date.getTime() - b.other.date.getTime() ||
    a.other.id.localeCompare(b.other.id)
  );
}

/** What a document's page shows of its record. The document itself was found under the policy before. */
export async function recordOf(viewer: Viewer, id: string, locale: Locale): Promise<DocumentRecord> {
  const [relations, chain, anchors] = await Promise.all([
    relationsOf(viewer, [id], locale),
    versionsOf(id),
    db.documentAnchor.findMany({ where: { documentId: id }, orderBy: { position: "asc" }, select: anchorFields }),
  ]);
  const rows =
    chain.length > 1
      ? await db.document.findMany({
          where: { OR: [{ id }, { AND: [published(viewer), { id: { in: chain } }] }] },
          select: neighbourFields,
        })
      : [];
  const versions = chain.flatMap((one) => rows.filter((row) => row.id === one)).map((row) => neighbourOf(row, locale));
  const last = versions.at(-1);
  return {
    relations: relations.get(id) ?? [],
    versions: versions.length > 1 ? versions : [],
    newest: last && last.id !== id ? last : null,
    anchors: anchors.map((anchor) => anchorOf(anchor, viewer)),
  };
}

export type Tombstone = Pick<DocumentCard, "title" | "locale" | "publisher" | "body"> & {
  readonly slug: string;
  readonly reason: string;
  readonly withdrawnAt: Date;
  /** The newest version, where there is one to read. */
  readonly replacement: Neighbour | null;
};

/** What is told of a document that was public and is withdrawn; null for every other. */
export async function findTombstone(viewer: Viewer, slug: string, locale: Locale): Promise<Tombstone | null> {
  const row = await db.document.findFirst({
    where: { AND: [withdrawnInPublic(), { slug }] },
    include: { ...cardFields, withdrawal: true },
  });
  if (!row?.withdrawal) return null;
  const { title, locale: language, publisher, body } = cardOf(row, viewer, locale);
  const newer = newerThan(await versionsOf(row.id), row.id);
  const versions = await db.document.findMany({
    where: { AND: [published(viewer), { id: { in: newer } }] },
    select: neighbourFields,
  });
  const newest = newer.flatMap((id) => versions.filter((one) => one.id === id)).at(-1);
  return {
    ...{ title, locale: language, publisher, body, slug },
    reason: row.withdrawal.reason,
    withdrawnAt: row.withdrawal.createdAt,
    replacement: newest ? neighbourOf(newest, locale) : null,
  };
}

/** The addresses that answer that their document is withdrawn. */
export async function withdrawnSlugs(): Promise<ReadonlySet<string>> {
  const rows = await db.document.findMany({ where: withdrawnInPublic(), select: { slug: true } });
  return new Set(rows.map(({ slug }) => slug));
}

/** Where a document is now that had this address; null when there is none that this viewer may be told of. */
export async function presentSlug(viewer: Viewer, former: string): Promise<string | null> {
  const row = await db.formerSlug.findFirst({
    where: { slug: former, document: { OR: [published(viewer), withdrawnInPublic()] } },
    select: { document: { select: { slug: true } } },
  });
  return row?.document.slug ?? null;
}

/** What a relation could lead to: documents of this symbol, this address, or with these words in the title. */
export async function findRelatable(admin: Admin, id: string, q: string, locale: Locale): Promise<Neighbour[]> {
  const typed = q.replaceAll("\0", "").trim();
  if (typed === "" || !isId(id)) return [];
  const rows = await db.document.findMany({
    where: {
      AND: [
        visibleTo(admin),
        { id: { not: id } },
        {
          OR: [
            { symbols: { hasSome: [typed, ...readSymbols(typed).symbols] } },
            { slug: typed.split("/").at(-1) ?? typed },
            { texts: { some: { title: { contains: typed, mode: "insensitive" } } } },
          ],
        },
      ],
    },
    select: neighbourFields,
    orderBy: [{ date: "desc" }, { id: "asc" }],
    take: 20,
  });
  return rows.map((row) => neighbourOf(row, locale));
}
