import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type CheckoutOrder, createCheckout, expireCheckout, retrieveCheckout } from "@/lib/stripe/checkout";
import type { GivingEvent } from "@/lib/stripe/events";
import { eventsSince } from "@/lib/stripe/history";
import { invoiceOfPayment, listRefunds, paymentOfInvoice, refund, retrievePayment } from "@/lib/stripe/payments";
import { cancelSubscription } from "@/lib/stripe/subscriptions";
import { raiseStage } from "./stage";

let stage: Awaited<ReturnType<typeof raiseStage>>;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "stripe-sandbox-"));
  stage = await raiseStage({ file: join(folder, "state.json") });
});
afterAll(() => stage.strike());
beforeEach(async () => {
  stage.portal.events.length = 0;
  await stage.faults({});
});

function order(changes: Partial<CheckoutOrder> = {}): CheckoutOrder {
  return {
    donationId: randomUUID(),
    idempotencyKey: randomUUID(),
    interval: "once",
    amount: 5000,
    currency: "USD",
    description: "Year-end appeal",
    locale: "en",
    successUrl: "http://localhost:3000/en/donate/thanks?checkout={CHECKOUT_SESSION_ID}",
    cancelUrl: "http://localhost:3000/en/donate",
    metadata: { reference: "D-7K2M-Q9XW" },
    ...changes,
  };
}

async function given(changes: Partial<CheckoutOrder> = {}, outcome = "succeed") {
  const wanted = order(changes);
  const checkout = await createCheckout(wanted);
  const answer = await stage.pay(checkout.url, outcome);
  return { wanted, checkout, answer, facts: await retrieveCheckout(checkout.id) };
}

const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 3000, interval: 10 });

describe("a gift made once", () => {
  it("is paid, told by a signed webhook, and sends the donor back", async () => {
    const { wanted, checkout, answer } = await given();

    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`http://localhost:3000/en/donate/thanks?checkout=${checkout.id}`);
    const [told] = stage.portal.only("checkout.completed");
    expect(told).toMatchObject({
      donationId: wanted.donationId,
      checkoutId: checkout.id,
      paid: true,
      amount: 5000,
      currency: "USD",
      email: "donor@example.org",
      name: "A Donor",
      livemode: false,
      metadata: { reference: "D-7K2M-Q9XW", interval: "once", locale: "en" },
    });
    const payment = await retrievePayment(told?.paymentIntentId ?? "");
    expect(payment).toMatchObject({
      status: "succeeded",
      donationId: wanted.donationId,
      fee: 175,
      net: 4825,
      currency: "USD",
    });
  });

  it("leaves the checkout open after a decline", async () => {
    const { wanted, checkout, answer } = await given({}, "decline");
    expect(answer.status).toBe(402);
    const failure = { donationId: wanted.donationId, failureCode: "insufficient_funds" };
    await eventually(() => expect(stage.portal.only("payment.failed")[0]).toMatchObject(failure));
    expect((await stage.pay(checkout.url)).status).toBe(303);
    expect(await retrieveCheckout(checkout.id)).toMatchObject({ status: "complete", paid: true });
  });

  it.each([
    [true, "checkout.async-succeeded"],
    [false, "checkout.async-failed"],
  ] as const)("by bank debit is unpaid until it settles (%s)", async (arrives, kind) => {
    const { checkout } = await given({}, "delay");
    expect(stage.portal.only("checkout.completed")[0]).toMatchObject({ paid: false });
    await stage.lever("settle", { checkout: checkout.id, arrives });
    expect(stage.portal.only(kind)[0]).toMatchObject({ checkoutId: checkout.id, paid: arrives });
  });

  it("cannot be paid twice, nor after it expired", async () => {
    const { checkout } = await given();
    expect((await stage.pay(checkout.url)).status).toBe(410);
    const stale = await createCheckout(order());
    await expireCheckout(stale.id, randomUUID());
    expect((await stage.pay(stale.url)).status).toBe(410);
    await eventually(() => expect(stage.portal.only("checkout.expired")).toHaveLength(1));
  });

  it.each([
    { currency: "JPY", amount: 500, settled: { settlementCurrency: "USD", fee: 40, net: 300 } },
    { currency: "JOD", amount: 10_500, settled: { settlementCurrency: "USD", fee: 73, net: 1_408 } },
    { currency: "EUR", amount: 1234, settled: { settlementCurrency: "EUR", fee: 66, net: 1_168 } },
  ])("keeps the decimals of $currency, and settles it", async ({ currency, amount, settled }) => {
    const { facts } = await given({ currency, amount });
    expect(facts).toMatchObject({ currency, amount, paid: true });
    expect(await retrievePayment(facts.paymentIntentId ?? "")).toMatchObject(settled);
  });
});

