import type { Tally } from "./tally";

/** Runs one part of the tests, between a heading and a line with its result and its time. */
export async function part(name: string, work: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n━━ ${name}`);
  const began = Date.now();
  const tally = await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`━━ ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`);
  return tally;
}
