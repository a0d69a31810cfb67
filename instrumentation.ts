import type { Instrumentation } from "next";
import { log } from "@/lib/log";

/** Limits count by the address of the connection; only Node knows it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { writeSocketAddress } = await import("@/lib/auth/socket-address");
  writeSocketAddress();
}

/** A surprise goes to the log with the reference that its reader was shown. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { digest, name, message, stack } = error as Error & { digest?: string };
  log.error(
    { reference: digest, route: context.routePath, method: request.method, name, message, stack },
    "request failed",
  );
};