describe("a recurring gift", () => {
  it("makes a subscription whose invoice names its payment, renews, and ends", async () => {
    const { wanted, facts } = await given({ interval: "month" });
    const { subscriptionId, invoiceId } = facts;
    expect(stage.portal.only("invoice.paid")[0]).toMatchObject({
      invoiceId,
      subscriptionId,
      donationId: wanted.donationId,
      amount: 5000,
      first: true,
      email: "donor@example.org",
    });
    const paymentIntentId = await paymentOfInvoice(invoiceId ?? "");
    expect(await retrievePayment(paymentIntentId ?? "")).toMatchObject({ status: "succeeded", amount: 5000 });
    expect(await invoiceOfPayment(paymentIntentId ?? "")).toBe(invoiceId);

    await stage.lever("clock", { days: 32 });
    expect(stage.portal.only("invoice.paid").map((each) => each.first)).toEqual([true, false]);
    await stage.lever("clock", { days: 32, outcome: "decline" });
    expect(stage.portal.only("invoice.failed")[0]).toMatchObject({ subscriptionId });
    expect(stage.portal.only("subscription.changed").at(-1)).toMatchObject({ status: "past-due" });

    const key = randomUUID();
    expect(await cancelSubscription(subscriptionId ?? "", key)).toMatchObject({ status: "ended" });
    expect(await cancelSubscription(subscriptionId ?? "", key)).toMatchObject({ status: "ended" });
    await eventually(() => expect(stage.portal.only("subscription.ended")).toHaveLength(1));
  });
});

describe("money going back", () => {
  it("is refunded in part, then in full, and never more", async () => {
    const { facts } = await given();
    const paymentIntentId = facts.paymentIntentId ?? "";
    const key = randomUUID();
    const part = {
      paymentIntentId,
      amount: 2000,
      reason: "requested",
      idempotencyKey: key,
      metadata: { by: "admin" },
    } as const;
    const first = await refund(part);
    expect(first).toMatchObject({ amount: 2000, status: "succeeded", metadata: { by: "admin" } });
    expect(await refund(part)).toEqual(first);
    await expect(refund({ ...part, amount: 4000, idempotencyKey: randomUUID() })).rejects.toMatchObject({
      reason: "refused",
    });
    await refund({ paymentIntentId, reason: "duplicate", idempotencyKey: randomUUID() });
    await expect(refund({ ...part, idempotencyKey: randomUUID() })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });

    expect((await listRefunds(paymentIntentId)).map((each) => each.amount)).toEqual([3000, 2000]);
    expect(await retrievePayment(paymentIntentId)).toMatchObject({ amountRefunded: 5000 });
    await eventually(() => expect(stage.portal.only("refund.changed")).toHaveLength(2));
    await stage.lever(`refunds/${first.refundId}/bounce`, {});
    expect(stage.portal.only("refund.changed").at(-1)).toMatchObject({ refundId: first.refundId, status: "failed" });
  });

  it("is disputed by the donor's bank", async () => {
    const { facts } = await given();
    const dispute = await stage.lever<{ id: string }>(`payments/${facts.paymentIntentId}/dispute`, {});
    await stage.lever(`disputes/${dispute.id}/close`, { verdict: "lost" });
    expect(stage.portal.only("dispute.changed").map((each) => each.status)).toEqual(["open", "lost"]);
    expect(stage.portal.only("dispute.changed")[0]).toMatchObject({
      paymentIntentId: facts.paymentIntentId,
      amount: 5000,
    });
  });
});

