import { env } from "@/lib/env";

const folders = {
  payment: "payments",
  subscription: "subscriptions",
  dispute: "disputes",
  event: "events",
} as const;

type Account = Pick<typeof env, "STRIPE_SECRET_KEY" | "STRIPE_API_URL">;

/** Where a person who may sign in to Stripe sees this; what stands in for Stripe has such pages as well. */
export function dashboardLink(what: keyof typeof folders, id: string, account: Account = env): string {
  const path = `${folders[what]}/${encodeURIComponent(id)}`;
  if (account.STRIPE_API_URL) return new URL(`/dashboard/${path}`, account.STRIPE_API_URL).href;
  const mode = /^[sr]k_live_/.test(account.STRIPE_SECRET_KEY) ? "" : "test/";
  return `https://dashboard.stripe.com/${mode}${path}`;
}
