import { setTimeout as sleep } from "node:timers/promises";
import { startChild } from "../start/child";
import { readRun } from "../start/single";

export const portalFolder = ".data-bench";
const own = { PORTAL_DATA_DIR: portalFolder, NEXT_DIST_DIR: ".next-bench" };

export type Portal = { url: string; secondsToServe: number; stop(): Promise<void> };

/** Starts a portal of its own, as `npm start` does, with the example coalition, and waits until its home page is served. */
export async function startPortal(port: number): Promise<Portal> {
  const began = performance.now();
  const portal = startChild(
    "The portal",
    ["scripts/start.mjs"],
    { ...withoutGiven(), ...own, PORT: String(port) },
    true,
  );
  let ended: string | undefined;
  portal.ended.then((how) => {
    ended = how;
  });
  for (;;) {
    if (ended) throw new Error(`The portal ended (${ended}) before it served.`);
    const url = readRun(`${portalFolder}/run.json`)?.env.PORTAL_URL;
    if (url && (await isServed(`${url}/en`))) {
      return { url, secondsToServe: (performance.now() - began) / 1000, stop: portal.stop };
    }
    await sleep(50);
  }
}

async function isServed(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
}

// What is measured is the example, whatever this clone is configured for.
function withoutGiven(): NodeJS.ProcessEnv {
  const real = /^(DATABASE_|STRIPE_|SMTP_|S3_|MAIL_|PORTAL_|STORAGE_DIR|NODE_ENV)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !real.test(name))) as NodeJS.ProcessEnv;
}
