import { randomUUID } from "node:crypto";
import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openCardPage } from "@/lib/stripe/cards";
import { createCheckout, expireCheckout, retrieveCheckout } from "@/lib/stripe/checkout";
import { raiseStage } from "./stage";

let stage: Awaited<ReturnType<typeof raiseStage>>;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.strike());
beforeEach(() => {
  stage.portal.events.length = 0;
});

type Interval = "once" | "month";

const open = (interval: Interval, locale = "en") =>
  createCheckout({
    ...{ donationId: randomUUID(), idempotencyKey: randomUUID(), interval, amount: 5000, currency: "USD", locale },
    ...{ description: "Appeal", email: "amina@example.org", metadata: {} },
    successUrl: "http://localhost:3000/thanks",
    cancelUrl: "http://localhost:3000/donate",
  });

const bankOf = (url: string) => url.replace("/c/pay/", "/c/bank/");
const answer = (url: string, word: "yes" | "no") =>
  fetch(bankOf(url), { method: "POST", body: new URLSearchParams({ answer: word }), redirect: "manual" });
const types = () => stage.portal.events.map(({ type }) => type);
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 3000, interval: 10 });
const stripe = async (path: string) => {
  const headers = { authorization: `Bearer ${stage.secretKey}`, "stripe-version": Stripe.API_VERSION };
  return (await fetch(`${stage.url}/v1/${path}`, { headers })).json() as Promise<{ data: Record<string, unknown>[] }>;
};

describe.each(["once", "month"] as const)("a card whose bank asks first (%s)", (interval) => {
  it("pays nothing until the donor has answered, and then once", async () => {
    const { id, url } = await open(interval);
    const asked = await stage.pay(url, "action");
    expect(asked.headers.get("location")).toBe(`/c/bank/${id}`);
    expect(types()).toEqual(["payment_intent.created", "payment_intent.requires_action"]);
    expect(stage.portal.only("payment.action-required")[0]).toMatchObject({ checkoutId: id, amount: 5000 });
    expect(await retrieveCheckout(id)).toMatchObject({ status: "open", paid: false, subscriptionId: null });
    expect(await (await fetch(bankOf(url))).text()).toContain("Your bank asks you: is this you?");

    const [one, other] = await Promise.all([answer(url, "yes"), answer(url, "yes")]);
    expect([one?.status, other?.status].sort()).toEqual([303, 410]);
    await eventually(() => expect(stage.portal.only("checkout.completed")).toHaveLength(1));
    expect(types().filter((type) => type === "charge.succeeded")).toHaveLength(1);
    expect(await retrieveCheckout(id)).toMatchObject({ status: "complete", paid: true });
  });

  it("whose donor fails the question is told why on the payment page, and pays with another", async () => {
    const { id, url } = await open(interval);
    await stage.pay(url, "action");
    const failed = await answer(url, "no");
    expect(failed.headers.get("location")).toBe(`/c/pay/${id}?problem=unproven`);
    const page = await (await fetch(`${url}?problem=unproven`)).text();
    expect(page).toContain("could not confirm that it was you");
    expect(page).toContain('value="A Donor"');
    const failure = { checkoutId: id, failureCode: "payment_intent_authentication_failure" };
    await eventually(() => expect(stage.portal.only("payment.failed")).toMatchObject([failure]));
    expect(types()).not.toContain("charge.failed");
    // The question is answered: a second click finds the payment page again.
    expect((await answer(url, "yes")).headers.get("location")).toBe(`/c/pay/${id}`);
    await stage.pay(url);
    expect(await retrieveCheckout(id)).toMatchObject({ status: "complete", paid: true });
    expect(types().filter((type) => type === "payment_intent.created")).toHaveLength(1);
  });

  it("may be declined although its donor answered", async () => {
    const { id, url } = await open(interval);
    await stage.pay(url, "action-decline");
    expect((await answer(url, "yes")).headers.get("location")).toBe(`/c/pay/${id}?problem=declined`);
    await eventually(() =>
      expect(stage.portal.only("payment.failed")[0]).toMatchObject({ failureCode: "insufficient_funds" }),
    );
    expect(await retrieveCheckout(id)).toMatchObject({ status: "open" });
  });

  it("whose question is left is paid later with another, or never once the checkout is over", async () => {
    const { url } = await open(interval);
    await stage.pay(url, "action");
    expect((await stage.pay(url)).status).toBe(303);
    expect(types()).not.toContain("payment_intent.payment_failed");

    const left = await open(interval);
    await stage.pay(left.url, "action");
    await expireCheckout(left.id, randomUUID());
    expect((await answer(left.url, "yes")).status).toBe(410);
    await eventually(() => expect(types()).toContain("payment_intent.canceled"));
    expect(await retrieveCheckout(left.id)).toMatchObject({ status: "expired", paid: false });
  });
});

it("a declined first payment of a recurring gift leaves no customer, subscription or bill, and names its checkout", async () => {
  const before = await Promise.all(["customers", "subscriptions", "invoices"].map(stripe));
  expect(before[0]?.data.length).toBeGreaterThan(0);
  const { id, url } = await open("month");
  expect((await stage.pay(url, "decline")).status).toBe(402);
  expect((await stage.pay(url, "decline")).status).toBe(402);
  const failure = { checkoutId: id, donationId: null, metadata: {} };
  await eventually(() => expect(stage.portal.only("payment.failed")).toMatchObject([failure, failure]));
  expect(await Promise.all(["customers", "subscriptions", "invoices"].map(stripe))).toEqual(before);
  expect(types()).not.toContain("invoice.payment_failed");
});

it.each([
  ["fr", "Votre banque vous demande", "ltr"],
  ["ar", "مصرفك يسألك: هل هذا أنت؟", "rtl"],
])("the bank asks in %s", async (locale, words, dir) => {
  const { url } = await open("once", locale);
  expect((await fetch(bankOf(url), { redirect: "manual" })).status).toBe(303);
  await stage.pay(url, "action");
  const page = await (await fetch(bankOf(url))).text();
  expect(page).toContain(words);
  expect(page).toContain(`dir="${dir}"`);
});

it("a card for later is asked about too", async () => {
  await stage.pay((await open("month")).url);
  const customerId = String((await stripe("customers")).data[0]?.id);
  const { url, id } = await openCardPage({
    ...{ customerId, currency: "USD", locale: "en", description: "Card", changeId: randomUUID() },
    ...{ idempotencyKey: randomUUID(), successUrl: "http://localhost:3000/done", cancelUrl: "http://localhost:3000/" },
  });
  await stage.pay(url, "action");
  await answer(url, "no");
  await stage.pay(url, "action");
  expect((await answer(url, "yes")).headers.get("location")).toBe("http://localhost:3000/done");
  await eventually(() => expect(stage.portal.only("checkout.completed").at(-1)?.checkoutId).toBe(id));
  expect(types().filter((type) => type.startsWith("setup_intent"))).toEqual([
    "setup_intent.created",
    "setup_intent.requires_action",
    "setup_intent.setup_failed",
    "setup_intent.requires_action",
    "setup_intent.succeeded",
  ]);
});
