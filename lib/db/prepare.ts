import { runMigrations } from "graphile-worker";
import pg from "pg";
import { applyMigrations } from "./migrate";
import { ensureAppRole } from "./roles";

/**
 * Brings a database to what the portal needs: tables, the app's role and rights, the job queue.
 * Returns the migrations applied. Replicas that start together wait for each other.
 * Where `ownerUrl` is `appUrl`, the portal works with the owner's rights.
 */
export function prepareDatabase(ownerUrl: string, appUrl: string): Promise<string[]> {
  return alone(ownerUrl, async () => {
    const applied = await applyMigrations(ownerUrl);
    if (ownerUrl !== appUrl) await ensureAppRole(ownerUrl, appUrl);
    await runMigrations({ connectionString: appUrl });
    return applied;
  });
}

const migrationLock = 7_263_001;

async function alone<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    return await work();
  } finally {
    await client.end();
  }
}
