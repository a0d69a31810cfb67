import { env } from "@/lib/env";
import { isSameSecret, keyedHash } from "@/lib/ids";

export function addressHash(email: string): string {
  return keyedHash(env.AUTH_SECRET, `no-cards\n${email.trim().toLowerCase()}`);
}

/** What the stop link of a card bears: only whoever got the card can have it. */
export function stopKey(donationId: string): string {
  return keyedHash(env.AUTH_SECRET, `stop-cards\n${donationId}`);
}

export function isStopKey(donationId: string, key: string): boolean {
  return isSameSecret(key, stopKey(donationId));
}
