import pg from "pg";
import { roleOf } from "./url";

/**
 * Makes the role the portal works with, or brings its rights to what they must be: it owns nothing of ours,
 * reads and writes every table, may only add to the audit log, to the books and to the history of records, and deletes nothing that harvesters were told.
 * Its name and password are those of `appUrl`.
 */
export async function ensureAppRole(ownerUrl: string, appUrl: string): Promise<void> {
  const { name, password } = roleOf(appUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const role = client.escapeIdentifier(name);
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
    if (rowCount === 0) {
      await client.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER PASSWORD ${client.escapeLiteral(password)}`);
    }
    const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
    const database = client.escapeIdentifier(rows[0]?.name ?? "");
    await client.query(grants(role, database));
  } finally {
    await client.end();
  }
}

// CREATE on the database lets the job queue keep a schema of its own.
const grants = (role: string, database: string) => `
  BEGIN;
  GRANT CONNECT, CREATE ON DATABASE ${database} TO ${role};
  GRANT USAGE ON SCHEMA public TO ${role};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
  REVOKE UPDATE, DELETE ON "AuditEvent", "JournalEntry", "JournalLine", "DocumentRevision" FROM ${role};
  REVOKE DELETE ON "HarvestRecord" FROM ${role};
  REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${role};
  COMMIT;`;
