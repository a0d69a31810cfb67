import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { watchWorkers } from "./alive";
import { enqueue } from "./enqueue";
import { runJobs } from "./run";

beforeEach(resetDatabase);

const waiting = async () => {
  const [row] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM graphile_worker.jobs`;
  return row?.n;
};

describe("runJobs", () => {
  it("finishes the job in flight when it is stopped", async () => {
    let finished = false;
    const begun = vi.fn();
    const runner = await runJobs({
      "sweep-uploads": async () => {
        begun();
        await new Promise((resolve) => setTimeout(resolve, 500));
        finished = true;
      },
    });
    await db.$transaction((tx) => enqueue(tx, "sweep-uploads", {}));
    await vi.waitFor(() => expect(begun).toHaveBeenCalled(), 5_000);
    await runner.stop();
    expect(finished).toBe(true);
    expect(await waiting()).toBe(0);
  });

  it("leaves a job for later alone, and parks one that failed its last try", async () => {
    const tries = vi.fn().mockRejectedValue(new Error("no"));
    const runner = await runJobs({ "sweep-uploads": tries, "purge-pages": tries });
    await db.$transaction(async (tx) => {
      await enqueue(tx, "sweep-uploads", {}, { maxAttempts: 1 });
      await enqueue(tx, "purge-pages", { paths: [] }, { runAt: new Date(Date.now() + 60_000) });
    });
    await vi.waitFor(() => expect(tries).toHaveBeenCalledOnce(), 5_000);
    expect(tries).toHaveBeenCalledWith({}, { jobId: expect.any(String), attempt: 1, last: true });
    await runner.stop();
    expect(await waiting()).toBe(2);
  });
});

describe("a worker that was killed", () => {
  const lockedBy = async (worker: string) => {
    await enqueue(db, "sweep-uploads", {}, { runAt: new Date(Date.now() - 60_000) });
    await db.$executeRaw`
      UPDATE graphile_worker._private_jobs SET locked_by = ${worker}, locked_at = now() - interval '1 minute', attempts = 1`;
  };

  const shownAlive = async () => {
    const [row] = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_locks
      WHERE locktype = 'advisory' AND classid = 7302 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    return row?.n;
  };

  it("leaves its job to another within seconds", async () => {
    await lockedBy("worker-killed");
    const done = vi.fn().mockResolvedValue(undefined);
    const runner = await runJobs({ "sweep-uploads": done });
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce(), 10_000);
    await runner.stop();
  });

  it("is told from one that is only slow", async () => {
    const slow = watchWorkers();
    slow.events.emit("pool:create", { workerPool: { id: "worker-slow" } } as never);
    await vi.waitFor(async () => expect(await shownAlive()).toBe(1), 5_000);
    await lockedBy("worker-slow");
    const done = vi.fn().mockResolvedValue(undefined);
    const runner = await runJobs({ "sweep-uploads": done });
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    expect(done).not.toHaveBeenCalled();
    await slow.stop();
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce(), 12_000);
    await runner.stop();
  }, 40_000);
});

describe("the worker", () => {
  let worker: ChildProcess;
  beforeEach(async () => {
    worker = fork("scripts/worker.ts", { execArgv: ["--import", "tsx"], stdio: "ignore" });
    const [message] = await once(worker, "message");
    expect(message).toEqual({ ready: true });
  });
  afterEach(() => {
    worker.kill("SIGKILL");
  });

  it("leaves when it is asked to", async () => {
    const gone = once(worker, "exit");
    worker.kill("SIGTERM");
    expect(await gone).toEqual([0, null]);
  });

  it("leaves when its parent is gone", async () => {
    const gone = once(worker, "exit");
    worker.disconnect();
    expect(await gone).toEqual([0, null]);
  });
});
