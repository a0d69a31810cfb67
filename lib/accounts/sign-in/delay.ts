import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { keyedHash } from "@/lib/ids";

const free = 5;
const longest = 15 * 60;
const remembered = 24 * 60 * 60;

/** Seconds to wait after this many failures in a row: five are free, then 1, 2, 4 … up to fifteen minutes. */
export function delayAfter(failures: number): number {
  return failures < free ? 0 : Math.min(longest, 2 ** (failures - free));
}

// An address as typed, known or not: the answer tells nothing of whether there is such an account.
const keyOf = (account: string) => `failures:${keyedHash(env.AUTH_SECRET, account.toLowerCase())}`;

/** Seconds until the next try at this account. A link sent by mail still lets its owner in. */
export async function waitFor(account: string): Promise<number> {
  const row = await db.rateLimit.findUnique({ where: { key: keyOf(account) } });
  if (!row?.expire || row.expire <= now()) return 0;
  const lastFailure = row.expire.getTime() - remembered * 1000;
  return Math.max(0, Math.ceil((lastFailure + delayAfter(row.points) * 1000 - now().getTime()) / 1000));
}

export async function countFailure(account: string): Promise<void> {
  const key = keyOf(account);
  const expire = new Date(now().getTime() + remembered * 1000);
  await db.rateLimit.deleteMany({ where: { key, expire: { lte: now() } } });
  await db.rateLimit.upsert({
    where: { key },
    create: { key, points: 1, expire },
    update: { points: { increment: 1 }, expire },
  });
}

export async function forgetFailures(account: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(account) } });
}
