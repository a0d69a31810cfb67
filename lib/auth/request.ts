import { headers } from "next/headers";
import type { Locale } from "@/lib/i18n/locales";
import type { Device } from "./sessions";
import { clientAddress, isOwnOrigin } from "./origin";

/** What a command may know of the request it runs in. */
export type Request = { readonly locale: Locale; readonly device: Device };

export async function thisRequest(locale: Locale): Promise<Request> {
  const sent = await headers();
  return { locale, device: { address: clientAddress(sent), userAgent: sent.get("user-agent") } };
}

export async function refuseForeignOrigin(): Promise<void> {
  if (!isOwnOrigin(await headers())) throw new Error("A mutation from a foreign origin was refused");
}
