import type pg from "pg";
import type { Figure } from "../report";
import { ask } from "./ask";
import { aText, drawQueries, type Kind, kinds, narrowedTo, type Pool } from "./draw";
import { pick, repeatable } from "./random";
import { slowCounts } from "./slow-counts";
import { compiled, typed, type Wanted } from "./wanted";

/** Counts up to here are exact; beyond, a search may say that there are more. */
const exactUpTo = 10_000;
const mostShown = 20;

/** Random searches whose counts are compared with those of a slow, obvious query. */
export async function randomCounts(owner: pg.Client, pools: readonly Pool[], count: number): Promise<Figure> {
  await owner.query("SET enable_seqscan TO off; SET work_mem = '64MB'");
  let [wrong, beyond, most] = [0, 0, 0];
  for (const wanted of drawSearches(pools, count)) {
    const { told, counted, total } = await bothCounts(owner, wanted);
    const differences = [...new Set([...told.keys(), ...counted.keys()])].filter(
      (key) => !isHonest(told.get(key) ?? 0, counted.get(key) ?? 0),
    );
    if (total > exactUpTo) beyond++;
    most = Math.max(most, total);
    if (differences.length === 0) continue;
    if (wrong++ < mostShown)
      console.log(
        `  ${typed(wanted)} ${JSON.stringify(wanted.narrowed ?? {})}: ${differences
          .map((key) => `${key} ${told.get(key) ?? 0}, not ${counted.get(key) ?? 0}`)
          .join("; ")}`,
      );
  }
  return {
    name: "counts of random searches",
    measured: `${wrong} of ${count} differ from the slow query; ${beyond} found more than ${exactUpTo}, up to ${most}`,
    wanted: `none, exact up to ${exactUpTo}`,
    reached: wrong === 0,
  };
}

function isHonest(told: number, counted: number): boolean {
  return told === counted || (counted > exactUpTo && told === exactUpTo);
}

function drawSearches(pools: readonly Pool[], count: number): Wanted[] {
  const random = repeatable(3);
  const asked = kinds.filter((kind): kind is Exclude<Kind, "in the title"> => kind !== "in the title");
  const each = Math.ceil(count / asked.length / pools.length) + 1;
  const drawn = asked.flatMap((kind) => pools.flatMap((pool) => drawQueries(pool, kind, each, 4)));
  return Array.from({ length: count }, (_, index) => {
    // Every tenth asks for no word, every third of the others is narrowed, whatever else it asks for.
    const pool = pick(random, pools);
    const wanted = index % 10 === 0 ? { language: pool.language, words: [] } : pick(random, drawn);
    return random() < 0.33 ? { ...wanted, narrowed: narrowedTo(aText(pool, random).document, random) } : wanted;
  });
}

type Counted = ReadonlyMap<string, number>;

async function bothCounts(
  owner: pg.Client,
  wanted: Wanted,
): Promise<{ told: Counted; counted: Counted; total: number }> {
  const { readSearch } = await import("@/lib/library/search/schema");
  const q = typed(wanted);
  const { result } = await ask(wanted);
  const told = new Map([["total", result?.total ?? -1]]);
  for (const [facet, values] of Object.entries(result?.facets ?? {}))
    for (const { value, count } of values) told.set(`${facet} ${value}`, count);
  const counted = await slowCounts(
    owner,
    readSearch({ ...wanted.narrowed, q }),
    q ? (await compiled(owner, wanted)).match : null,
  );
  return { told, counted, total: counted.get("total") ?? 0 };
}
