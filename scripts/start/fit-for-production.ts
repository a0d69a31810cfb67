import pg from "pg";

// Domains nobody can own (RFC 2606): only the example coalition and the tests write them.
const exampleAccounts = `
  SELECT 1 FROM "User" WHERE email ~ '@(.+\\.)?example(\\.(org|com|net))?$' LIMIT 1`;
// Whoever migrates an empty database owns what is made.
const rightToRewriteTheAudit = `
  SELECT 1 FROM to_regclass('"AuditEvent"') AS log
  WHERE log IS NULL OR has_table_privilege(current_user, log, 'UPDATE, DELETE, TRUNCATE')`;

/** Throws, with the variable and the cure, when this role may rewrite the audit log, or would after a migration. */
export async function refuseOwner(appUrl: string): Promise<void> {
  if (!(await finds(appUrl, rightToRewriteTheAudit))) return;
  throw new Error(
    "DATABASE_URL: its role owns the audit log; give it a role of its own, and the owner's in DATABASE_OWNER_URL",
  );
}

/** Throws when the database holds an account that everybody can open. */
export async function refuseExampleAccounts(appUrl: string): Promise<void> {
  if (!(await finds(appUrl, exampleAccounts))) return;
  throw new Error("DATABASE_URL: holds example accounts, whose passwords are public; begin with an empty database");
}

async function finds(url: string, sql: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return ((await client.query(sql)).rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
