import { env } from "@/lib/env";
import { isSameSecret, keyedHash, randomToken } from "@/lib/ids";

/**
 * A mark for the browser in which a person signed in, so that strangers who try the same account elsewhere cannot
 * slow it down there (OWASP, Slow Down Online Guessing Attacks with Device Cookies). It opens nothing.
 */
export function browserMark(email: string): string {
  const nonce = randomToken();
  return `${nonce}.${sign(nonce, email)}`;
}

/** Whether a browser bears the mark of this person. */
export function isKnownBrowser(mark: string | undefined, email: string): boolean {
  const [nonce = "", signature = ""] = (mark ?? "").split(".");
  return isSameSecret(signature, sign(nonce, email));
}

function sign(nonce: string, email: string): string {
  return keyedHash(env.AUTH_SECRET, `browser\n${nonce}\n${email.toLowerCase()}`);
}
