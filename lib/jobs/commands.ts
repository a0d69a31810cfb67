import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { transaction } from "@/lib/db/transaction";
import { ok, type Result } from "@/lib/result";

/** Gives parked jobs new tries, from now. */
export function retryParkedJobs(admin: Admin, _input: Record<string, never>): Promise<Result<{ count: number }>> {
  return transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT (graphile_worker.reschedule_jobs(
        ARRAY(SELECT id FROM graphile_worker._private_jobs WHERE attempts >= max_attempts),
        run_at => now(), attempts => 0
      )).id::text AS id`;
    await record(tx, {
      type: "jobs.retried",
      actor: admin,
      subject: { type: "jobs", id: "parked" },
      change: { count: { after: rows.length } },
    });
    return ok({ count: rows.length });
  });
}
