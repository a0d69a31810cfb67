// Node built-ins only: this runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
const lockfile = "package-lock.json";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
const stamp = "node_modules/.installed-lockfile";

/** Stops with one line when this Node is too old. */
export function checkNode() {
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org, then run this again.`,
  );
  process.exit(1);
}

/** Installs the packages of the lockfile, unless exactly they are installed already. */
export async function install() {
  const wanted = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  if (isInstalled(wanted)) return;
  console.log("› Installing packages (the first time takes a minute or two)");
  const began = Date.now();
  const ticker = setInterval(() => console.log(`  … still installing, ${seconds(began)} s`), 15_000);
  const code = await npmCi();
  clearInterval(ticker);
  for (const signal of signals) process.removeAllListeners(signal);
  if (code !== 0) {
    console.error("Installing failed, see above: is the npm registry reachable? Then run this again.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  console.log(`  installed in ${seconds(began)} s`);
}

function isInstalled(wanted) {
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === wanted;
  // Installed by hand with npm: it keeps its own copy of the lockfile.
  const own = "node_modules/.package-lock.json";
  return existsSync(own) && statSync(own).mtimeMs >= statSync(lockfile).mtimeMs;
}

function npmCi() {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const quiet = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = {
    ...process.env,
    // Prisma would download an engine that we replace by its WebAssembly build; told that there is one, it does not.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_SKIP_POSTINSTALL_GENERATE: "1",
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  };
  return new Promise((resolve) => {
    const child = spawn(command, [...first, "ci", ...quiet], { env, stdio: ["ignore", "inherit", "inherit"] });
    // Interrupted, we go only after npm has: a next start must not meet it still at work.
    for (const signal of signals) process.on(signal, () => child.kill("SIGTERM"));
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}
