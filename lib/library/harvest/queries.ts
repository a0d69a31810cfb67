import type { Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type DocumentDetail, detailFields, detailOf } from "../catalogue/detail";
import { visibleTo } from "../policy";
import { type Relation, relationsOf } from "../records/queries";
import type { Resumed } from "./arguments";
import { type Position, pageSize, type Selection, setsAsked } from "./rules";

type Words = { readonly locale: string; readonly title: string; readonly abstract: string };

/** A document as its metadata tell of it: with its words in every language. */
export type HarvestDocument = DocumentDetail & {
  readonly texts: readonly Words[];
  readonly relations: readonly Relation[];
};

/** Without a document it is deleted: it keeps its sets, and says nothing else. */
export type HarvestItem = Position & {
  readonly sets: readonly string[];
  readonly document: HarvestDocument | null;
};

export type HarvestPage = {
  readonly items: readonly HarvestItem[];
  /** Where the list goes on; null at its end. */
  readonly next: Resumed | null;
  readonly size: number;
};

/**
 * The moment before which every change is visible. A change bears the time of its commit, but is seen a little later:
 * who asked in between, and then for what is newer than the answer, would never hear of it. So those who commit at
 * this moment are waited for.
 */
export async function settledMoment(): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    SELECT date_trunc('milliseconds', clock_timestamp()) AS at FROM pg_advisory_xact_lock(7303, 1)`;
  if (!row) throw new Error("The database did not tell the time");
  return row.at;
}

/** One page of a list, in the order in which the records changed. */
export function listItems(
  viewer: Viewer,
  selection: Selection,
  resumed: Resumed | null,
  settled: Date,
): Promise<HarvestPage> {
  return atOneMoment(async (tx) => {
    const where = selected(selection, settled);
    const rows = await tx.harvestRecord.findMany({
      where: resumed ? { AND: [where, behind(resumed.after)] } : where,
      orderBy: [{ datestamp: "asc" }, { id: "asc" }],
      take: pageSize + 1,
    });
    const items = await withDocuments(tx, viewer, rows.slice(0, pageSize));
    const size = resumed?.size ?? (rows.length > pageSize ? await tx.harvestRecord.count({ where }) : rows.length);
    const after = rows.length > pageSize ? items.at(-1) : undefined;
    const cursor = (resumed?.cursor ?? 0) + items.length;
    return { items, size, next: after ? { after: { datestamp: after.datestamp, id: after.id }, cursor, size } : null };
  });
}

/** The record of one document; null for one that was never public. */
export function findItem(viewer: Viewer, id: string): Promise<HarvestItem | null> {
  return atOneMoment(async (tx) => {
    const row = await tx.harvestRecord.findUnique({ where: { id } });
    const [item] = row ? await withDocuments(tx, viewer, [row]) : [];
    return item ?? null;
  });
}

/** No record has an earlier datestamp; null when there is none at all. */
export async function earliestDatestamp(): Promise<Date | null> {
  const { _min } = await db.harvestRecord.aggregate({ _min: { datestamp: true } });
  return _min.datestamp;
}

// A record and its document are read as they were at the same time.
function atOneMoment<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(work, { isolationLevel: "RepeatableRead", timeout: 15_000, maxWait: 10_000 });
}

function selected({ set, from, before }: Selection, settled: Date): Prisma.HarvestRecordWhereInput {
  return {
    AND: [
      { datestamp: { lt: before && before < settled ? before : settled } },
      from ? { datestamp: { gte: from } } : {},
      set ? { sets: { hasSome: setsAsked(set) } } : {},
    ],
  };
}

function behind({ datestamp, id }: Position): Prisma.HarvestRecordWhereInput {
  // The first condition follows from the second, and lets the index begin where the list goes on.
  return {
    AND: [{ datestamp: { gte: datestamp } }, { OR: [{ datestamp: { gt: datestamp } }, { datestamp, id: { gt: id } }] }],
  };
}

type Row = Position & { readonly sets: string[]; readonly deleted: boolean };

// What a document says is asked for again under the policy: nothing but that shows anybody what they may not see.
async function withDocuments(tx: Tx, viewer: Viewer, rows: readonly Row[]): Promise<HarvestItem[]> {
  const ids = rows.filter(({ deleted }) => !deleted).map(({ id }) => id);
  const documents = await tx.document.findMany({
    where: { AND: [visibleTo(viewer), { id: { in: ids }, status: "PUBLISHED" }] },
    include: detailFields,
  });
  const found = documents.map(({ id }) => id);
  const relations = await relationsOf(viewer, found, "en", tx);
  const byId = new Map(
    documents.map((row) => [
      row.id,
      { ...detailOf(row, viewer, "en"), texts: row.texts, relations: relations.get(row.id) ?? [] },
    ]),
  );
  return rows.map(({ id, datestamp, sets }) => ({ id, datestamp, sets, document: byId.get(id) ?? null }));
}
