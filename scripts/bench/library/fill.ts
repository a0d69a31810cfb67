import pg from "pg";
import { corpusVersion, documentAt, pagesOfText } from "./corpus";
import { indexAll } from "./engine";
import { Frequencies } from "./frequencies";
import { fillHarvest, insertDocuments, insertPublishers } from "./rows";

export type Filled = { readonly pages: number; readonly loading: number; readonly indexing: number };

const batch = 200;
const hands = 2;

/**
 * Fills an empty database with the first documents of the library, and indexes them as the portal does.
 * One that was filled before is left as it is. Times in seconds, 0 for what was not done.
 */
export async function fillLibrary(ownerUrl: string, documents: number, { reindex = false } = {}): Promise<Filled> {
  const owner = await connected(ownerUrl);
  try {
    const kept = await keptLibrary(owner);
    if (kept && (kept.documents !== documents || kept.version !== corpusVersion))
      throw new Error(
        `The kept database holds ${kept.documents} documents of version ${kept.version}: delete its folder.`,
      );
    const loading = kept ? 0 : await timed(() => loadLibrary(ownerUrl, documents));
    const indexing = kept && !reindex ? 0 : await timed(() => indexLibrary(owner));
    // What autovacuum does in time: statistics, and an index without a list of pending entries.
    await owner.query("VACUUM ANALYZE");
    const { rows } = await owner.query<{ pages: number }>(`SELECT count(*)::int AS pages FROM "EditionPage"`);
    await owner.query(
      `CREATE TABLE IF NOT EXISTS bench_library AS SELECT ${documents} AS documents, ${corpusVersion} AS version`,
    );
    return { pages: rows[0]?.pages ?? 0, loading, indexing };
  } finally {
    await owner.end();
  }
}

type Kept = { readonly documents: number; readonly version: number };

async function keptLibrary(owner: pg.Client): Promise<Kept | undefined> {
  const { rows } = await owner.query(`SELECT to_regclass('bench_library') IS NOT NULL AS kept`);
  if (!rows[0].kept) return undefined;
  return (await owner.query<Kept>("SELECT documents, version FROM bench_library")).rows[0];
}

/** The documents without their search index; without pages they are what harvesters need, in a tenth of the time. */
export async function loadLibrary(ownerUrl: string, documents: number, pages = pagesOfText): Promise<void> {
  const owner = await connected(ownerUrl);
  const clients = await Promise.all(Array.from({ length: hands }, () => connected(ownerUrl)));
  const frequencies = new Frequencies();
  try {
    await insertPublishers(owner);
    let next = 0;
    const load = async (client: pg.Client) => {
      // What triggers and foreign keys would look at row by row is done or known for all.
      await client.query("SET session_replication_role = replica");
      for (let start = next; start < documents; start = next) {
        next = Math.min(start + batch, documents);
        const made = Array.from({ length: next - start }, (_, index) => documentAt(start + index, pages));
        for (const document of made) frequencies.add(document);
        await insertDocuments(client, made);
      }
    };
    await Promise.all(clients.map(load));
    await fillHarvest(owner);
    await frequencies.save(owner);
    await owner.query("ANALYZE");
  } finally {
    await Promise.all([owner, ...clients].map((client) => client.end()));
  }
}

async function indexLibrary(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM "Document" WHERE status = 'PUBLISHED' ORDER BY id`,
  );
  const ids = rows.map(({ id }) => id);
  await indexAll(ids);
}

export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
