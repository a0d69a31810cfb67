import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

function connect() {
  const adapter = new PrismaPg({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    statement_timeout: 15_000,
    connectionTimeoutMillis: 10_000,
  });
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}

// The development server reloads modules; the pool must outlive them.
const kept = globalThis as { portalDatabase?: PrismaClient };
export const db = (kept.portalDatabase ??= connect());

export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
