import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A secret for a cookie or a mailed link: 256 random bits, base64url. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token: SHA-256, hex. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function keyedHash(secret: string, value: string): string {
  return createHmac("sha256", secret).update(value).digest("base64url");
}

/** Whether what was given is the secret, in the same time wherever they differ. */
export function isSameSecret(given: string | Buffer, secret: string | Buffer): boolean {
  const [one, other] = [bytesOf(given), bytesOf(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function bytesOf(value: string | Buffer): Buffer {
  return typeof value === "string" ? Buffer.from(value) : value;
}

// Crockford's base 32: no I, L, O, U, so a reference can be read out on the telephone.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A reference people quote, e.g. `D-7K2M-Q9XW`: 40 random bits; it grants nothing by itself. */
export function randomReference(prefix: string): string {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]);
  return `${prefix}-${characters.slice(0, 4).join("")}-${characters.slice(4).join("")}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids come from URLs: what is no UUID must never reach the database. */
export function isId(value: string): boolean {
  return uuid.test(value);
}
