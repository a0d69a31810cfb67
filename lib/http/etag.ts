import { createHash } from "node:crypto";

/** A strong tag of a body: the same text always has the same one (RFC 9110, section 8.8.3). */
export function tagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}

/** Whether the If-None-Match of a request names this tag (RFC 9110, section 13.1.2). */
export function isKnownTag(tags: string | null, tag: string): boolean {
  return tags?.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//, ""))) ?? false;
}
