import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

// A reader waits ten seconds at most; nobody waits for a build, which draws hundreds of pages on a busy machine.
const patience = process.env.NEXT_PHASE === "phase-production-build" ? 120_000 : 10_000;

function connect() {
  const adapter = new PrismaPg({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    statement_timeout: 15_000,
    connectionTimeoutMillis: patience,
  });
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}

// The development server reloads modules; the pool must outlive them.
const kept = globalThis as { portalDatabase?: PrismaClient };
export const db = (kept.portalDatabase ??= connect());

export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
