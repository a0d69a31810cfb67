import Stripe from "stripe";
import { env } from "@/lib/env";

type Account = Pick<typeof env, "PORTAL_MODE" | "STRIPE_SECRET_KEY" | "STRIPE_API_URL">;

// A donor waits for the first of these answers; a retry repeats the idempotency key, so it makes nothing twice.
const patience = { timeout: 10_000, maxNetworkRetries: 2 };

/** A client for the account, or for the stand-in at STRIPE_API_URL; never for a stand-in in production. */
export function connect(account: Account): Stripe {
  return new Stripe(account.STRIPE_SECRET_KEY, { ...patience, telemetry: false, ...address(account) });
}

function address({ PORTAL_MODE, STRIPE_API_URL }: Account) {
  if (!STRIPE_API_URL) return {};
  if (PORTAL_MODE === "production") throw new Error("STRIPE_API_URL: the payment stand-in cannot run in production");
  const url = new URL(STRIPE_API_URL);
  const protocol = url.protocol === "https:" ? ("https" as const) : ("http" as const);
  return { protocol, host: url.hostname, port: url.port || (protocol === "https" ? 443 : 80) };
}

let connected: Stripe | undefined;

/** The one client of this process, made at first use: building pages needs no key. */
export function stripe(): Stripe {
  connected ??= connect(env);
  return connected;
}
