import { env } from "@/lib/env";
import { isSameSecret, keyedHash } from "@/lib/ids";

/** What the way back from the payment page bears besides Stripe's id: whoever knows that id alone is told nothing. */
export function returnKey(donationId: string): string {
  return keyedHash(env.AUTH_SECRET, `return\n${donationId}`).slice(0, 22);
}

export function isReturnKey(donationId: string, key: string): boolean {
  return isSameSecret(key, returnKey(donationId));
}