describe("asking again", () => {
  it("makes one checkout of one key, and refuses the key for another order", async () => {
    const wanted = order();
    const first = await createCheckout(wanted);
    expect(await createCheckout(wanted)).toEqual(first);
    await expect(createCheckout({ ...wanted, amount: 6000 })).rejects.toMatchObject({ reason: "refused" });
  });

  it.each(["failAfterCommit", "cutAfterCommit"] as const)("after %s finds what was made", async (fault) => {
    const wanted = order();
    await stage.faults({ [fault]: 2 });
    const checkout = await createCheckout(wanted);
    expect(await createCheckout(wanted)).toEqual(checkout);
  });

  it("says so when no answer ever comes, and a later try finds the same checkout", async () => {
    const wanted = order();
    await stage.faults({ failAfterCommit: 100 });
    await expect(createCheckout(wanted)).rejects.toMatchObject({ reason: "unavailable" });
    await stage.faults({});
    const checkout = await createCheckout(wanted);
    expect(await retrieveCheckout(checkout.id)).toMatchObject({ donationId: wanted.donationId });
  });

  it("after a restart still knows the key, the checkout and what was not delivered", async () => {
    const wanted = order();
    const first = await createCheckout(wanted);
    await stage.faults({ delayMs: 500_000 });
    await stage.pay(first.url);
    expect(stage.portal.events).toHaveLength(0);
    await stage.restart();
    expect(await createCheckout(wanted)).toEqual(first);
    await eventually(() => expect(stage.portal.only("checkout.completed")[0]?.checkoutId).toBe(first.id));
  });
});

describe("webhooks that go wrong", () => {
  it("are sent twice", async () => {
    await stage.faults({ duplicate: 1 });
    await given();
    const ids = stage.portal.only("checkout.completed").map((event) => event.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it("come late", async () => {
    await stage.faults({ delayMs: 150 });
    await given();
    expect(stage.portal.kinds()).toEqual([]);
    await eventually(() => expect(stage.portal.kinds()).toContain("checkout.completed"));
  });

  it("come in the wrong order", async () => {
    await stage.faults({ reorder: true });
    await given({ interval: "year" });
    expect(stage.portal.kinds()).toEqual(["checkout.completed", "invoice.paid", "subscription.changed"]);
  });

  it("are lost, are found by asking, and can be sent again", async () => {
    const since = new Date(Date.now() - 1000);
    await stage.faults({ drop: 50 });
    const { checkout } = await given();
    expect(stage.portal.events).toHaveLength(0);
    let missed: GivingEvent | undefined;
    for await (const event of eventsSince(since))
      if (event.kind === "checkout.completed" && event.checkoutId === checkout.id) missed = event;
    await stage.faults({});
    await stage.lever(`events/${missed?.id}/resend`, {});
    expect(stage.portal.only("checkout.completed")[0]?.id).toBe(missed?.id);
  });

  it("are tried again until the portal takes them", async () => {
    stage.portal.failNext(4);
    await given();
    await eventually(() => expect(stage.portal.kinds()).toContain("checkout.completed"));
    const sent = await stage.lever<{ state: string; attempts: unknown[] }[]>("webhooks");
    expect(sent.filter((each) => each.attempts.length > 1).length).toBeGreaterThan(0);
    await eventually(() => expect(sent.every((each) => each.state !== "given-up")).toBe(true));
  });
});
