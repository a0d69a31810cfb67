import type { Tx } from "@/lib/db/client";
import type { JobPayloads, TaskName } from "./tasks";

export type JobOptions = {
  /** A job with the same key that still waits is replaced: however often it is asked for, it is done once. */
  readonly key?: string;
  readonly runAt?: Date;
  /** After so many tries the job is parked, where the secretariat can see it. */
  readonly maxAttempts?: number;
};

export type ManyOptions = Pick<JobOptions, "maxAttempts"> & {
  /** Leaves a job with the same key as it is, also while it is being done, instead of replacing it. */
  readonly once?: boolean;
  /** Done before what else waits. */
  readonly first?: boolean;
};

export type KeyedJob<Name extends TaskName> = { readonly key: string; readonly payload: JobPayloads[Name] };

/** Enqueues many jobs of one kind in one statement. */
export async function enqueueAll<Name extends TaskName>(
  tx: Pick<Tx, "$executeRaw">,
  task: Name,
  jobs: readonly KeyedJob<Name>[],
  { maxAttempts = 10, once = false, first = false }: ManyOptions = {},
): Promise<void> {
  // In one order everywhere: two processes that enqueue the same jobs never wait for each other in a ring.
  const sorted = jobs.toSorted((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
  const payloads = sorted.map(({ payload }) => JSON.stringify(payload));
  const keys = sorted.map(({ key }) => key);
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      identifier => ${task}::text,
      payload => job.payload::json,
      job_key => job.key,
      job_key_mode => ${once ? "unsafe_dedupe" : "replace"}::text,
      max_attempts => ${maxAttempts}::int,
      priority => ${first ? -1 : 0}::int
    ) FROM unnest(${payloads}::text[], ${keys}::text[]) AS job(payload, key)`;
}

/** Takes a waiting job back, in the caller's transaction; one that is being done goes on. */
export async function dequeue(tx: Pick<Tx, "$executeRaw">, key: string): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.remove_job(${key}::text)`;
}

/** Enqueues in the caller's transaction: the job is there if and only if its cause is. */
export async function enqueue<Name extends TaskName>(
  tx: Pick<Tx, "$executeRaw">,
  task: Name,
  payload: JobPayloads[Name],
  { key, runAt, maxAttempts = 10 }: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      identifier => ${task}::text,
      payload => ${JSON.stringify(payload)}::json,
      job_key => ${key ?? null}::text,
      run_at => ${runAt ?? null}::timestamptz,
      max_attempts => ${maxAttempts}::int
    )`;
}
