import { createHmac } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { type Locale, locales } from "@/lib/i18n/locales";
import { isSameSecret } from "@/lib/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import type { TaskHandlers } from "@/lib/jobs/tasks";

/** After the caller's transaction, draws these prerendered pages anew in every language. */
export async function purgePages(tx: Tx, pathsIn: (locale: Locale) => readonly string[]): Promise<void> {
  await enqueue(tx, "purge-pages", { paths: [...new Set(locales.flatMap((locale) => pathsIn(locale)))] });
}

/**
 * After the caller's transaction, draws every prerendered page anew: for what takes something out of the public's sight,
 * wherever it was shown.
 */
export async function purgeEveryPage(tx: Tx): Promise<void> {
  await enqueue(tx, "purge-pages", { paths: [everyPage] });
}

/** Stands for all pages; no page has this address, as each begins with its language. */
export const everyPage = "/";

/** Stands for all pages by which the library is browsed, in every language: the folder they are in. */
export const browsePages = "/[locale]/(public)/library/by";

const purpose = "purge-pages";

function signature(body: string): Buffer {
  return createHmac("sha256", env.AUTH_SECRET).update(`${purpose}\n${body}`).digest();
}

/** Whether the worker sent this body: only who knows the portal's secret can sign it. */
export function isFromWorker(body: string, signed: string | null): boolean {
  return isSameSecret(Buffer.from(signed ?? "", "hex"), signature(body));
}

/** The worker has no page cache: it asks the web process, which has. */
export const pageJobs: TaskHandlers = {
  "purge-pages": ({ paths }) => ask(env.PORTAL_INTERNAL_URL ?? env.PORTAL_URL, paths),
};

/** Draws every page of this very web process anew: only inside a request may it be said that a page has changed. */
export function drawAnewHere(): Promise<void> {
  return ask(`http://localhost:${env.PORT}`, [everyPage]);
}

async function ask(web: string, paths: readonly string[]): Promise<void> {
  const body = JSON.stringify({ paths, at: Date.now() });
  const response = await fetch(new URL("/api/purge", web), {
    method: "POST",
    body,
    headers: { "x-portal-signature": signature(body).toString("hex") },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`Purging pages was answered with ${response.status}`);
}
