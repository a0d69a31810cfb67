import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { RegionSlug } from "@/lib/regions/rules";
import { visibleTo } from "../policy";
import { type ArchiveKind, archiveLimits, expectedBytes, type Inclusion, included } from "./rules";

export type PlannedEdition = {
  readonly id: string;
  readonly language: string;
  readonly inclusion: Inclusion;
  readonly textBytes: number;
  readonly file: { readonly key: string; readonly size: number; readonly sha256: string } | null;
};

export type PlannedDocument = {
  readonly id: string;
  readonly slug: string;
  readonly updatedAt: Date;
  readonly editions: readonly PlannedEdition[];
};

/** What an archive will hold, the newest documents first, and a tag that changes with anything of it. */
export type Plan = {
  readonly documents: readonly PlannedDocument[];
  /** How many documents the region has; more than are listed when it has very many. */
  readonly total: number;
  readonly latest: Date;
  readonly tag: string;
};

const published = (viewer: Viewer, region: RegionSlug) => ({
  AND: [visibleTo(viewer), { status: "PUBLISHED" as const, regions: { some: { regionSlug: region } } }],
});

export async function planArchive(viewer: Viewer, region: RegionSlug, kind: ArchiveKind): Promise<Plan> {
  const [total, rows] = await Promise.all([
    db.document.count({ where: published(viewer, region) }),
    db.document.findMany({
      where: published(viewer, region),
      orderBy: [{ date: "desc" }, { id: "asc" }],
      take: archiveLimits.documents,
      select: {
        ...{ id: true, slug: true, licence: true, updatedAt: true },
        editions: {
          where: { state: "READY" },
          orderBy: { language: "asc" },
          select: { id: true, language: true, link: true, file: { select: { key: true, size: true, sha256: true } } },
        },
      },
    }),
  ]);
  const [texts, stamps] = await Promise.all([
    textBytes(rows.flatMap(({ editions }) => editions.filter(({ file }) => file !== null).map(({ id }) => id))),
    stampsOf(rows.map(({ id }) => id)),
  ]);
  const weighed = rows.flatMap(({ licence, editions }) =>
    editions.map(({ id, file }) => ({ licence, textBytes: texts.get(id) ?? 0, fileBytes: file?.size ?? null })),
  );
  const inclusions = included(kind, weighed).values();
  const documents = rows.map(({ id, slug, updatedAt, editions }) => ({
    ...{ id, slug, updatedAt },
    editions: editions.map((edition) => ({
      ...{ id: edition.id, language: edition.language, file: edition.file },
      textBytes: texts.get(edition.id) ?? 0,
      inclusion: inclusions.next().value ?? "no-room",
    })),
  }));
  const hash = createHash("sha256").update(`${kind} ${total}`);
  // Publishers are named or not, and editions come and go, without a change of the document's own row.
  for (const one of documents) hash.update(JSON.stringify([one, stamps.get(one.id)?.getTime()]));
  const latest = new Date(Math.max(0, ...[...stamps.values()].map((stamp) => stamp.getTime())));
  return { documents, total, latest, tag: `W/"${hash.digest("base64url").slice(0, 27)}"` };
}

/** Texts of a region's files in bytes, by edition. No text is read for it: the database keeps its length. */
async function textBytes(editionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ id: string; bytes: bigint }[]>`
    SELECT "editionId" AS id, sum(octet_length(text)) AS bytes FROM "EditionPage"
    WHERE "editionId" = ANY(${[...editionIds]}::uuid[]) GROUP BY "editionId"`;
  return new Map(rows.map(({ id, bytes }) => [id, Number(bytes)]));
}

// When each last changed for a visitor: kept for harvesters.
async function stampsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.$queryRaw<{ id: string; datestamp: Date }[]>`
    SELECT id, datestamp FROM "HarvestRecord" WHERE id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, datestamp }) => [id, datestamp]));
}

/** Where the file of an edition is kept, while the viewer may see its document. */
export async function findKey(viewer: Viewer, editionId: string): Promise<string | null> {
  const document = { AND: [visibleTo(viewer), { status: "PUBLISHED" as const }] };
  const found = await db.edition.findFirst({
    where: { id: editionId, document },
    select: { file: { select: { key: true } } },
  });
  return found?.file?.key ?? null;
}

export type ArchiveSize = { readonly items: number; readonly bytes: number };

/** What each archive of a region holds and how large it will be, about; null where the region has no documents. */
export async function archiveSizes(
  viewer: Viewer,
  region: RegionSlug,
): Promise<Record<ArchiveKind, ArchiveSize> | null> {
  const [texts, files] = [await planArchive(viewer, region, "texts"), await planArchive(viewer, region, "files")];
  return texts.documents.length === 0 ? null : { texts: sizeOf(texts, "texts"), files: sizeOf(files, "files") };
}

function sizeOf({ documents }: Plan, kind: ArchiveKind): ArchiveSize {
  const inside = documents.flatMap(({ editions }) => editions).filter(({ inclusion }) => inclusion === "included");
  const texts = kind === "texts" ? inside.reduce((sum, { textBytes }) => sum + textBytes, 0) : 0;
  const files = kind === "files" ? inside.reduce((sum, { file }) => sum + (file?.size ?? 0), 0) : 0;
  return { items: inside.length, bytes: expectedBytes(documents.length, texts, files, inside.length) };
}
