import type pg from "pg";
import { withDatabase } from "./database";
import { connected, loadLibrary } from "./library/fill";
import { pick, repeatable } from "./library/random";
import type { Options } from "./options";
import type { Figure } from "./report";

type Told = { readonly id: string; readonly datestamp: string; readonly deleted: boolean };
type Harvested = { readonly told: readonly Told[]; readonly from: string; readonly seconds: number };
type Changes = { readonly made: ReadonlyMap<string, number>; readonly count: number };

/** A whole harvest through the route, while another connection changes, publishes and withdraws records all the time. */
export function benchHarvest({ documents }: Options): Promise<Figure[]> {
  return withDatabase(async ({ ownerUrl, appUrl }) => {
    await loadLibrary(ownerUrl, documents, 0);
    const [reader, writer] = await Promise.all([connected(appUrl), connected(appUrl)]);
    try {
      const before = await idsIn(reader);
      const writing = changeAllTheTime(writer);
      const whole = await harvest("verb=ListRecords&metadataPrefix=oai_dc");
      const changes = await writing.stop();
      // What a harvester does next: it asks for what changed since it began.
      const later = await harvest(`verb=ListRecords&metadataPrefix=oai_dc&from=${whole.from}`);
      return judged(before, whole, later, changes, await recordsNow(reader));
    } finally {
      await Promise.all([reader.end(), writer.end()]);
    }
  });
}

async function harvest(query: string): Promise<Harvested> {
  const { ask, headersIn, tokenIn } = await import("@/lib/library/harvest/testing/harvest");
  const told: Told[] = [];
  const began = performance.now();
  let from = "";
  for (let asked = query; asked; ) {
    const xml = await ask(asked);
    from ||= /<responseDate>([^<]+)</.exec(xml)?.[1] ?? "";
    told.push(...headersIn(xml));
    const token = tokenIn(xml);
    asked = token ? `verb=ListRecords&resumptionToken=${token}` : "";
  }
  return { told, from, seconds: (performance.now() - began) / 1000 };
}

const changes = {
  rename: `UPDATE "DocumentText" SET title = title || ' again' WHERE "documentId" = $1`,
  withdraw: `UPDATE "Document" SET status = 'WITHDRAWN' WHERE id = $1`,
  publish: `UPDATE "Document" SET status = 'PUBLISHED', "publishedAt" = now() WHERE id = $1`,
  move: `UPDATE "DocumentTopic" SET "topicSlug" = 'un-reform' WHERE ctid = (SELECT min(ctid) FROM "DocumentTopic" own WHERE "documentId" = $1
    AND NOT EXISTS (SELECT FROM "DocumentTopic" other WHERE other."documentId" = $1 AND other."topicSlug" = 'un-reform'))`,
};
const pause = 5; // milliseconds between two changes: a hundred times what a library does

function changeAllTheTime(client: pg.Client): { stop(): Promise<Changes> } {
  const random = repeatable(9);
  const made = new Map<string, number>();
  let [stopped, count] = [false, 0];
  const working = (async () => {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM "Document" ORDER BY id`);
    const ids = rows.map(({ id }) => id);
    while (!stopped) {
      const id = pick(random, ids);
      const change = pick(random, Object.values(changes));
      await client.query(change, [id]);
      made.set(id, (made.get(id) ?? 0) + 1);
      count++;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  return {
    async stop() {
      stopped = true;
      await working;
      return { made, count };
    },
  };
}

async function idsIn(client: pg.Client): Promise<string[]> {
  return (await client.query<{ id: string }>(`SELECT id FROM "HarvestRecord"`)).rows.map(({ id }) => id);
}

async function recordsNow(client: pg.Client): Promise<Told[]> {
  const { rows } = await client.query<Told>(
    `SELECT record.id, deleted, to_char(datestamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS datestamp
     FROM "HarvestRecord" record`,
  );
  return rows;
}

function judged(
  before: readonly string[],
  whole: Harvested,
  later: Harvested,
  { made, count }: Changes,
  now: readonly Told[],
): Figure[] {
  const times = new Map<string, Told[]>();
  for (const told of whole.told) times.set(told.id, [...(times.get(told.id) ?? []), told]);
  const missed = before.filter((id) => !times.has(id)).length;
  // It may come again when it changed meanwhile, once for each change, and is then no older.
  const doubles = [...times].filter(
    ([id, all]) =>
      all.length > 1 + (made.get(id) ?? 0) ||
      all.some(({ datestamp }, index) => index > 0 && datestamp < (all[index - 1]?.datestamp ?? "")),
  ).length;
  const copy = new Map([...whole.told, ...later.told].map((told) => [told.id, told]));
  const stale = now.filter(({ id, datestamp }) => copy.get(id)?.datestamp !== datestamp).length;
  const withdrawn = now.filter(({ deleted }) => deleted);
  const untold = withdrawn.filter(({ id }) => !copy.get(id)?.deleted).length;
  const alive = now.filter(({ id, deleted }) => !deleted && copy.get(id)?.deleted !== false).length;
  const again = whole.told.length - times.size;
  const none = (name: string, measured: string, wrong: number): Figure => ({
    ...{ name, measured, wanted: "none", reached: wrong === 0 },
  });
  return [
    {
      name: "records per second",
      measured: `${(whole.told.length / whole.seconds).toFixed(0)}: ${whole.told.length} records in ${whole.seconds.toFixed(0)} s, ${count} changes meanwhile`,
      wanted: "a whole library, with changes meanwhile",
      reached: times.size >= before.length && count > 0,
    },
    none("missed", `${missed} of ${before.length}`, missed),
    none("told twice without a change", `${doubles}; ${again} came again, later and newer`, doubles),
    none("not as they are now, after asking for the changes", `${stale} of ${now.length}`, stale),
    none("withdrawn and not told as deleted", `${untold} of ${withdrawn.length}`, untold),
    none("public and told as deleted", `${alive} of ${now.length - withdrawn.length}`, alive),
  ];
}
