import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseEnv } from "node:util";
import { startChild } from "../start/child";
import { otherRun, readRun } from "../start/single";
import { findChromium } from "./chromium";
import { succeeds } from "./program";
import { failed, playwrightTally, type Tally } from "./tally";

const folder = ".data-test";
const runFile = join(folder, "run.json");
const report = join(folder, "stories.json");

/** Starts a whole portal of its own, on free ports with a fresh database, and tells the stories in a browser. */
export async function tellStories(parameters: string[]): Promise<Tally> {
  const browser = await findChromium();
  if (!browser) return say("No Chromium: install one, and set CHROMIUM_PATH to it if it is not found.");
  if (await otherRun(runFile)) return say("The browser tests of this clone are running already.");
  rmSync(folder, { recursive: true, force: true });

  const env = {
    ...withoutGiven(),
    PORTAL_MODE: "test",
    PORTAL_DATA_DIR: folder,
    NEXT_DIST_DIR: ".next-test",
    PORT: "0",
  };
  const portal = startChild("The portal", ["scripts/start.mjs"], env);
  try {
    if (!(await isReady(portal.ended))) return say("The portal did not start, see above.");
    const told = await succeeds("node_modules/@playwright/test/cli.js", ["test", ...parameters], {
      env: { PORTAL_DATA_DIR: folder, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    return playwrightTally(report, told);
  } finally {
    await portal.stop();
  }
}

// The tests never touch what is real. An empty value means "not given", and keeps the portal and Next, which both read
// .env by themselves, from giving one.
function withoutGiven(): NodeJS.ProcessEnv {
  const real = /^(DATABASE_|STRIPE_|SMTP_|S3_|MAIL_|PORTAL_|STORAGE_DIR|AUTH_SECRET|TRUSTED_PROXY_HOPS)/;
  const written = existsSync(".env") ? parseEnv(readFileSync(".env", "utf8")) : {};
  const { NODE_ENV: _ours, ...given } = { ...written, ...process.env };
  const entries = Object.entries(given).map(([name, value]) => [name, real.test(name) ? "" : value]);
  return Object.fromEntries(entries) as NodeJS.ProcessEnv;
}

async function isReady(ended: Promise<string>): Promise<boolean> {
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  // It says its addresses once it serves.
  while (!gone && !readRun(runFile)?.env.PORTAL_URL) await sleep(200);
  return !gone;
}

function say(message: string): Tally {
  console.error(message);
  return failed;
}
