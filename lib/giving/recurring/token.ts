import { env } from "@/lib/env";
import { isSameSecret, keyedHash } from "@/lib/ids";

/**
 * What a link in a mail about a failing card bears. It lets its holder give that gift another card and nothing else, so
 * it may hold as long as the gift runs: who is late must not meet a dead end.
 */
export function cardToken(recurringId: string): string {
  return keyedHash(env.AUTH_SECRET, `card\n${recurringId}`);
}

export function isCardToken(recurringId: string, token: string): boolean {
  return isSameSecret(token, cardToken(recurringId));
}
