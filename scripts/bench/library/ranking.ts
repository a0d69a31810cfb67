import type pg from "pg";
import type { Audience } from "@/lib/db/generated/enums";
import type { Figure } from "../report";
import { ask } from "./ask";
import { drawQueries, type Kind, type Pool } from "./draw";
import { compiled, type Wanted } from "./wanted";

type Ranked = { readonly id: string; readonly score: number };

/** Every match by the sum over the query's words in its whole text; of equals the newest first. */
async function fullRanking(owner: pg.Client, wanted: Wanted, audiences: readonly Audience[]): Promise<Ranked[]> {
  const { match, any } = await compiled(owner, wanted);
  const { rows } = await owner.query<Ranked>(
    `SELECT id, ts_rank(words, $2::tsquery) AS score FROM bench_whole
     WHERE words @@ $1::tsquery AND audience = ANY($3::"Audience"[]) ORDER BY score DESC, date DESC, id`,
    [match, any, audiences],
  );
  return rows;
}

const first = 10;
const enough = 0.8;
const judgedKinds: readonly Kind[] = ["rare", "two words", "common"];

/** How many of the first ten results are among the first ten of the full ranking. */
export async function judgedQueries(owner: pg.Client, pools: readonly Pool[], count: number): Promise<Figure[]> {
  const each = Math.ceil(count / (pools.length * judgedKinds.length));
  const judged = judgedKinds.flatMap((kind) =>
    pools.flatMap((pool) => drawQueries(pool, kind, each, 2).map((wanted) => ({ kind, wanted }))),
  );
  await owner.query("SET enable_seqscan TO off");
  const overlaps: { kind: Kind; overlap: number }[] = [];
  for (const { kind, wanted } of spread(judged, count))
    overlaps.push({ kind, overlap: await overlapOf(owner, wanted) });
  return [
    figureOf("the first ten, all judged queries", overlaps),
    ...judgedKinds.map((kind) =>
      figureOf(
        `the first ten, ${kind}`,
        overlaps.filter((one) => one.kind === kind),
      ),
    ),
  ];
}

function spread<T>(values: readonly T[], count: number): T[] {
  const step = Math.max(1, values.length / count);
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)] as T);
}

async function overlapOf(owner: pg.Client, wanted: Wanted): Promise<number> {
  const ranking = await fullRanking(owner, wanted, ["PUBLIC"]);
  const { result } = await ask(wanted);
  const wantedHits = Math.min(first, ranking.length);
  if (wantedHits === 0) return 1;
  // Who is as good as the tenth might as well be the tenth.
  const least = ranking[wantedHits - 1]?.score ?? 0;
  const good = new Set(ranking.filter(({ score }) => score >= least).map(({ id }) => id));
  return (result?.hits ?? []).slice(0, first).filter(({ id }) => good.has(id)).length / wantedHits;
}

function figureOf(name: string, overlaps: readonly { overlap: number }[]): Figure {
  if (overlaps.length === 0) return { name, measured: "no query", wanted: "some", reached: false };
  const mean = overlaps.reduce((sum, { overlap }) => sum + overlap, 0) / overlaps.length;
  const below = overlaps.filter(({ overlap }) => overlap < enough).length / overlaps.length;
  return {
    name,
    measured: `${mean.toFixed(3)} of them agree with the full ranking, ${(below * 100).toFixed(0)} % of ${overlaps.length} queries below ${enough}`,
    wanted: `at least ${enough}`,
    reached: mean >= enough,
  };
}
