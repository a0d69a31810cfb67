import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { succeeds } from "./program";

const ofTheMachine = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const untilDownloaded = 180_000;

/** Finds a Chromium that runs, or installs one; undefined when neither works. */
export async function findChromium(): Promise<string | undefined> {
  return found() ?? ((await installed()) ? found() : undefined);
}

function found(): string | undefined {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...ofTheMachine].find((path) => path && runs(path));
}

// A browser can be there and lack its libraries.
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

async function installed(): Promise<boolean> {
  console.log("› Installing Chromium for the browser tests");
  const playwright = () =>
    succeeds("node_modules/@playwright/test/cli.js", ["install", "chromium"], { milliseconds: untilDownloaded });
  return (await debians()) || (await playwright());
}

// Debian's brings its libraries along, so where we may install it, it comes first.
async function debians(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const quiet = { env: { DEBIAN_FRONTEND: "noninteractive" }, quiet: true };
  await succeeds("apt-get", ["update", "-qq"], quiet);
  return succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
}
