import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Tx } from "./client";
import { transaction } from "./transaction";

const hold = (tx: Tx, name: string) => tx.$executeRaw`SELECT pg_advisory_xact_lock(9, hashtext(${name}))`;

it("tries again what met a deadlock, also in a statement of our own", async () => {
  let tries = 0;
  const both = (first: string, second: string) =>
    transaction(async (tx) => {
      tries++;
      await hold(tx, first);
      await sleep(300);
      await hold(tx, second);
      return first;
    });
  expect(await Promise.all([both("a", "b"), both("b", "a")])).toEqual(["a", "b"]);
  expect(tries).toBe(3);
});
