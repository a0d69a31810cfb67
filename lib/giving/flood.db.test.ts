import { afterEach, beforeEach, expect, it } from "vitest";
import { resetDatabase } from "@/lib/db/testing/database";
import { deliver, deliverUnderKills, floodOf, untilTaken } from "./testing/flood";
import { beginLives, differencesFrom, type Life } from "./testing/lives";
import { openAppeal } from "./testing/stage";
import { killWebProcesses, startWebProcess } from "./testing/web-process";

// The same at full size: npm run prove.

let lives: Life[];

beforeEach(async () => {
  await resetDatabase();
  lives = await beginLives((await openAppeal()).id, 40);
});

afterEach(killWebProcesses);

const flood = () => floodOf(lives.flatMap(({ events }) => events));

it("two processes that are told a shuffled flood, partly twice and at the same instant, keep the ledger of the model", async () => {
  const portals = [await startWebProcess(), await startWebProcess()];
  const urls = portals.map(({ url }) => url);
  expect(await deliver(flood(), urls)).toBeGreaterThan(flood().length);
  await untilTaken();
  expect(await differencesFrom(lives)).toEqual([]);
}, 300_000);

it("a process killed amid deliveries loses nothing and doubles nothing", async () => {
  await deliverUnderKills(flood(), 3, startWebProcess);
  expect(await differencesFrom(lives)).toEqual([]);
}, 300_000);
