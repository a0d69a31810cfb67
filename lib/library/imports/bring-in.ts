import { randomBytes, randomUUID } from "node:crypto";
import { record as recordAct } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import { isTaken } from "@/lib/db/transaction";
import { enqueueAll } from "@/lib/jobs/enqueue";
import { purgeEveryPage } from "@/lib/pages/purge";
import { cleanPdf } from "@/lib/pdf/clean";
import { inspectPdf } from "@/lib/pdf/inspect";
import { type Stored, storage } from "@/lib/storage/storage";
import { downloadName, slugOf } from "../publications/rules";
import { indexDocument } from "../search/indexing";
import { filesOf, type ImportContent, readImport } from "./content";
import { giveUpImport } from "./give-up";
import { inLibrary } from "./likeness";
import type { ImportRecord } from "./records";
import { keptSlug } from "./rules";

type Files = ReadonlyMap<string, Stored>;

/**
 * Brings in what was checked: stores the files, then writes all records in one transaction. A worker that is killed
 * goes on with the files that are stored already; a failure takes them away again.
 */
export async function bringIn(importId: string, last = false): Promise<void> {
  const sent = await db.import.findUnique({ where: { id: importId } });
  if (sent?.state !== "IMPORTING") return;
  try {
    const content = await readImport(sent);
    try {
      const files = await storeFiles(importId, content);
      if (!(await writeRecords(importId, content, files))) return await giveUpImport(importId, "import-outdated");
    } finally {
      await content.archive.close();
    }
  } catch (error) {
    if (last) await giveUpImport(importId, "import-failed");
    throw error;
  }
  for (const key of [sent.tableKey, sent.archiveKey]) if (key) await storage().remove(key);
}

async function storeFiles(importId: string, { records, archive }: ImportContent): Promise<Files> {
  const rows = await db.importFile.findMany({ where: { importId } });
  const files = new Map<string, Stored>(rows.map(({ name, key, size, sha256 }) => [name, { key, size, sha256 }]));
  const named = filesOf(records);
  await db.import.update({ where: { id: importId }, data: { parts: named.length, done: files.size } });
  for (const { file: name } of named) {
    if (files.has(name)) continue;
    const bytes = await archive.read(name);
    if (!bytes || inspectPdf(bytes)) throw new Error("A file that was checked is not as it was");
    files.set(name, await storeOnce(importId, name, cleanPdf(bytes).bytes));
    await db.import.update({ where: { id: importId }, data: { done: { increment: 1 } } });
  }
  return files;
}

// A worker that was taken for dead may still be at it: the file that was there first is the one.
async function storeOnce(importId: string, name: string, bytes: Uint8Array): Promise<Stored> {
  const stored = await storage().put(bytes);
  try {
    await db.importFile.create({ data: { importId, name, ...stored } });
    return stored;
  } catch (error) {
    await storage().remove(stored.key);
    if (!isTaken(error)) throw error;
    const { key, size, sha256 } = await db.importFile.findUniqueOrThrow({
      where: { importId_name: { importId, name } },
    });
    return { key, size, sha256 };
  }
}

// Thousands of records take their time; nobody waits for them but other imports.
const patience = { timeout: 30 * 60_000, maxWait: 60_000 };

/** False when the library has got one of the records meanwhile. */
function writeRecords(importId: string, content: ImportContent, files: Files): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // One import after the other: what each looks for in the library, the one before has written.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(7304, 1)`;
    const sent = await tx.import.findUniqueOrThrow({
      where: { id: importId },
      include: { startedBy: { select: { id: true, name: true } } },
    });
    if (sent.state !== "IMPORTING") return true;
    const sums = new Map([...files].map(([name, { sha256 }]) => [name, sha256]));
    for (const record of content.records) if ((await inLibrary(tx, record, sums, true)).length > 0) return false;

    const ids: string[] = [];
    const editions: string[] = [];
    for (const record of content.records) {
      const id = await create(tx, record, { importId, publish: sent.publish, content, files });
      ids.push(id);
      editions.push(
        ...(await tx.edition.findMany({ where: { documentId: id, state: "PENDING" } })).map(({ id }) => id),
      );
      await indexDocument(tx, id);
    }
    await enqueueAll(
      tx,
      "ingest-edition",
      editions.map((editionId) => ({ key: `ingest-${editionId}`, payload: { editionId } })),
    );
    await tx.importFile.deleteMany({ where: { importId } });
    const { count } = await tx.import.updateMany({
      where: { id: importId, state: "IMPORTING" },
      data: { state: "DONE", tableKey: null, archiveKey: null },
    });
    if (count === 0) throw new Error("The import ended meanwhile");
    if (sent.publish) await purgeEveryPage(tx);
    await recordAct(tx, {
      type: "import.done",
      actor: { kind: "system", name: "import" },
      subject: { type: "import", id: importId, name: sent.tableName },
      change: {
        records: { after: ids.length },
        published: { after: sent.publish },
        by: { after: sent.startedBy.name },
      },
    });
    return true;
  }, patience);
}

type Into = {
  readonly importId: string;
  readonly publish: boolean;
  readonly content: ImportContent;
  readonly files: Files;
};

async function create(tx: Tx, record: ImportRecord, { importId, publish, content, files }: Into): Promise<string> {
  const { key: recordKey, row: _row, parts, publisher, regions, countries, topics, ...facts } = record;
  const kept = keptSlug(recordKey);
  const isFree = kept !== null && (await tx.document.count({ where: { slug: kept } })) === 0;
  const title = parts.find((part) => part.title !== "")?.title ?? "";
  const id = randomUUID();
  await tx.document.create({
    data: {
      ...facts,
      ...{ id, importId, publisherId: publisher === null ? null : (content.publishers.get(publisher) ?? null) },
      slug: isFree ? kept : `${slugOf(title) || "document"}-${randomBytes(4).toString("hex")}`,
      // What is not published waits for the secretariat, which sees it in its list and decides on each.
      ...(publish ? { status: "PUBLISHED", publishedAt: now() } : { status: "SUBMITTED", submittedAt: now() }),
      texts: {
        create: parts
          .filter((part) => part.title !== "")
          .map(({ language, title, abstract }) => ({ locale: language, title, abstract })),
      },
      regions: { create: regions.map((regionSlug) => ({ regionSlug })) },
      countries: { create: countries.map((countryCode) => ({ countryCode })) },
      topics: { create: topics.map((topicSlug) => ({ topicSlug })) },
    },
  });
  for (const { language, file, link } of parts) {
    const stored = files.get(file.normalize("NFC"));
    if (link !== "") await tx.edition.create({ data: { documentId: id, language, link } });
    else if (stored) {
      const { key, size, sha256 } = stored;
      const { id: fileId } = await tx.storedFile.create({
        data: { key, size, sha256, name: downloadName(file), contentType: "application/pdf" },
      });
      await tx.edition.create({ data: { documentId: id, language, fileId, state: "PENDING" } });
    }
  }
  return id;
}
