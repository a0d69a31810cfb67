import pg from "pg";
import { withDatabase } from "./database";
import { type Figure, percentile } from "./report";
import { wordOf } from "./search-corpus";

const documents = 10_000;
const rounds = 40;
const limit = 60;

type Row = { kind: string; found: number; p50: number; p95: number; ratio: number };

/** Library search over generated documents: server time of a whole page of results, and its ratio to the bare index look-up. */
export async function benchSearch(): Promise<Figure[]> {
  return withDatabase(async ({ ownerUrl }) => {
    const { fillLibrary } = await import("./search-library");
    await fillLibrary(documents);
    return (await measureAll(ownerUrl)).map(figureOf);
  });
}

function figureOf({ kind, found, p50, p95, ratio }: Row): Figure {
  const times = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${ratio.toFixed(1)} × the bare index look-up`;
  return {
    name: kind,
    measured: `${times}, up to ${found} found`,
    wanted: `p95 at most ${limit} ms`,
    reached: p95 <= limit,
  };
}

// Ranks of words: how far down the list of the most frequent ones.
const kinds: Record<string, readonly string[]> = {
  "one common word": [0, 1, 2, 3, 5, 8].map(wordOf),
  "one word": [60, 120, 250, 500].map(wordOf),
  "one rare word": [5_000, 9_000, 15_000, 22_000].map(wordOf),
  "two common words": [0, 1, 2, 4].map((rank) => `${wordOf(rank)} ${wordOf(rank + 3)}`),
  "two words": [40, 90, 200].map((rank) => `${wordOf(rank)} ${wordOf(rank * 2)}`),
  "common and rare": [1, 2, 5].map((rank) => `${wordOf(rank)} ${wordOf(rank * 900 + 3_000)}`),
};

async function measureAll(ownerUrl: string): Promise<Row[]> {
  await settle(ownerUrl);
  const rows: Row[] = [];
  for (const [kind, queries] of Object.entries(kinds)) rows.push(await measure(kind, queries));
  return rows;
}

// What autovacuum does in time: statistics, and an index without a list of pending entries.
async function settle(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("VACUUM ANALYZE");
  await client.end();
}

async function measure(kind: string, queries: readonly string[]): Promise<Row> {
  const { db } = await import("@/lib/db/client");
  const { visitor } = await import("@/lib/auth/viewer");
  const { searchDocuments } = await import("@/lib/library/queries");
  const { compileQuery } = await import("@/lib/library/search/query");
  const { readSearch } = await import("@/lib/library/search/schema");
  const whole: number[] = [];
  const bare: number[] = [];
  let found = 0;
  for (let round = -5; round < rounds; round++) {
    const q = queries[Math.abs(round) % queries.length] ?? "";
    const began = performance.now();
    const result = await searchDocuments(visitor, readSearch({ q }), "en");
    const took = performance.now() - began;
    const compiled = await compileQuery(q, "en");
    const beganBare = performance.now();
    await db.$transaction([
      db.$executeRaw`SET LOCAL enable_seqscan TO off`,
      db.$queryRaw`SELECT count(*)::int FROM "SearchEntry" WHERE body @@ ${compiled}::tsquery`,
    ]);
    if (round < 0) continue;
    found = Math.max(found, result.total);
    whole.push(took);
    bare.push(performance.now() - beganBare);
  }
  return {
    kind,
    found,
    p50: percentile(whole, 0.5),
    p95: percentile(whole, 0.95),
    ratio: percentile(whole, 0.5) / percentile(bare, 0.5),
  };
}
