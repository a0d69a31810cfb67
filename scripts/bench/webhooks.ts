import pg from "pg";
import type { GivingEvent } from "@/lib/stripe/events";
import { emptyDatabase, openPortal, startWebServer } from "./own-portal";
import type { Figure } from "./report";

const rounds = 5;
const perRound = 200;
const least = 0.25;

/**
 * Gifts paid at Stripe, each told by one event that is kept and acknowledged: against bare inserts of the same rows into
 * the same database, in turns, so that a busy machine is busy for both. Then their effects: donor, receipt, books, audit.
 */
export async function benchWebhooks(): Promise<Figure[]> {
  const portal = await openPortal();
  try {
    await emptyDatabase(portal.given, "bench");
    const web = await startWebServer();
    const oneByOne = await compare(web.url, 1);
    const together = await compare(web.url, 16);
    await web.kill();
    const drawn = await drawAll();
    return [
      { ...figureOf("gifts told one by one", oneByOne), reached: oneByOne.ratio >= least },
      { ...figureOf("16 at a time", together), wanted: "for comparison", reached: true },
      {
        name: "their effects",
        measured: `${drawn.toFixed(0)}/s by one worker`,
        wanted: "for comparison",
        reached: true,
      },
    ];
  } finally {
    await portal.stop();
  }
}

type Comparison = { our: number; bare: number; ratio: number; range: string };

async function compare(web: string, atOnce: number): Promise<Comparison> {
  const { deliver } = await import("@/lib/giving/testing/flood");
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: atOnce });
  const measured: Omit<Comparison, "range">[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [told, inserted] = [await gifts(), await gifts()];
    const our = await rate(() => deliver(told, [web], atOnce));
    const bare = await rate(() => insertAll(pool, inserted, atOnce));
    // The first round warms both.
    if (round > 0) measured.push({ our, bare, ratio: our / bare });
  }
  await pool.end();
  measured.sort((a, b) => a.ratio - b.ratio);
  const [worst, middle, best] = [measured.at(0), measured.at(rounds >> 1), measured.at(-1)];
  if (!worst || !middle || !best) throw new Error("Nothing was measured.");
  return { ...middle, range: `${worst.ratio.toFixed(2)} to ${best.ratio.toFixed(2)}` };
}

function figureOf(name: string, { our, bare, ratio, range }: Comparison) {
  const measured = `${ratio.toFixed(2)} × (${range}) a bare insert: ${our.toFixed(0)}/s and ${bare.toFixed(0)}/s`;
  return { name, measured, wanted: `at least ${least} ×` };
}

/** Effects drawn per second, of all that wait. */
async function drawAll(): Promise<number> {
  const { untilTaken } = await import("@/lib/giving/testing/flood");
  const { startWebProcess } = await import("@/lib/giving/testing/web-process");
  const { db } = await import("@/lib/db/client");
  const taker = await startWebProcess();
  const before = await db.stripeEvent.count();
  const began = performance.now();
  await untilTaken();
  const seconds = (performance.now() - began) / 1000;
  await taker.kill();
  return ((await db.stripeEvent.count()) - before) / seconds;
}

let appealId: string | undefined;

async function gifts(): Promise<GivingEvent[]> {
  const { openAppeal } = await import("@/lib/giving/testing/stage");
  const { beginLives, paidAtOnce } = await import("@/lib/giving/testing/lives");
  appealId ??= (await openAppeal()).id;
  const lives = await beginLives(appealId, perRound, [paidAtOnce]);
  return lives.flatMap(({ events }) => events);
}

async function rate(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return perRound / ((performance.now() - began) / 1000);
}

async function insertAll(pool: pg.Pool, events: readonly GivingEvent[], atOnce: number): Promise<void> {
  let next = 0;
  const writer = async () => {
    for (let event = events[next++]; event; event = events[next++]) await insert(pool, event);
  };
  await Promise.all(Array.from({ length: atOnce }, writer));
}

function insert(pool: pg.Pool, { id, type, createdAt, raw }: GivingEvent) {
  return pool.query(
    `INSERT INTO "StripeEvent" (id, type, "createdAt", payload, outcome) VALUES ($1, $2, $3, $4, 'APPLIED')`,
    [id, type, createdAt, raw],
  );
}
