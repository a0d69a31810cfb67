import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { createDatabase, startServer } from "../embedded/server";
import { prepareDatabase } from "../prepare";
import { asRole } from "../url";
import { appRole, template } from "./names";

declare module "vitest" {
  interface ProvidedContext {
    /** Signs in as the owner, on the template database. */
    templateUrl: string;
    /** The SQL that takes a copy back to the template, as far as rows were added. */
    emptying: string;
  }
}

/** One Postgres for the whole run, with one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "icrtop-tests-"));
  const elsewhere = `${folder}-elsewhere`;
  const server = await startServer({ data: join(folder, "postgres"), elsewhere, password: "tests", forgetful: true });
  const stop = async () => {
    await server.stop();
    for (const made of [folder, elsewhere]) rmSync(made, { recursive: true, force: true });
  };
  try {
    await createDatabase(server, template);
    const url = server.urlOf(template);
    await prepareDatabase(url, asRole(url, appRole));
    project.provide("templateUrl", url);
    project.provide("emptying", await emptyingStatements(url));
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

// Deleting from tables that hold a few rows is far quicker than truncating them.
async function emptyingStatements(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' OR (schemaname = 'graphile_worker' AND tablename IN ('_private_jobs', '_private_job_queues'))`);
    const empty: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(`SELECT 1 FROM ${name} LIMIT 1`);
      if (rowCount === 0) empty.push(`DELETE FROM ${name}`);
    }
    return empty.join(";");
  } finally {
    await client.end();
  }
}
