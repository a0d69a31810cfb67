import type { Instrumentation } from "next";
import { visitor } from "@/lib/auth/viewer";
import { log } from "@/lib/log";

/**
 * Limits count by the address of the connection, which only Node knows. Stripe waits for its answer while a rush of gifts
 * comes in, so its events do not take the way of pages. Which documents are withdrawn is read for the proxy, the
 * vocabularies for all who look a name up. How often documents are read is counted where also kept pages are answered.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { writeSocketAddress } = await import("@/lib/auth/socket-address");
  writeSocketAddress();
  const { compressAnswers } = await import("@/lib/http/compressed");
  compressAnswers();
  const { answerDirectly } = await import("@/lib/http/direct");
  const { longestDelivery, takeDelivery } = await import("@/lib/giving/webhooks");
  answerDirectly("/api/stripe/webhook", longestDelivery, (body, header) =>
    takeDelivery(body, header("stripe-signature")),
  );
  const { keepWithdrawn } = await import("@/lib/http/gone");
  const { withdrawnSlugs } = await import("@/lib/library/records/queries");
  void keepWithdrawn(withdrawnSlugs, 5);
  const { keepPageLinks } = await import("@/lib/http/page-links");
  const { documentLinks } = await import("@/lib/library/catalogue/link-headers");
  keepPageLinks((locale, slug) => documentLinks(visitor, locale, slug));
  const { countUsage } = await import("@/lib/library/usage/counting");
  countUsage();
  const { keepVocabularies } = await import("@/lib/library/terms/keeping");
  const { drawAnewHere } = await import("@/lib/pages/purge");
  await keepVocabularies(3, drawAnewHere);
}

/** A surprise goes to the log with the reference that its reader was shown. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { digest, name, message, stack } = error as Error & { digest?: string };
  log.error(
    { reference: digest, route: context.routePath, method: request.method, name, message, stack },
    "request failed",
  );
};
