import { withDatabase } from "./database";
import { randomCounts } from "./library/counts";
import { type Pool, poolOf } from "./library/draw";
import { connected, type Filled, fillLibrary } from "./library/fill";
import { judgedQueries } from "./library/ranking";
import { languages } from "./library/scripts";
import { indexSizes } from "./library/sizes";
import { searchTimes, sharesOf } from "./library/times";
import { makeWhole } from "./library/whole";
import type { Options } from "./options";
import type { Figure } from "./report";

/** Library search over generated documents: times, agreement with the full ranking, counts and sizes. */
export function benchSearch(options: Options): Promise<Figure[]> {
  return withDatabase(
    async ({ ownerUrl }) => {
      const filled = await fillLibrary(ownerUrl, options.documents, options);
      console.log(told(filled));
      await makeWhole(ownerUrl);
      const owner = await connected(ownerUrl);
      try {
        const pools: Pool[] = [];
        for (const language of languages) pools.push(await poolOf(owner, language, options.documents));
        return [
          sharesOf(pools),
          ...(await searchTimes(owner, pools, options.queries)),
          ...(await judgedQueries(owner, pools, options.judged)),
          await randomCounts(owner, pools, options.searches),
          ...(await indexSizes(owner)),
        ];
      } finally {
        await owner.end();
      }
    },
    { keep: options.keep },
  );
}

function told({ pages, loading, indexing }: Filled): string {
  const speed = (seconds: number) =>
    seconds > 0 ? `${seconds.toFixed(0)} s, ${(pages / seconds).toFixed(0)} pages/s` : "kept";
  return `${pages} pages written (${speed(loading)}) and indexed (${speed(indexing)})`;
}
