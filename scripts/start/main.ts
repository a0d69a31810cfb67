import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildWhenStale, generateWhenStale } from "./build";
import { type Child, type Environment, startChild, stopRunning } from "./child";
import { type Database, keepPostgres, prepareEmbedded, prepareGiven } from "./database";
import { type Plan, plan, problemsOf } from "./environment";
import { untilHealthy } from "./healthy";
import { whenOrphaned } from "./orphaned";
import { portFor } from "./ports";
import { step } from "./progress";
import { readSecrets, type Secrets } from "./secrets";
import { otherRun, type Running, removeRun, writeRun } from "./single";
import { startStandIns } from "./stand-ins";
import { welcome } from "./welcome";

const dev = process.argv.includes("--dev");
const folder = resolve(process.env.PORTAL_DATA_DIR || ".data");
const runFile = join(folder, "run.json");

const started: Child[] = [];
let self: Running | undefined;
let leaving = false;

async function start(): Promise<void> {
  makeFolder();
  const other = await otherRun(runFile);
  if (other) return say(`This clone already runs at ${other.url} (process ${other.pid}).`);

  const port = await choosePort(Number(process.env.PORT || 3000));
  const secrets = readSecrets(join(folder, "secrets.json"));
  const planned = plan(process.env, port, folder, secrets);
  const problems = problemsOf(planned.env);
  if (problems.length > 0) return say(`Wrong configuration\n${problems.join("\n")}`);

  self = { pid: process.pid, port, url: planned.url, leaving: false, env: {} };
  writeRun(runFile, self);
  process.on("exit", () => removeRun(runFile));

  await generateWhenStale();
  const standIns = await startStandIns(planned, folder, keep);
  const ready = { ...planned, env: { ...planned.env, ...standIns } };
  const database = await startDatabase(ready, secrets);
  const { DATABASE_OWNER_URL: _notForThePortal, ...rest } = ready.env;
  const env = { ...rest, DATABASE_URL: database.appUrl };

  if (!dev) await buildWhenStale(env, planned.embedded ? secrets.id : identityOf(database.ownerUrl));
  await serve(env, planned);
  self = { ...self, env: shared({ ...env, DATABASE_OWNER_URL: database.ownerUrl }) };
  writeRun(runFile, self);
  console.log(await welcome(planned, env));
}

async function startDatabase(ready: Plan, secrets: Secrets): Promise<Database> {
  if (!ready.embedded) return prepareGiven(ready);
  const { keeper, serverUrl } = await step("Starting Postgres", () =>
    keepPostgres(folder, secrets, ready.mode === "test"),
  );
  // It is the last to leave, whatever was started before it.
  started.unshift(keeper);
  watch(keeper);
  return prepareEmbedded(serverUrl, secrets, ready);
}

async function serve(env: Environment, { mode, url }: Plan): Promise<void> {
  const webEnv = { ...env, NODE_ENV: dev ? "development" : "production" };
  const withUs = ["--import", "./scripts/start/leave-with-parent.mjs", "node_modules/next/dist/bin/next"];
  // Example accounts have well-known passwords: they are for this machine only.
  const host = mode === "production" ? [] : ["-H", "localhost"];
  keep(startChild("The jobs worker", ["--import", "tsx", "scripts/worker.ts"], webEnv));
  keep(startChild("The web server", [...withUs, dev ? "dev" : "start", "-p", String(env.PORT), ...host], webEnv));
  await step(`Serving ${url}`, () => untilHealthy(`http://localhost:${env.PORT}/health/live`));
}

function keep(child: Child): Child {
  started.push(child);
  watch(child);
  return child;
}

function watch(child: Child): void {
  child.ended.then((how) => {
    if (leaving) return;
    console.error(`${child.name} has ended (${how}), so the portal stops.`);
    void leave(1);
  });
}

/** Stops what was started, the last first: nobody loses what they still work with. */
async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
  console.log("› Stopping");
  if (self) writeRun(runFile, { ...self, leaving });
  await stopRunning();
  for (const child of started.reverse()) await child.stop();
  process.exit(code);
}

function makeFolder(): void {
  mkdirSync(folder, { recursive: true });
  // Postgres's own account passes through here; what is secret inside is closed by itself.
  chmodSync(folder, 0o711);
  mkdirSync(join(folder, "files"), { recursive: true, mode: 0o700 });
}

async function choosePort(wanted: number): Promise<number> {
  const port = await portFor(wanted);
  if (port !== wanted && wanted !== 0) console.log(`› Port ${wanted} is taken by another program: using ${port}`);
  return port;
}

function identityOf(url: string): string {
  return createHash("sha256").update(url).digest("hex");
}

// What the browser tests need to reach the same database, inbox and sandbox.
function shared(env: Environment): Record<string, string> {
  const wanted = /^(PORTAL_|DATABASE_|STRIPE_|SMTP_URL|MAIL_INBOX_URL|STORAGE_DIR|AUTH_SECRET|NEXT_DIST_DIR)/;
  const entries = Object.entries(env).filter((entry): entry is [string, string] => wanted.test(entry[0]) && !!entry[1]);
  return Object.fromEntries(entries);
}

function say(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void leave(0));
whenOrphaned(() => void leave(1));

await start().catch((error: Error) => {
  if (leaving) return;
  console.error(error.message);
  return leave(1);
});
