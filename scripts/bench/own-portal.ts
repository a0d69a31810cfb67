import pg from "pg";
import { prepareDatabase } from "@/lib/db/prepare";
import { asRole, onDatabase, roleOf } from "@/lib/db/url";
import type { WebProcess } from "@/lib/giving/testing/flood";
import { startChild } from "../start/child";
import { untilHealthy } from "../start/healthy";
import { portFor } from "../start/ports";
import { readRun } from "../start/single";
import { portalFolder, startPortal } from "./portal";

/** The example portal, built and served; its web server can be started more than once, on a database of one's own. */
export async function openPortal() {
  const portal = await startPortal(await portFor(4300));
  const given = readRun(`${portalFolder}/run.json`)?.env ?? {};
  return { given, stop: portal.stop };
}

/** An empty, migrated database beside the portal's; its address stands in the environment. */
export async function emptyDatabase(given: Readonly<Record<string, string>>, name: string): Promise<void> {
  const { DATABASE_OWNER_URL: owner = "", DATABASE_URL: app = "" } = given;
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const ownerUrl = onDatabase(owner, name);
  await prepareDatabase(ownerUrl, asRole(ownerUrl, roleOf(app)));
  Object.assign(process.env, given, { DATABASE_URL: asRole(ownerUrl, roleOf(app)), LOG_LEVEL: "silent" });
}

/** One more web server of the built portal. */
export async function startWebServer(port = 0): Promise<WebProcess> {
  const own = port || (await portFor(0));
  const next = ["--import", "./scripts/start/leave-with-parent.mjs", "node_modules/next/dist/bin/next", "start"];
  const env = { ...process.env, NODE_ENV: "production", PORT: String(own) };
  const child = startChild("The web server", [...next, "-p", String(own), "-H", "localhost"], env, true);
  const url = `http://localhost:${own}`;
  await untilHealthy(`${url}/health/live`);
  return {
    url,
    async kill() {
      child.process.kill("SIGKILL");
      await child.ended;
    },
  };
}
