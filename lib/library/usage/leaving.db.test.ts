import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { aRecord } from "../records/testing/records";

// Processes are slow to start on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const started: ChildProcess[] = [];

beforeEach(async () => {
  await resetDatabase();
  await aRecord({ slug: "open" });
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** A process of its own that writes every so many seconds. */
async function replica(seconds: number) {
  const child = fork("lib/library/usage/testing/replica.ts", [String(seconds)], { execArgv: ["--import", "tsx"] });
  started.push(child);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const open = async (reader: number) => {
    const headers = { "user-agent": `Mozilla/5.0 (X11) Firefox/${reader}` };
    const [answer] = await once(request({ port, path: "/en/documents/open", headers }).end(), "response");
    answer.resume();
    await once(answer, "end");
  };
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    child.kill(signal);
    return (await once(child, "exit"))[0];
  };
  return { open, end };
}

const total = async () => (await db.documentUsage.aggregate({ _sum: { count: true } }))._sum.count ?? 0;

it("writes what two replicas have counted when they are asked to leave", async () => {
  const replicas = [await replica(3_600), await replica(3_600)];
  await Promise.all(Array.from({ length: 40 }, (_, reader) => replicas[reader % 2]?.open(reader)));
  expect(await total()).toBe(0);
  expect(await Promise.all(replicas.map(({ end }) => end("SIGTERM")))).toEqual([143, 143]);
  expect(await total()).toBe(40);
});

it("loses what was not written yet when it is killed, and nothing else", async () => {
  const { open, end } = await replica(0.5);
  for (let reader = 0; reader < 5; reader++) await open(reader);
  await vi.waitFor(async () => expect(await total()).toBe(5), 30_000);
  await end("SIGKILL");
  expect(await total()).toBe(5);
});
