import { env } from "@/lib/env";
import { isSameSecret, keyedHash } from "@/lib/ids";

// The links in the mails of an alert hold as long as the alert, so they are made from its id and kept nowhere: who reads
// the database has none of them.

/** What the links of one alert bear: only whoever got its mails can have it. */
export function alertKey(alertId: string): string {
  return keyedHash(env.AUTH_SECRET, `alert\n${alertId}`);
}

/** What the link to all alerts of an address bears. */
export function followerKey(followerId: string): string {
  return keyedHash(env.AUTH_SECRET, `follower\n${followerId}`);
}

export function isAlertKey(alertId: string, key: string): boolean {
  return isSameSecret(key, alertKey(alertId));
}

export function isFollowerKey(followerId: string, key: string): boolean {
  return isSameSecret(key, followerKey(followerId));
}
