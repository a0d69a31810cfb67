import { existsSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { KeeperOptions, KeptServer } from "@/lib/db/embedded/keeper";
import { prepareDatabase } from "@/lib/db/prepare";
import { asRole, onDatabase } from "@/lib/db/url";
import { type Child, runChild, startChild } from "./child";
import type { Plan } from "./environment";
import { refuseExampleAccounts, refuseOwner } from "./fit-for-production";
import { step } from "./progress";
import type { Secrets } from "./secrets";

const seedFile = "prisma/seed/seed.ts";
const database = "icrtop";
const unfinished = "icrtop_unfinished";

export type Database = { appUrl: string; ownerUrl: string };

/** Starts our own server, held by a keeper process. */
export async function keepPostgres(
  folder: string,
  secrets: Secrets,
  forgetful: boolean,
): Promise<{ keeper: Child; serverUrl: string }> {
  const data = join(folder, "postgres");
  const elsewhere = `/var/lib/icrtop-portal/${secrets.id.slice(0, 12)}`;
  const throwAway = forgetful ? [data, elsewhere] : [];
  const options: KeeperOptions = { data, elsewhere, password: secrets.ownerPassword, forgetful, throwAway };
  const env = { ...process.env, KEEPER_OPTIONS: JSON.stringify(options) };
  const keeper = startChild("Postgres", ["--import", "tsx", "lib/db/embedded/keeper.ts"], env);
  const kept = (await keeper.said) as KeptServer;
  if (kept.data !== data) console.log(`  its account cannot enter this folder, so the data lies in ${kept.data}`);
  return { keeper, serverUrl: kept.url };
}

/**
 * Migrates our own database and fills it once. Both happen under another name the first time,
 * so a run killed half-way leaves nothing that looks finished.
 */
export async function prepareEmbedded(serverUrl: string, secrets: Secrets, plan: Plan): Promise<Database> {
  const at = (name: string): Database => {
    const ownerUrl = onDatabase(serverUrl, name);
    return { ownerUrl, appUrl: asRole(ownerUrl, { name: "icrtop_app", password: secrets.appPassword }) };
  };
  if (await exists(serverUrl, database)) {
    await prepare(at(database), plan);
  } else {
    await query(serverUrl, `DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await query(serverUrl, `CREATE DATABASE ${unfinished}`);
    await prepare(at(unfinished), plan);
    await query(serverUrl, `ALTER DATABASE ${unfinished} RENAME TO ${database}`);
  }
  return at(database);
}

export async function prepareGiven(plan: Plan): Promise<Database> {
  const appUrl = plan.env.DATABASE_URL ?? "";
  const given = { appUrl, ownerUrl: plan.env.DATABASE_OWNER_URL || appUrl };
  await reach(given.ownerUrl === appUrl ? "DATABASE_URL" : "DATABASE_OWNER_URL", given.ownerUrl);
  if (plan.mode !== "production") {
    await prepare(given, plan);
    return given;
  }
  // Before migrating: the right role could not use what the wrong one has made.
  if (given.ownerUrl === appUrl) await refuseOwner(appUrl);
  await prepare(given, plan);
  await refuseOwner(appUrl);
  await refuseExampleAccounts(appUrl);
  return given;
}

async function reach(variable: string, url: string): Promise<void> {
  await query(url, "SELECT 1").catch((error: Error & { code?: string }) => {
    throw new Error(
      `${variable}: no connection (${error.message || error.code}); is the server up, is the string right?`,
    );
  });
}

async function prepare({ ownerUrl, appUrl }: Database, plan: Plan): Promise<void> {
  await step("Migrating the database", async () => {
    const applied = await prepareDatabase(ownerUrl, appUrl);
    if (applied.length > 0) console.log(`  applied ${applied.join(", ")}`);
  });
  if (plan.mode === "production" || !existsSync(seedFile) || !(await isEmpty(appUrl))) return;
  await step("Loading the example coalition", () =>
    runChild("The example coalition", ["--import", "tsx", "scripts/start/seed.ts"], {
      ...plan.env,
      DATABASE_URL: appUrl,
    }),
  );
}

async function isEmpty(appUrl: string): Promise<boolean> {
  return (await query(appUrl, 'SELECT 1 FROM "Organization" LIMIT 1')) === 0;
}

async function exists(serverUrl: string, name: string): Promise<boolean> {
  return (await query(serverUrl, "SELECT 1 FROM pg_database WHERE datname = $1", [name])) > 0;
}

async function query(url: string, sql: string, values: string[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
