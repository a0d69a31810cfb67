import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { KeeperOptions, KeptServer } from "@/lib/db/embedded/keeper";
import { throwAwayServer } from "@/lib/db/embedded/throw-away";
import { prepareDatabase } from "@/lib/db/prepare";
import { asRole } from "@/lib/db/url";
import { startChild } from "../start/child";

type Addresses = { ownerUrl: string; appUrl: string };
type Given = { readonly keep?: string | undefined; readonly env?: Readonly<Record<string, string>> };

/**
 * Measures on a migrated database of its own: an empty one, or one that is kept in a folder between runs. What reads
 * the environment is to be imported inside.
 */
export async function withDatabase<T>(
  measure: (addresses: Addresses) => Promise<T>,
  { keep, env = {} }: Given = {},
): Promise<T> {
  const server = keep ? await keptServer(resolve(keep)) : await throwAwayServer();
  try {
    const appUrl = asRole(server.url, { name: "icrtop_app", password: "bench" });
    await prepareDatabase(server.url, appUrl);
    Object.assign(process.env, settings, env, { DATABASE_URL: appUrl });
    return await measure({ ownerUrl: server.url, appUrl });
  } finally {
    const { db } = await import("@/lib/db/client");
    await db.$disconnect();
    await server.stop();
  }
}

async function keptServer(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const options: KeeperOptions = {
    ...{ data: `${folder}/postgres`, elsewhere: `/var/lib/icrtop-bench${folder.replaceAll("/", "-")}` },
    ...{ password: "bench", forgetful: true },
  };
  const env = { ...process.env, KEEPER_OPTIONS: JSON.stringify(options) };
  const keeper = startChild("Postgres", ["--import", "tsx", "lib/db/embedded/keeper.ts"], env, true);
  const { url } = (await keeper.said) as KeptServer;
  return { url, stop: keeper.stop };
}

const settings = {
  PORTAL_MODE: "test",
  PORTAL_URL: "http://localhost:3000",
  AUTH_SECRET: "only-for-benchmarks-0123456789abcdef",
  STRIPE_SECRET_KEY: "sk_test_sandbox_bench",
  STRIPE_WEBHOOK_SECRET: "whsec_bench",
  SMTP_URL: "smtp://127.0.0.1:1",
  STORAGE_DIR: "unused",
  LOG_LEVEL: "silent",
};
