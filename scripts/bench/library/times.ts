import type pg from "pg";
import { type Figure, percentile } from "../report";
import { drawQueries, type Kind, kinds, type Pool } from "./draw";
import { bareLookUp } from "./engine";
import { readerOf } from "./reader";
import { typed, type Wanted } from "./wanted";

const slowest = 1_000;
const limits: Record<Kind, number> = {
  ...{ rare: 60, "two words": 60, common: 150 },
  ...{ narrowed: 150, phrase: 150, without: 150, either: 150, "in the title": 150 },
};
// The issue names the first three; the others are watched with fewer.
const partOf = (kind: Kind) => (["rare", "two words", "common"].includes(kind) ? 1 : 0.2);

/** Server time of a whole answer (hits, facets, extracts), and its ratio to the bare index look-up, in turns. */
export async function searchTimes(owner: pg.Client, pools: readonly Pool[], queries: number): Promise<Figure[]> {
  await owner.query("SET enable_seqscan TO off");
  const figures: Figure[] = [];
  for (const kind of kinds)
    for (const pool of pools) {
      const drawn = drawQueries(pool, kind, Math.ceil(queries * partOf(kind)), 1);
      if (drawn.length > 0) figures.push(await measure(owner, pool, kind, drawn));
    }
  return figures;
}

async function measure(owner: pg.Client, pool: Pool, kind: Kind, queries: readonly Wanted[]): Promise<Figure> {
  const { visitor } = await import("@/lib/auth/viewer");
  const { searchDocuments } = await import("@/lib/library/queries");
  const { readSearch } = await import("@/lib/library/search/schema");
  const { language } = pool;
  const [whole, bare, found]: number[][] = [[], [], []];
  for (const [index, wanted] of [...queries.slice(0, 3), ...queries].entries()) {
    const q = typed(wanted);
    const began = performance.now();
    const { total } = await searchDocuments(visitor, readSearch({ ...wanted.narrowed, q }), readerOf(language));
    const took = performance.now() - began;
    await bareLookUp(owner, q, language);
    const tookBare = performance.now() - began - took;
    // The first few only warm it up.
    if (index < 3) continue;
    whole?.push(took);
    bare?.push(tookBare);
    found?.push(total);
  }
  return figureOf(kind, language, whole ?? [], bare ?? [], found ?? []);
}

function figureOf(kind: Kind, language: string, whole: number[], bare: number[], found: number[]): Figure {
  const [p50, p95, most] = [percentile(whole, 0.5), percentile(whole, 0.95), Math.max(...whole)];
  const ratio = p50 / percentile(bare, 0.5);
  const times = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, at most ${most.toFixed(0)} ms`;
  const limit = limits[kind];
  return {
    name: `${kind}, ${language}`,
    measured: `${times}; ${ratio.toFixed(1)} × the bare look-up; ${whole.length} queries, half find ${percentile(found, 0.5)} or more, up to ${Math.max(...found)}`,
    wanted: `p95 at most ${limit} ms, none over ${slowest}`,
    reached: p95 <= limit && most <= slowest,
  };
}

/** How common the common words are. */
export function sharesOf(pools: readonly Pool[]): Figure {
  const shares = pools.map(({ language, common, open }) => {
    const middle = percentile(
      common.map(({ documents }) => documents),
      0.5,
    );
    return `${language} ${common.length} words, the middle one in ${((100 * middle) / open).toFixed(0)} %`;
  });
  return {
    name: "common words of the library",
    measured: shares.join("; "),
    wanted: "English ones in about a third of all documents",
    reached: pools.every(({ common }) => common.length > 0),
  };
}
