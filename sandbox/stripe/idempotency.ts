import { createHash } from "node:crypto";
import { StripeFailure } from "./errors";
import type { Store } from "./store";

export type Reply = { status: number; body: unknown; replayed: boolean };

/**
 * Answers a write once per key; a repeat gets the first answer, the same key for something else an error.
 * What fails its checks leaves no trace and may be tried again: https://docs.stripe.com/api/idempotent_requests
 */
export function once(store: Store, key: string | undefined, request: string, act: () => object): Reply {
  if (!key) return { status: 200, body: act(), replayed: false };
  const fingerprint = createHash("sha256").update(request).digest("hex");
  const known = store.answers.get(key);
  if (known && known.fingerprint !== fingerprint) throw keyInUse(key);
  if (known) return { status: known.status, body: known.body, replayed: true };
  const body = structuredClone(act());
  store.answers.set(key, { fingerprint, status: 200, body, at: Math.floor(Date.now() / 1000) });
  return { status: 200, body, replayed: false };
}

function keyInUse(key: string): StripeFailure {
  return new StripeFailure(400, {
    type: "idempotency_error",
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}
