import { RateLimiterPrisma, type RateLimiterRes } from "rate-limiter-flexible";
import { clientAddress } from "@/lib/auth/origin";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { keyedHash } from "@/lib/ids";
import { log } from "@/lib/log";

/** Readings allowed in a minute, for one address: so many that only a program in a loop meets them. */
export const readingLimits = { api: 1_200, oai: 600, feeds: 600, exports: 120, archives: 60 } as const;

export type ReadingName = keyof typeof readingLimits;

export const readingWindow = 60; // seconds

type Headers = Readonly<Record<string, string>>;

/** Headers as draft-ietf-httpapi-ratelimit-headers-11 has them; none when nobody could count. */
export type Reading = { readonly allowed: boolean; readonly headers: Headers };

const limiters = new Map<ReadingName, RateLimiterPrisma>();

function limiter(name: ReadingName): RateLimiterPrisma {
  const points = readingLimits[name];
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterPrisma({
    points,
    duration: readingWindow,
    // Who is refused asks the database no more.
    inMemoryBlockOnConsumed: points + 1,
    storeClient: db,
    tableName: "rateLimit",
    keyPrefix: `read-${name}`,
    clearExpiredByTimeout: false,
  });
  limiters.set(name, made);
  return made;
}

/** Counts one reading by the client's address. What cannot be counted is allowed: the limit protects, it serves nobody. */
export async function takeReading(name: ReadingName, request: Request): Promise<Reading> {
  const key = keyedHash(env.AUTH_SECRET, clientAddress(request.headers));
  try {
    return { allowed: true, headers: told(name, await inTime(limiter(name).consume(key))) };
  } catch (refusal) {
    if (refusal instanceof Error) {
      log.warn({ limit: name, message: refusal.message }, "a reading could not be counted");
      return { allowed: true, headers: {} };
    }
    const { msBeforeNext } = refusal as RateLimiterRes;
    const wait = String(Math.max(1, Math.ceil(msBeforeNext / 1000)));
    return { allowed: false, headers: { ...told(name, refusal as RateLimiterRes), "Retry-After": wait } };
  }
}

function told(name: ReadingName, { remainingPoints, msBeforeNext }: RateLimiterRes): Headers {
  const [left, seconds] = [Math.max(0, remainingPoints), Math.max(0, Math.ceil(msBeforeNext / 1000))];
  return {
    "RateLimit-Policy": `"${name}";q=${readingLimits[name]};w=${readingWindow}`,
    RateLimit: `"${name}";r=${left};t=${seconds}`,
  };
}

const patience = 1_000; // milliseconds

function inTime<T>(counting: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("counting took too long")), patience);
  });
  // Nobody waits for a count that fails after its time.
  counting.catch(() => {});
  return Promise.race([counting, late]).finally(() => clearTimeout(timer));
}

/** Answers a reader within a limit; beyond it with this status, in plain words. */
export async function withinLimit(
  name: ReadingName,
  request: Request,
  status: 429 | 503,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { allowed, headers } = await takeReading(name, request);
  const response = allowed
    ? await answer()
    : new Response("Too many requests: please try again later\n", {
        status,
        headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
      });
  for (const [header, value] of Object.entries(headers)) response.headers.set(header, value);
  return response;
}
