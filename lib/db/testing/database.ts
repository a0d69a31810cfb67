import pg from "pg";
import { inject } from "vitest";

let owner: pg.Client | undefined;

/** The connection string of the role that owns this test file's database. */
export function ownerUrl(): string {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) throw new Error("Name the file *.db.test.ts: only those get a database.");
  return url;
}

/** Empties every table, the audit log and the job queue too; what migrations put in stays. For `beforeEach`. */
export async function resetDatabase(): Promise<void> {
  owner ??= await connect();
  for (let attempt = 1; ; attempt++) {
    try {
      await owner.query(inject("emptying"));
      return;
    } catch (error) {
      // The test before may have left a delivery in flight, which holds rows of its own for a moment.
      if (attempt === attempts || (error as pg.DatabaseError).code !== deadlock) throw error;
    }
  }
}

const attempts = 5;
const deadlock = "40P01";

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  // Only here: no trigger protects the audit log and no foreign key orders the deletes.
  await client.query("SET session_replication_role = replica");
  return client;
}
