import { randomUUID } from "node:crypto";
import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCheckout } from "@/lib/stripe/checkout";
import { cancelSubscription } from "@/lib/stripe/subscriptions";
import { raiseStage } from "./stage";

let stage: Awaited<ReturnType<typeof raiseStage>>;
let stripe: Stripe;
beforeAll(async () => {
  stage = await raiseStage();
  const { hostname, port } = new URL(stage.url);
  const address = { protocol: "http", host: hostname, port } as const;
  stripe = new Stripe(stage.secretKey, { ...address, maxNetworkRetries: 0, telemetry: false });
});
beforeEach(() => stage.lever("reset", {}));
afterAll(() => stage.strike());

async function give(amount: number, currency = "USD", interval: "once" | "month" = "once"): Promise<void> {
  const order = { donationId: randomUUID(), idempotencyKey: randomUUID(), interval, amount, currency };
  const words = { description: "Appeal", locale: "en", metadata: {} };
  const back = { successUrl: "http://localhost:3000/thanks", cancelUrl: "http://localhost:3000/" };
  await stage.pay((await createCheckout({ ...order, ...words, ...back })).url);
}

describe("the balance", () => {
  it("is paid out by currency, and each movement is listed with its payout, page after page", async () => {
    for (const amount of [1_000, 2_000, 3_000]) await give(amount);
    await give(5_000, "EUR");
    await give(10_000, "JPY");
    await stage.lever("payouts", {});
    const payouts = await stripe.payouts.list();
    expect(payouts.data.map(({ currency, amount }) => [currency, amount]).sort()).toEqual([
      ["eur", 5_000 - 175],
      ["usd", 1_000 - 59 + (2_000 - 88) + (3_000 - 117) + (6_800 - 227)],
    ]);
    const dollars = payouts.data.find(({ currency }) => currency === "usd");
    const movements = stripe.balanceTransactions.list({ payout: dollars?.id ?? "", limit: 2 });
    const all = await movements.autoPagingToArray({ limit: 100 });
    expect(all.map(({ type }) => type).sort()).toEqual(["charge", "charge", "charge", "charge", "payout"]);
    expect(all.reduce((sum, { net }) => sum + net, 0)).toBe(0);
    expect((await stage.lever<{ payouts: object[] }>("payouts", {})).payouts).toEqual([]);
  });

  it("has it back when the bank refuses, and loses what Stripe charges", async () => {
    await give(5_000);
    await stage.lever("payouts", {});
    const [payout] = (await stripe.payouts.list()).data;
    await stage.lever(`payouts/${payout?.id}/bounce`, {});
    await stage.lever("fees", { amount: 100, currency: "usd" });
    expect(await stripe.payouts.retrieve(payout?.id ?? "")).toMatchObject({ status: "failed" });
    const { data } = await stripe.balanceTransactions.list();
    expect(data.reduce((sum, { net }) => sum + net, 0)).toBe(5_000 - 175 - 100);
    expect(data.map(({ type }) => type)).toEqual(["stripe_fee", "payout_failure", "payout", "charge"]);
  });

  it("refuses what Stripe does not know", async () => {
    const asked = { donor: "x" } as Stripe.BalanceTransactionListParams;
    await expect(stripe.balanceTransactions.list(asked)).rejects.toMatchObject({ code: "parameter_unknown" });
    const status = "lost" as "paid";
    await expect(stripe.payouts.list({ status })).rejects.toMatchObject({ statusCode: 400, param: "status" });
  });
});

it("lists ended subscriptions only to who asks for all", async () => {
  await give(1_000, "USD", "month");
  const [subscription] = (await stripe.subscriptions.list()).data;
  await cancelSubscription(subscription?.id ?? "", randomUUID());
  expect((await stripe.subscriptions.list()).data).toEqual([]);
  expect((await stripe.subscriptions.list({ status: "all" })).data).toMatchObject([{ status: "canceled" }]);
});
