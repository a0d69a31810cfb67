import { setTimeout as sleep } from "node:timers/promises";

const patience = 120_000;

/** Waits until the address answers 200. */
export async function untilHealthy(address: string): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`${address} has not answered within ${patience / 1000} s.`);
}
