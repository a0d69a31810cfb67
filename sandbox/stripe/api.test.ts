import { randomUUID } from "node:crypto";
import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { raiseStage } from "./stage";

let stage: Awaited<ReturnType<typeof raiseStage>>;
let stripe: Stripe;

beforeAll(async () => {
  stage = await raiseStage();
  stripe = client(stage.secretKey);
});
afterAll(() => stage.strike());

function client(key: string): Stripe {
  const { hostname, port } = new URL(stage.url);
  return new Stripe(key, { protocol: "http", host: hostname, port, maxNetworkRetries: 0, telemetry: false });
}

const price = { currency: "usd", unit_amount: 5000, product_data: { name: "Appeal" } };
const gift: Stripe.Checkout.SessionCreateParams = {
  mode: "payment",
  success_url: "http://localhost:3000/thanks",
  line_items: [{ quantity: 1, price_data: price }],
};

function openWith(changes: object): Promise<unknown> {
  return stripe.checkout.sessions.create({ ...gift, ...changes } as Stripe.Checkout.SessionCreateParams);
}

describe("parameters Stripe would refuse", () => {
  const item = (changes: object) => ({ line_items: [{ quantity: 1, price_data: { ...price, ...changes } }] });
  const metadata = { long: "x".repeat(501) };

  it.each([
    ["an unknown one", { donor: "x" }, "parameter_unknown", "donor"],
    ["an unknown one inside", item({ amount: 5 }), "parameter_unknown", "line_items[0][price_data][amount]"],
    [
      "text for a number",
      item({ unit_amount: "much" }),
      "parameter_invalid_integer",
      "line_items[0][price_data][unit_amount]",
    ],
    ["a fraction", item({ unit_amount: 50.5 }), "parameter_invalid_integer", "line_items[0][price_data][unit_amount]"],
    [
      "a negative amount",
      item({ unit_amount: -5 }),
      "parameter_invalid_integer",
      "line_items[0][price_data][unit_amount]",
    ],
    ["one that is missing", { success_url: undefined }, "parameter_missing", "success_url"],
    ["an empty one", { success_url: "" }, "parameter_invalid_empty", "success_url"],
    ["an address that is none", { success_url: "thanks" }, "url_invalid", "success_url"],
    ["an e-mail that is none", { customer_email: "nobody" }, "email_invalid", "customer_email"],
    ["a hash for text", { client_reference_id: { id: "x" } }, undefined, "client_reference_id"],
    ["text for a list", { line_items: "gift" }, undefined, "line_items"],
    ["an unknown mode", { mode: "gift" }, undefined, "mode"],
    ["a locale it does not speak", { locale: "ar" }, undefined, "locale"],
    ["a long metadata value", { metadata }, undefined, "metadata[long]"],
    ["a recurring price in payment mode", item({ recurring: { interval: "month" } }), undefined, "mode"],
    ["no recurring price in subscription mode", { mode: "subscription" }, undefined, "mode"],
    ["too little", item({ unit_amount: 49 }), "amount_too_small", undefined],
    ["too much", item({ unit_amount: 100_000_000 }), "amount_too_large", undefined],
    ["a third decimal of dinars", item({ currency: "jod", unit_amount: 10_505 }), "invalid_charge_amount", undefined],
    ["half a króna", item({ currency: "isk", unit_amount: 10_050 }), "invalid_charge_amount", undefined],
  ])("%s", async (_, changes, code, param) => {
    const refused = await openWith(changes).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(refused).toMatchObject({
      statusCode: 400,
      type: "StripeInvalidRequestError",
      ...(code && { code }),
      ...(param && { param }),
    });
  });

  it("cannot reach into objects of the language", async () => {
    const response = await fetch(`${stage.url}/v1/customers`, {
      method: "POST",
      headers: { authorization: `Bearer ${stage.secretKey}`, "stripe-version": Stripe.API_VERSION },
      body: new URLSearchParams({ "metadata[__proto__][admin]": "1" }),
    });
    expect(response.status).toBe(400);
    expect(({} as { admin?: string }).admin).toBeUndefined();
  });
});

describe("the door", () => {
  it("wants the key", async () => {
    const refused = client("sk_test_another").checkout.sessions.list();
    await expect(refused).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
  });

  it("does not know what is not there", async () => {
    const refused = stripe.paymentIntents.retrieve("pi_none");
    await expect(refused).rejects.toMatchObject({ statusCode: 404, code: "resource_missing", param: "id" });
    await expect(stripe.products.list()).rejects.toMatchObject({ statusCode: 404 });
  });

  it("answers in the version it was asked in, and says when an answer is a repeat", async () => {
    const options = { idempotencyKey: randomUUID() };
    const first = await stripe.checkout.sessions.create(gift, options);
    const again = await stripe.checkout.sessions.create(gift, options);
    expect(again.id).toBe(first.id);
    expect(first.lastResponse).toMatchObject({ apiVersion: Stripe.API_VERSION });
    expect([first, again].map((each) => each.lastResponse.headers["idempotent-replayed"])).toEqual([undefined, "true"]);
  });

  it("refuses a key that served another request, but not one whose request was refused", async () => {
    const options = { idempotencyKey: randomUUID() };
    const wrong = { ...gift, mode: "gift" } as Stripe.Checkout.SessionCreateParams;
    await expect(stripe.checkout.sessions.create(wrong, options)).rejects.toMatchObject({ statusCode: 400 });
    await stripe.checkout.sessions.create(gift, options);
    const other = stripe.checkout.sessions.create({ ...gift, locale: "fr" }, options);
    await expect(other).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
  });
});

describe("lists", () => {
  it("come in pages, newest first, and expand what they name", async () => {
    const made = [];
    for (let count = 0; count < 5; count += 1) made.push(await stripe.checkout.sessions.create(gift));
    const newestFirst = made.map((each) => each.id).reverse();

    const page = await stripe.checkout.sessions.list({ limit: 2 });
    expect(page.data.map((each) => each.id)).toEqual(newestFirst.slice(0, 2));
    expect(page.has_more).toBe(true);
    const all = await stripe.checkout.sessions.list({ limit: 2 }).autoPagingToArray({ limit: 5 });
    expect(all.map((each) => each.id)).toEqual(newestFirst);

    await stage.pay(made[0]?.url ?? "");
    const [paid] = (
      await stripe.checkout.sessions.list({ status: "complete", expand: ["data.payment_intent.latest_charge"] })
    ).data;
    expect(paid?.payment_intent).toMatchObject({
      object: "payment_intent",
      latest_charge: { object: "charge", paid: true },
    });
    await expect(stripe.checkout.sessions.list({ expand: ["data.nothing"] })).rejects.toMatchObject({
      statusCode: 400,
    });
    await expect(stripe.checkout.sessions.list({ limit: 101 })).rejects.toMatchObject({ param: "limit" });
    await expect(stripe.checkout.sessions.list({ starting_after: "cs_none" })).rejects.toMatchObject({
      code: "resource_missing",
    });
  });

  it("finds events by type and time", async () => {
    const types = ["checkout.session.completed", "charge.succeeded"];
    const found = await stripe.events.list({ types, created: { gte: Math.floor(Date.now() / 1000) - 60 } });
    expect(found.data.map((event) => event.type)).toEqual(types);
    expect((await stripe.events.list({ created: { gt: Math.floor(Date.now() / 1000) + 60 } })).data).toEqual([]);
    expect(await stripe.events.retrieve(found.data[0]?.id ?? "")).toMatchObject({ api_version: Stripe.API_VERSION });
  });
});
