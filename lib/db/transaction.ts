import { db, type Tx } from "./client";
import { Prisma } from "./generated/client";

const attempts = 3;

/**
 * Runs `work` in one transaction. An expected failure keeps nothing, as a throw does: a Result that is not ok is
 * rolled back and handed on. A write conflict or deadlock is tried again, since nothing of it was kept.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => unlessFailed(work(tx)), { timeout: 15_000, maxWait: 10_000 });
    } catch (error) {
      if (error instanceof RolledBack) return error.result as T;
      if (attempt === attempts || !isWriteConflict(error)) throw error;
    }
  }
}

class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super("The command failed as expected; nothing is kept");
  }
}

async function unlessFailed<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  if (typeof result === "object" && result !== null && "ok" in result && result.ok === false)
    throw new RolledBack(result);
  return result;
}

// A statement of our own that met a deadlock has another code, and bears what it was inside.
function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const inside = error.meta?.driverAdapterError as { cause?: { kind?: string } } | undefined;
  return error.code === "P2034" || inside?.cause?.kind === "TransactionWriteConflict";
}

/** True when the write broke a unique constraint: somebody else was first. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** True when the database refuses the value itself (SQLSTATE classes 22 and 54): trying again changes nothing. */
export function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const inside = error.meta?.driverAdapterError as { cause?: { originalCode?: string } } | undefined;
  return /^(22|54)/.test(inside?.cause?.originalCode ?? "");
}
