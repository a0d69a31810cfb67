import pg from "pg";

// Domains nobody can own (RFC 2606): only the example coalition and the tests write them.
const exampleAccounts = `
  SELECT 1 FROM "User" WHERE email ~ '@(.+\\.)?example(\\.(org|com|net))?$' LIMIT 1`;
const rightToRewriteTheAudit = `
  SELECT 1 WHERE has_table_privilege(current_user, '"AuditEvent"', 'UPDATE, DELETE, TRUNCATE')`;

/** Why the portal must not work with this database in front of people; each line names the variable and the cure. */
export async function databaseProblems(appUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const finds = async (sql: string) => ((await client.query(sql)).rowCount ?? 0) > 0;
  try {
    const problems: string[] = [];
    if (await finds(exampleAccounts)) {
      problems.push("DATABASE_URL: holds example accounts, whose passwords are public; begin with an empty database");
    }
    if (await finds(rightToRewriteTheAudit)) {
      problems.push(
        "DATABASE_URL: its role owns the audit log; give it a role of its own, and the owner's in DATABASE_OWNER_URL",
      );
    }
    return problems;
  } finally {
    await client.end();
  }
}
