import { RateLimiterPrisma } from "rate-limiter-flexible";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { keyedHash } from "@/lib/ids";

/** Tries allowed in a number of seconds. Kept in Postgres, so every replica counts together. */
const limits = {
  "sign-in": { points: 20, duration: 5 * 60 },
  "mail-link": { points: 5, duration: 60 * 60 },
  "share-page": { points: 5, duration: 60 * 60 },
  "share-recipient": { points: 3, duration: 24 * 60 * 60 },
  apply: { points: 5, duration: 60 * 60 },
  donate: { points: 20, duration: 10 * 60 },
  "donate-email": { points: 12, duration: 60 * 60 },
  dedicate: { points: 10, duration: 24 * 60 * 60 },
  "find-gifts": { points: 10, duration: 60 * 60 },
  pledge: { points: 5, duration: 24 * 60 * 60 },
  follow: { points: 20, duration: 60 * 60 },
  // Few enough that nobody is flooded with what they did not ask for.
  "follow-address": { points: 10, duration: 24 * 60 * 60 },
  "ask-language": { points: 40, duration: 60 * 60 },
  // One wish for a language of a document: its key holds the day.
  "ask-language-daily": { points: 1, duration: 24 * 60 * 60 },
  upload: { points: 60, duration: 60 * 60 },
  // The largest archive comes in 200; the rest is for lines that break off.
  "upload-piece": { points: 3_000, duration: 60 * 60 },
} as const;

export type LimitName = keyof typeof limits;

export type LimitAnswer = { readonly allowed: true } | { readonly allowed: false; readonly retryAfter: number };

const limiters = new Map<LimitName, RateLimiterPrisma>();

function limiter(name: LimitName): RateLimiterPrisma {
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterPrisma({
    ...limits[name],
    storeClient: db,
    tableName: "rateLimit",
    keyPrefix: name,
    clearExpiredByTimeout: false,
  });
  limiters.set(name, made);
  return made;
}

/** Takes back the try of somebody who was welcome: only wrong ones count. */
export async function giveBack(name: LimitName, key: string): Promise<void> {
  await limiter(name).reward(keyedHash(env.AUTH_SECRET, key));
}

/** Counts one try. The key is kept only as a keyed hash; retryAfter is in seconds. */
export async function takeOne(name: LimitName, key: string): Promise<LimitAnswer> {
  try {
    await limiter(name).consume(keyedHash(env.AUTH_SECRET, key));
    return { allowed: true };
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    const { msBeforeNext } = refusal as { msBeforeNext: number };
    return { allowed: false, retryAfter: Math.ceil(msBeforeNext / 1000) };
  }
}
