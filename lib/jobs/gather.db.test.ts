import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { gather } from "./gather";

beforeEach(resetDatabase);

const waiting = () =>
  db.$queryRaw<{ key: string; priority: number; max_attempts: number; revision: number }[]>`
    SELECT key, priority::int, max_attempts::int, revision::int FROM graphile_worker.jobs WHERE task_identifier = 'take-event' ORDER BY key`;
const jobOf = (n: number) => ({ key: `event:${n}`, payload: { event: { n } } });
const options = { once: true, maxAttempts: 12, first: true };

it("keeps each of many that come at once, in far fewer statements, and one twice told once", async () => {
  const enqueue = gather("take-event", options);
  const numbers = Array.from({ length: 120 }, (_, n) => n % 100);
  await Promise.all(numbers.map((n) => enqueue(jobOf(n))));
  const jobs = await waiting();
  expect(jobs.length).toBe(100);
  expect(new Set(jobs.map(({ priority, max_attempts }) => `${priority} ${max_attempts}`))).toEqual(new Set(["-1 12"]));
  expect(await statements()).toBeLessThan(10);
});

// Each statement is a transaction of its own.
const statements = () =>
  db.$queryRaw<{ n: number }[]>`SELECT count(DISTINCT xmin::text)::int AS n FROM graphile_worker._private_jobs`.then(
    ([row]) => row?.n,
  );

it("tells each whose statement failed, and takes the next", async () => {
  const enqueue = gather("take-event", options);
  const broken = { key: "event:x", payload: { event: 1n } } as const;
  const first = enqueue(jobOf(1));
  await expect(Promise.all([enqueue(broken), enqueue(jobOf(2))])).rejects.toThrow();
  await first;
  await enqueue(jobOf(3));
  expect((await waiting()).map(({ key }) => key)).toEqual(["event:1", "event:3"]);
});

it("never lets two that tell the same events in another order wait for each other", async () => {
  const [one, other] = [gather("take-event", options), gather("take-event", options)];
  for (let round = 0; round < 20; round++) {
    const jobs = Array.from({ length: 40 }, (_, n) => jobOf(round * 40 + n));
    await Promise.all([...jobs.map(one), ...jobs.toReversed().map(other)]);
  }
  expect((await waiting()).length).toBe(800);
});
