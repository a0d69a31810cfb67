import type pg from "pg";
import { type Figure, percentile } from "../report";
import { ask } from "./ask";
import { drawQueries, type Kind, kinds, type Pool } from "./draw";
import { bareLookUp } from "./engine";
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

type Times = { whole: number[]; bare: number[]; found: number[]; failed: number };

async function measure(owner: pg.Client, { language, open }: Pool, kind: Kind, queries: Wanted[]): Promise<Figure> {
  const times: Times = { whole: [], bare: [], found: [], failed: 0 };
  for (const wanted of queries.slice(0, 3)) await ask(wanted);
  for (const wanted of queries) {
    const { milliseconds, result } = await ask(wanted);
    const began = performance.now();
    await bareLookUp(owner, typed(wanted), language);
    times.bare.push(performance.now() - began);
    times.whole.push(milliseconds);
    if (result) times.found.push(result.total);
    else times.failed++;
  }
  return figureOf(`${kind}, ${language}`, times, limits[kind], open);
}

function figureOf(name: string, { whole, bare, found, failed }: Times, limit: number, open: number): Figure {
  const [p50, p95, most] = [percentile(whole, 0.5), percentile(whole, 0.95), Math.max(...whole)];
  const ratio = p50 / percentile(bare, 0.5);
  const half = (100 * percentile(found, 0.5)) / open;
  const times = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, at most ${most.toFixed(0)} ms`;
  const queries = `${whole.length} queries${failed > 0 ? `, ${failed} without an answer` : ""}`;
  return {
    name,
    measured: `${times}; ${ratio.toFixed(1)} × the bare look-up; ${queries}, half find ${half.toPrecision(2)} % of all or more`,
    wanted: `p95 at most ${limit} ms, none over ${slowest}`,
    reached: p95 <= limit && most <= slowest && failed === 0,
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
