import type { Tx } from "@/lib/db/client";
import type { JobPayloads, TaskName } from "./tasks";

type Options = {
  /** Jobs with one key are one job: a second enqueue replaces the first while it waits. */
  readonly key?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
};

/** Enqueues work in the transaction of its cause: both are kept, or neither. Tried again with back-off, then parked. */
export async function enqueue<Name extends TaskName>(tx: Tx, task: Name, payload: JobPayloads[Name], options: Options = {}): Promise<void> {
  const { key = null, runAt = null, maxAttempts = 10 } = options;
  await tx.$executeRaw`
    SELECT 1 FROM graphile_worker.add_job(
      identifier => ${task}::text,
      payload => ${JSON.stringify(payload)}::json,
      run_at => ${runAt}::timestamptz,
      max_attempts => ${maxAttempts}::int,
      job_key => ${key}::text
    )`;
}
