import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { withDatabase } from "./database";
import { type BenchDocument, documentAt } from "./library/corpus";
import { fillLibrary } from "./library/fill";
import { readerOf } from "./library/reader";
import { watchMemory } from "./memory";
import type { Options } from "./options";
import type { Figure } from "./report";

const mostIndexed = 2_000;
// So many of the library's pages fill five printed ones.
const pagesToFill = 7;
const readers = 2;
const mostMemory = 1_500; // MB: the worker, and two readers of what they may have at most in all but hostile files

/** Files read as after an upload (a process of its own, pages, vectors, index), and indexing alone. */
export async function benchIngestion({ documents, files }: Options): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "icrtop-bench-files-"));
  try {
    return await withDatabase(
      async ({ ownerUrl }) => {
        const read = await readFiles(ownerUrl, files);
        const size = Math.min(documents, mostIndexed);
        await empty(ownerUrl);
        const { pages, indexing } = await fillLibrary(ownerUrl, size);
        return [
          ...read,
          {
            name: "indexing alone",
            measured: `${(pages / indexing).toFixed(0)} pages/s, ${(size / indexing).toFixed(0)} documents/s`,
            wanted: "faster than reading",
            reached: pages > 0,
          },
        ];
      },
      { env: { STORAGE_DIR: folder } },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readFiles(ownerUrl: string, files: number): Promise<Figure[]> {
  const { ingestEdition } = await import("@/lib/library/publications/ingest");
  const waiting = await uploaded(files);
  const watched = watchMemory();
  const began = performance.now();
  const read = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await ingestEdition(next);
  };
  await Promise.all(Array.from({ length: readers }, read));
  const seconds = (performance.now() - began) / 1000;
  const { own, all } = watched.stop();
  const { pages, ready, found } = await whatWasRead(ownerUrl);
  return [
    {
      name: "files read",
      measured: `${(pages / seconds).toFixed(1)} pages/s, ${(ready / seconds).toFixed(1)} files/s, ${readers} at a time; ${pages} pages, ${found} documents in the index`,
      wanted: `all ${files} files read and found`,
      reached: ready === files && found === files,
    },
    {
      name: "memory while reading",
      measured: `at most ${own} MB the worker itself (it typeset them, too), ${all} MB with its readers`,
      wanted: `at most ${mostMemory} MB`,
      reached: all <= mostMemory,
    },
  ];
}

async function uploaded(files: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; ids.length < files; number++) ids.push(await upload(documentAt(number, pagesToFill)));
  return ids;
}

async function upload({ slug, editions }: BenchDocument): Promise<string> {
  const { db } = await import("@/lib/db/client");
  const { storage } = await import("@/lib/storage/storage");
  const { typeset } = await import("@/lib/pdf/typeset");
  const text = editions[0]?.text;
  if (!text) throw new Error("Every document has an edition");
  const bytes = await typeset({
    ...{
      locale: readerOf(text.language),
      title: text.title,
      url: `https://icrtop.example/${slug}`,
      issuedAt: new Date("2026-06-01"),
    },
    blocks: [text.abstract, ...text.pages].map((words) => ({ kind: "paragraph", runs: [{ text: words }] })),
  });
  const { id } = await db.edition.create({
    data: {
      ...{ language: text.language, state: "PENDING" },
      file: { create: { ...(await storage().put(bytes)), name: `${slug}.pdf`, contentType: "application/pdf" } },
      document: {
        create: {
          ...{ slug, status: "PUBLISHED", typeSlug: "report", date: new Date("2026-06-01"), publishedAt: new Date() },
          texts: { create: { locale: text.language, title: text.title, abstract: text.abstract } },
        },
      },
    },
  });
  return id;
}

async function whatWasRead(ownerUrl: string): Promise<{ pages: number; ready: number; found: number }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM "EditionPage") AS pages, (SELECT count(*)::int FROM "Edition" WHERE state = 'READY') AS ready,
       (SELECT count(*)::int FROM "SearchEntry") AS found`,
  );
  await client.end();
  return rows[0];
}

async function empty(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`TRUNCATE "Document", "StoredFile" CASCADE`);
  await client.end();
}
