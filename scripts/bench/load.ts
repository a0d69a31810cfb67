import { Agent, get } from "node:http";
import { percentile } from "./report";

const connections = 16;

export type Load = { perSecond: number; p95: number };

/** Asks for one address over kept connections, the next as soon as one is answered. Times in milliseconds. */
export async function load(address: string, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const reader = async () => {
    while (performance.now() < end) {
      const asked = performance.now();
      await ask(address, agent);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: times.length / took, p95: percentile(times, 0.95) };
}

function ask(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`));
      answer.resume().on("end", resolve).on("error", reject);
    });
    request.on("error", reject);
  });
}
