import { emptyDatabase, openPortal, startWebServer } from "../bench/own-portal";
import { generateWhenStale } from "../start/build";

// What must hold of money, at full size: `npm run prove`, or one part of it: `npm run prove -- flood`.
const sizes = { lives: 3500, kills: 50 };

const parts: Record<string, () => Promise<string[]>> = { flood, orders, kills };

async function flood(): Promise<string[]> {
  const { deliver, floodOf, untilTaken, startWebProcess, lives, differences } = await world(sizes.lives);
  const portals = [await startWebServer(), await startWebServer()];
  const takers = [await startWebProcess(), await startWebProcess()];
  const all = floodOf(lives.flatMap(({ events }) => events));
  const began = performance.now();
  const acknowledged = await deliver(
    all,
    portals.map(({ url }) => url),
  );
  const perSecond = acknowledged / ((performance.now() - began) / 1000);
  await untilTaken();
  const drawnPerSecond = all.length / ((performance.now() - began) / 1000);
  for (const process of [...portals, ...takers]) await process.kill();
  console.log(
    `  ${all.length} events, ${acknowledged} deliveries to two servers, ${perSecond.toFixed(0)} acknowledged and ${drawnPerSecond.toFixed(0)} drawn a second`,
  );
  return differences();
}

async function orders(): Promise<string[]> {
  const { appealId } = await world(0);
  const { endsOfEveryOrder } = await import("@/lib/giving/testing/orders");
  const ends = await endsOfEveryOrder(appealId);
  const counted = [...ends.values()].reduce((sum, count) => sum + count, 0);
  console.log(`  ${counted} orders of six events, ${ends.size} end`);
  return ends.size === 1 ? [] : [...ends].map(([end, count]) => `${count} × ${end}`);
}

async function kills(): Promise<string[]> {
  const { deliverUnderKills, floodOf, startWebProcess, lives, differences } = await world(sizes.kills * 10);
  const all = floodOf(lives.flatMap(({ events }) => events));
  await deliverUnderKills(all, sizes.kills, async (port) => {
    const [server, taker] = await Promise.all([startWebServer(port), startWebProcess()]);
    return { url: server.url, kill: async () => void (await Promise.all([server.kill(), taker.kill()])) };
  });
  console.log(`  ${all.length} deliveries, ${sizes.kills} times SIGKILL`);
  return differences();
}

// Loaded only now: they read the environment.
async function world(count: number) {
  await emptyDatabase(portal.given, "proof");
  const { openAppeal } = await import("@/lib/giving/testing/stage");
  const { beginLives, differencesFrom } = await import("@/lib/giving/testing/lives");
  const flooding = await import("@/lib/giving/testing/flood");
  const { startWebProcess } = await import("@/lib/giving/testing/web-process");
  const { id: appealId } = await openAppeal();
  const lives = await beginLives(appealId, count);
  return { ...flooding, startWebProcess, appealId, lives, differences: () => differencesFrom(lives) };
}

const asked = process.argv[2];
await generateWhenStale();
const portal = await openPortal();
let holds = true;
try {
  for (const [name, prove] of Object.entries(parts)) {
    if (asked && asked !== name) continue;
    console.log(`\n${name}`);
    const wrong = await prove();
    for (const each of wrong.slice(0, 10)) console.log(`✗ ${each}`);
    if (wrong.length === 0) console.log("✓ the ledger of the model");
    holds &&= wrong.length === 0;
  }
} finally {
  await portal.stop();
}
// Connection pools would keep the process for a while.
process.exit(holds ? 0 : 1);
