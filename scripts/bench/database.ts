import { throwAwayServer } from "@/lib/db/embedded/throw-away";
import { prepareDatabase } from "@/lib/db/prepare";
import { asRole } from "@/lib/db/url";

type Addresses = { ownerUrl: string; appUrl: string };

/** Measures on an empty, migrated database of its own. What reads the environment is to be imported inside. */
export async function withDatabase<T>(measure: (addresses: Addresses) => Promise<T>): Promise<T> {
  const server = await throwAwayServer();
  try {
    const appUrl = asRole(server.url, { name: "icrtop_app", password: "bench" });
    await prepareDatabase(server.url, appUrl);
    Object.assign(process.env, settings, { DATABASE_URL: appUrl });
    return await measure({ ownerUrl: server.url, appUrl });
  } finally {
    const { db } = await import("@/lib/db/client");
    await db.$disconnect();
    await server.stop();
  }
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
