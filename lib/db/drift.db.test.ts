import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyMigrations, schemaDrift } from "./migrate";
import { prepareDatabase } from "./prepare";
import { ownerUrl } from "./testing/database";
import { onDatabase } from "./url";

const appUrl = () => process.env.DATABASE_URL ?? "";

describe("migrations", () => {
  it("bring a database to exactly what the schema says", async () => {
    expect(await schemaDrift(ownerUrl())).toBe("");
  });

  it("apply once when two replicas start at the same moment", async () => {
    const server = new pg.Client({ connectionString: ownerUrl() });
    await server.connect();
    await server.query("CREATE DATABASE two_replicas");
    const url = onDatabase(ownerUrl(), "two_replicas");
    const app = onDatabase(appUrl(), "two_replicas");
    const applied = await Promise.all([prepareDatabase(url, app), prepareDatabase(url, app)]);
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    await server.query("DROP DATABASE two_replicas WITH (FORCE)");
    await server.end();
  });

  it("have nothing to do the second time", async () => {
    expect(await applyMigrations(ownerUrl())).toEqual([]);
  });
});

describe("the portal's database role", () => {
  const app = new pg.Client({ connectionString: appUrl() });
  beforeAll(() => app.connect());
  afterAll(() => app.end());

  it("is no owner and no superuser", async () => {
    const { rows } = await app.query(
      "SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user",
    );
    expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
    const owned = await app.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user");
    expect(owned.rowCount).toBe(0);
  });

  it.each([
    'UPDATE "AuditEvent" SET type = type',
    'DELETE FROM "AuditEvent"',
    'TRUNCATE "AuditEvent"',
    'DROP TABLE "AuditEvent"',
    'ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL',
    'DELETE FROM "_prisma_migrations"',
  ])("may not %s", async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it("may read the audit log and add to it", async () => {
    const { rows } = await app.query(`
      SELECT has_table_privilege('"AuditEvent"', 'SELECT') AS read, has_table_privilege('"AuditEvent"', 'INSERT') AS add`);
    expect(rows).toEqual([{ read: true, add: true }]);
  });
});
