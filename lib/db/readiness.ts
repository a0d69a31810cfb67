import { log } from "@/lib/log";
import { db } from "./client";
import { migrationNames } from "./migrations-folder";

/** Why this process cannot serve yet; null when it can. */
export async function readiness(): Promise<string | null> {
  try {
    const finished = await db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`;
    const names = new Set(finished.map(({ name }) => name));
    const missing = migrationNames().filter((name) => !names.has(name));
    return missing.length > 0 ? `${missing.length} migrations are missing` : null;
  } catch (error) {
    log.warn({ message: (error as Error).message }, "not ready");
    return "the database does not answer";
  }
}
