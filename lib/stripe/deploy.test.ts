import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const matches = (file: string, pattern: RegExp) =>
  [...readFileSync(file, "utf8").matchAll(pattern)].map(([, name]) => name).sort();

// An event that the endpoint is not subscribed to never comes, and nobody notices.
it("the guide to running it names every event that is understood, and no other", () => {
  const understood = matches("lib/stripe/events.ts", /case "([a-z_.]+)"/g);
  const subscribed = matches("docs/deploy.md", /`((?:[a-z_]+\.)+(?:[a-z_]*(?:ed|paid|expiring|required|_action)))`/g);
  expect(subscribed).toEqual(understood);
});

// As Stripe's page of restricted keys calls what its library calls otherwise.
const rights: Record<string, string> = {
  "balanceTransactions.": "Balance transactions",
  "billingPortal.sessions.": "Customer portal",
  "checkout.sessions.": "Checkout Sessions",
  "customers.": "Customers",
  "disputes.": "Disputes",
  "events.": "Events",
  "invoicePayments.": "Invoices",
  "invoices.": "Invoices",
  "paymentIntents.": "PaymentIntents",
  "paymentMethods.": "PaymentMethods",
  "payouts.": "Payouts",
  "refunds.": "Refunds",
  "setupIntents.": "SetupIntents",
  "subscriptions.": "Subscriptions",
};

it("and a right for everything that is asked for", () => {
  const sources = readdirSync("lib/stripe").filter((file) => !file.includes(".test."));
  const asked = sources.flatMap((file) => matches(`lib/stripe/${file}`, /stripe\(\)\s*\.((?:\w+\.)+)\w+\(/g));
  const named = matches("docs/deploy.md", /\*([A-Z]\w+(?:\s\w+)*)\*/g);
  expect(asked.length).toBeGreaterThan(15);
  for (const thing of asked) expect(named, thing).toContain(rights[thing ?? ""]);
});
