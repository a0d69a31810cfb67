import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

// Without letters that are mistaken for others; 48 random bits a code.
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const count = 10;

/**
 * The ten recovery codes that belong to a secret. They follow from it, so that the page can show them until the
 * factor is confirmed and nothing readable has to be stored.
 */
export function recoveryCodesOf(secret: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const bytes = createHmac("sha256", env.AUTH_SECRET).update(`recovery\n${secret}\n${index}`).digest();
    const code = Array.from(bytes.subarray(0, 10), (byte) => letters[byte % letters.length]).join("");
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });
}
