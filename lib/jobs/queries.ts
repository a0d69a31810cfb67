import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { TaskName } from "./tasks";

/** How much background work waits, and how much was given up after its last try. */
export async function queueState(_viewer: Admin): Promise<{ waiting: number; parked: number }> {
  const rows = await db.$queryRaw<{ waiting: bigint; parked: bigint }[]>`
    SELECT count(*) FILTER (WHERE attempts < max_attempts) AS waiting,
           count(*) FILTER (WHERE attempts >= max_attempts) AS parked
    FROM graphile_worker._private_jobs`;
  return { waiting: Number(rows[0]?.waiting ?? 0), parked: Number(rows[0]?.parked ?? 0) };
}

/** How many jobs of a kind are being done, or wait for their first try. */
export async function countUntried(task: TaskName): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker.jobs
    WHERE task_identifier = ${task} AND (attempts = 0 OR locked_at IS NOT NULL)`;
  return rows[0]?.count ?? 0;
}
