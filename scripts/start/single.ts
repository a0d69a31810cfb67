import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf } from "@/lib/db/embedded/process";
import { untilFree } from "./ports";

/** What a running portal says about itself: to a second start, and to the browser tests. */
export type Running = {
  pid: number;
  port: number;
  url: string;
  leaving: boolean;
  env: Readonly<Record<string, string>>;
};

const untilGone = 20_000;
const untilLetGo = 5000;

/** The run of this clone that is up already, if there is one; a run that is leaving is waited for. */
export async function otherRun(file: string): Promise<Running | undefined> {
  const end = Date.now() + untilGone;
  // A run whose terminal was killed notices within a second, so it is asked more than once.
  for (let asked = 0; Date.now() < end; asked++) {
    const other = readRun(file);
    if (!other) return undefined;
    if (!(await isAlive(other))) {
      await untilFree(other.port, untilLetGo);
      return undefined;
    }
    if (!other.leaving && asked > 10) return other;
    await sleep(200);
  }
  return readRun(file);
}

export function readRun(file: string): Running | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Running) : undefined;
}

/** Whole or not at all: others read it while it is written. */
export function writeRun(file: string, run: Running): void {
  const written = `${file}.${process.pid}`;
  writeFileSync(written, JSON.stringify(run, null, 2), { mode: 0o600 });
  renameSync(written, file);
}

export function removeRun(file: string): void {
  rmSync(file, { force: true });
}

async function isAlive({ pid }: Running): Promise<boolean> {
  return pid !== process.pid && (await commandOf(pid)).includes("start.mjs");
}
