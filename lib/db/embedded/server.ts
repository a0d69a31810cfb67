import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Place, placeFor } from "./account";
import { postgresFolder } from "./binaries";
import { commandOf } from "./process";

export const ownerRole = "icrtop_owner";

export type ServerOptions = {
  /** The cluster's folder; made at the first start. */
  data: string;
  /** Where root puts things when the server's account cannot enter the clone. */
  elsewhere: string;
  password: string;
  /** For tests: nothing survives a power cut, everything is faster. */
  forgetful?: boolean;
};

export type Server = {
  /** Where the cluster really lies. */
  data: string;
  urlOf(database: string): string;
  stop(): Promise<void>;
};

const durable = ["max_connections=200"];
const forgetful = [...durable, "fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Starts a Postgres of our own on a free port of this machine; one left over by a killed run is stopped first. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const place = placeFor(await postgresFolder(), options.data, options.elsewhere);
  await stopLeftover(place);
  if (!existsSync(join(place.data, "PG_VERSION"))) await makeCluster(place, options.password);
  const port = await freePort();
  await start(place, port, options.forgetful ? forgetful : durable);
  return {
    data: place.data,
    urlOf: (database) => `postgresql://${ownerRole}:${options.password}@127.0.0.1:${port}/${database}`,
    stop: () => stop(place),
  };
}

// Made under another name first: a run killed half-way leaves no cluster that looks whole.
async function makeCluster(place: Place, password: string): Promise<void> {
  const making = `${place.data}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  const passwordFile = join(making, "..", `.password-${randomUUID()}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  lend(place, making, passwordFile);
  try {
    // ICU sorts names as people expect, the same on every machine whatever locales it has.
    const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=und"];
    const access = [`--username=${ownerRole}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    await tool(place, "initdb", ["--pgdata", making, ...locale, ...access]);
    renameSync(making, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function lend({ account }: Place, ...paths: string[]): void {
  if (account) for (const path of paths) chownSync(path, account.uid, account.gid);
}

async function start(place: Place, port: number, settings: string[]): Promise<void> {
  const log = join(place.data, "server.log");
  const flags = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, ...settings];
  const text = flags.map((flag) => `-c ${flag}`).join(" ");
  try {
    await tool(place, "pg_ctl", ["start", "-w", "-D", place.data, "-l", log, "-o", text]);
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(-5).join("\n") : String(error);
    throw new Error(`Postgres did not start in ${place.data}:\n${said}`);
  }
}

async function stop(place: Place): Promise<void> {
  await tool(place, "pg_ctl", ["stop", "-w", "-D", place.data, "-m", "fast"]);
}

// Only a server of this very folder is stopped.
async function stopLeftover(place: Place): Promise<void> {
  const file = join(place.data, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if ((await commandOf(pid)).includes(place.data)) await stop(place);
  else rmSync(file, { force: true });
}

// The server inherits the tool's output: through a pipe it would keep this process waiting, so it goes nowhere.
function tool({ account, binaries }: Place, name: string, parameters: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: "C" };
    const child = spawn(join(binaries, "bin", name), parameters, {
      ...account,
      env,
      cwd: "/",
      detached: true,
      stdio: "ignore",
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${name} ended with code ${code}`))));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
