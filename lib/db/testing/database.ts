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
  await owner.query(inject("emptying"));
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  // Only here: no trigger protects the audit log and no foreign key orders the deletes.
  await client.query("SET session_replication_role = replica");
  return client;
}
