import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";

/** How much background work waits, and how much was given up after its last try. */
export async function queueState(_viewer: Admin): Promise<{ waiting: number; parked: number }> {
  const rows = await db.$queryRaw<{ waiting: bigint; parked: bigint }[]>`
    SELECT count(*) FILTER (WHERE attempts < max_attempts) AS waiting,
           count(*) FILTER (WHERE attempts >= max_attempts) AS parked
    FROM graphile_worker._private_jobs`;
  return { waiting: Number(rows[0]?.waiting ?? 0), parked: Number(rows[0]?.parked ?? 0) };
}
