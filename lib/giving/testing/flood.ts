import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import Stripe from "stripe";
import { db } from "@/lib/db/client";
import type { GivingEvent } from "@/lib/stripe/events";

const retryMs = 50;
const answerWithinMs = 20_000;

/** Every event once and three in ten again, always in the same disorder, so that a failure can be seen again. */
export function floodOf(events: readonly GivingEvent[]): GivingEvent[] {
  const all = [...events, ...events.filter((_, n) => n % 10 < 3)];
  return fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { numRuns: 1, seed: 2013 })[0] ?? [];
}

/**
 * Delivers as Stripe does, again until the answer is 2xx: to each portal in turn, and every tenth event to all of them
 * at the same instant. Returns how many deliveries were acknowledged.
 */
export async function deliver(
  flood: readonly GivingEvent[],
  portals: readonly string[],
  couriers = 16,
): Promise<number> {
  let next = 0;
  let acknowledged = 0;
  const courier = async () => {
    while (next < flood.length) {
      const n = next++;
      const event = flood[n] as GivingEvent;
      const to = n % 10 === 0 ? portals : [portals[n % portals.length] as string];
      await Promise.all(to.map((portal) => untilAcknowledged(event, portal)));
      acknowledged += to.length;
    }
  };
  await Promise.all(Array.from({ length: couriers }, courier));
  return acknowledged;
}

async function untilAcknowledged(event: GivingEvent, portal: string): Promise<void> {
  while (!(await post(event, portal))) await sleep(retryMs);
}

// As Stripe keeps its connections open.
const agent = new Agent({ keepAlive: true });

async function post({ raw }: GivingEvent, portal: string): Promise<boolean> {
  const payload = JSON.stringify(raw);
  const secret = process.env.STRIPE_WEBHOOK_SECRET ?? "";
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
  const status = await send(`${portal}/api/stripe/webhook`, payload, signature).catch(() => null); // The process was killed; it is there again soon.
  if (status === 400) throw new Error(`The event ${payload.slice(0, 60)} was refused`);
  return status === 200;
}

// Lighter than fetch: what is measured is the portal.
function send(address: string, payload: string, signature: string): Promise<number | undefined> {
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(payload),
    "stripe-signature": signature,
  };
  return new Promise((answered, failed) => {
    const sent = request(address, { method: "POST", agent, headers, timeout: answerWithinMs }, (answer) => {
      answer
        .resume()
        .on("end", () => answered(answer.statusCode))
        .on("error", failed);
    });
    sent.on("timeout", () => sent.destroy(new Error("No answer"))).on("error", failed);
    sent.end(payload);
  });
}

/** Waits until the effect of every event that was acknowledged is drawn. */
export async function untilTaken(): Promise<void> {
  for (;;) {
    // What was killed has no error: it begins again.
    const [queue] = await db.$queryRaw<{ waiting: number; stuck: number; error: string | null }[]>`
      SELECT count(*)::int AS waiting, count(*) FILTER (WHERE stuck)::int AS stuck, max(last_error) AS error
      FROM (
        SELECT last_error, attempts >= max_attempts OR (attempts > 5 AND last_error IS NOT NULL) AS stuck
        FROM graphile_worker.jobs WHERE task_identifier = 'take-event'
      ) AS job`;
    if (!queue?.waiting) return;
    if (queue.stuck > 0) throw new Error(`An event is tried again and again: ${queue.error ?? "killed each time"}`);
    await sleep(retryMs);
  }
}

/** A process that takes the portal's webhooks and draws their effects. */
export type WebProcess = { readonly url: string; kill(): Promise<void> };

/** Kills the process that takes the events so many times, each time amid a batch of them, and starts it again at the same port. */
export async function deliverUnderKills(
  flood: readonly GivingEvent[],
  kills: number,
  start: (port: number) => Promise<WebProcess>,
): Promise<void> {
  const size = Math.ceil(flood.length / kills);
  let portal = await start(0);
  for (let n = 0; n < kills; n++) {
    const delivering = deliver(flood.slice(n * size, (n + 1) * size), [portal.url]);
    // The moments differ from kill to kill and are the same in every run.
    await sleep((n * 61) % 250);
    await portal.kill();
    portal = await start(Number(new URL(portal.url).port));
    await delivering;
  }
  await untilTaken();
  await portal.kill();
}
