import pg from "pg";
import type { TestProject } from "vitest/node";
import { throwAwayServer } from "../embedded/throw-away";
import { prepareDatabase } from "../prepare";
import { asRole, onDatabase } from "../url";
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
  const server = await throwAwayServer();
  try {
    await connected(server.url, (client) => client.query(`CREATE DATABASE ${template}`));
    const url = onDatabase(server.url, template);
    await prepareDatabase(url, asRole(url, appRole));
    project.provide("templateUrl", url);
    project.provide("emptying", await connected(url, emptyingStatements));
    return server.stop;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

// Deleting from tables that hold a few rows is far quicker than truncating them.
async function emptyingStatements(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' OR (schemaname = 'graphile_worker' AND tablename IN ('_private_jobs', '_private_job_queues'))`);
  const empty: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${name} LIMIT 1`);
    if (rowCount === 0) empty.push(`DELETE FROM ${name}`);
  }
  return empty.join(";");
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
