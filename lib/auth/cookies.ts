import { cookies } from "next/headers";
import { env } from "@/lib/env";

export type CookieName = "session" | "applicant" | "donor" | "challenge" | "browser";

// Browsers keep a __Host- cookie only over https; over plain http on localhost the prefix is dropped.
function isSecure(): boolean {
  return env.PORTAL_URL.startsWith("https://");
}

export function cookieName(name: CookieName): string {
  return isSecure() ? `__Host-${name}` : name;
}

export function cookieOptions(expires?: Date) {
  return { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", ...(expires && { expires }) } as const;
}

export async function readCookie(name: CookieName): Promise<string | undefined> {
  return (await cookies()).get(cookieName(name))?.value;
}

export async function writeCookie(name: CookieName, value: string, expires: Date): Promise<void> {
  (await cookies()).set(cookieName(name), value, cookieOptions(expires));
}

export async function clearCookie(name: CookieName): Promise<void> {
  (await cookies()).set(cookieName(name), "", { ...cookieOptions(), maxAge: 0 });
}
