import { expect } from "@playwright/test";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import type { TaskName } from "@/lib/jobs/tasks";
import { purgeEveryPage } from "@/lib/pages/purge";
import type { Planting } from "./planting";

/** Waits until the worker has done every job of this kind. */
export async function jobsDone(task: TaskName): Promise<void> {
  const waiting = async () => {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = ${task}`;
    return row?.count;
  };
  await expect.poll(waiting, { intervals: [50], timeout: 30_000 }).toBe(0);
}

/** Has every prerendered page drawn anew, and waits until the worker has seen to it. */
export async function drawAnew(): Promise<void> {
  await transaction((tx) => purgeEveryPage(tx));
  await jobsDone("purge-pages");
}

export async function removeJobs({ mark }: Planting): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.complete_jobs(ARRAY(
      SELECT id FROM graphile_worker._private_jobs WHERE payload::text LIKE ${`%${mark}%`}))`;
}
