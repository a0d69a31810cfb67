import { headers } from "next/headers";
import type { Locale } from "@/lib/i18n/locales";
import { readCookie } from "./cookies";
import { clientAddress, isOwnOrigin } from "./origin";
import type { Device } from "./sessions";

/** What a command may know of the request it runs in. */
export type Request = { readonly locale: Locale; readonly device: Device };

export async function thisRequest(locale: Locale): Promise<Request> {
  const sent = await headers();
  return {
    locale,
    device: { address: clientAddress(sent), userAgent: sent.get("user-agent"), mark: await readCookie("browser") },
  };
}

export async function refuseForeignOrigin(): Promise<void> {
  if (!isOwnOrigin(await headers())) throw new Error("A mutation from a foreign origin was refused");
}
