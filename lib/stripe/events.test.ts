import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { verifyEvent } from "@/lib/stripe/events";

const endpoint = { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_new, whsec_old" };
const now = () => Math.floor(Date.now() / 1000);

function event(type: string, object: object, livemode = false): string {
  return JSON.stringify({ id: "evt_1", object: "event", type, created: 1_700_000_000, livemode, data: { object } });
}

function signed(payload: string, { secret = "whsec_new", timestamp = now() } = {}): string {
  return Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
}

describe("a webhook request", () => {
  const body = event("charge.succeeded", { id: "ch_1", object: "charge" });

  it.each([["whsec_new"], ["whsec_old"]])("is taken when signed with %s", (secret) => {
    expect(verifyEvent(body, signed(body, { secret }), endpoint)).toMatchObject({
      id: "evt_1",
      type: "charge.succeeded",
      kind: "other",
      createdAt: new Date("2023-11-14T22:13:20Z"),
      raw: JSON.parse(body),
    });
  });

  it.each([
    ["no signature", null],
    ["an empty one", ""],
    ["nonsense", "t=now,v1=zz"],
    ["another secret", signed(body, { secret: "whsec_other" })],
    ["another body's", signed(`${body} `)],
    ["another scheme", signed(body).replace("v1=", "v0=")],
    ["an old one", signed(body, { timestamp: now() - 301 })],
  ])("is refused with %s", (_, header) => {
    expect(verifyEvent(body, header, endpoint)).toBeNull();
  });

  it("is taken up to 300 seconds late", () => {
    expect(verifyEvent(body, signed(body, { timestamp: now() - 295 }), endpoint)).not.toBeNull();
  });

  it("is refused when the other mode sent it", () => {
    const live = event("charge.succeeded", {}, true);
    expect(verifyEvent(live, signed(live), endpoint)).toBeNull();
    expect(verifyEvent(body, signed(body), { ...endpoint, STRIPE_SECRET_KEY: "rk_live_1" })).toBeNull();
    expect(verifyEvent(live, signed(live), { ...endpoint, STRIPE_SECRET_KEY: "rk_live_1" })).not.toBeNull();
  });

  it.each([["not json"], ["[]"], ["null"], ['{"object":"v2.core.event"}']])("is refused when it says %s", (odd) => {
    expect(verifyEvent(odd, signed(odd), endpoint)).toBeNull();
  });

  it("is refused when no secret is set", () => {
    expect(verifyEvent(body, signed(body, { secret: "x" }), { ...endpoint, STRIPE_WEBHOOK_SECRET: " , " })).toBeNull();
  });
});

describe("what Stripe says, in our words", () => {
  const read = (type: string, object: object) => {
    const body = event(type, object);
    return verifyEvent(body, signed(body), endpoint);
  };

  it.each([
    ["succeeded", "succeeded"],
    ["pending", "pending"],
    ["requires_action", "pending"],
    ["failed", "failed"],
    ["canceled", "failed"],
    [null, "pending"],
  ])("a refund that is %s is %s", (status, ours) => {
    const refund = {
      id: "re_1",
      amount: 500,
      currency: "jpy",
      created: 1,
      charge: { id: "ch_1" },
      payment_intent: "pi_1",
      status,
      metadata: null,
    };
    expect(read("refund.updated", refund)).toMatchObject({
      kind: "refund.changed",
      status: ours,
      currency: "JPY",
      chargeId: "ch_1",
      paymentIntentId: "pi_1",
      metadata: {},
    });
  });

  it.each([
    ["needs_response", "open"],
    ["under_review", "open"],
    ["warning_needs_response", "warning"],
    ["warning_closed", "won"],
    ["won", "won"],
    ["lost", "lost"],
    ["prevented", "won"],
    ["appeal_under_review", "open"],
  ])("a dispute that is %s is %s", (status, ours) => {
    const dispute = {
      id: "du_1",
      amount: 500,
      currency: "usd",
      charge: "ch_1",
      payment_intent: null,
      status,
      reason: "general",
    };
    expect(read("charge.dispute.updated", dispute)).toMatchObject({
      kind: "dispute.changed",
      status: ours,
      paymentIntentId: null,
    });
  });

  it.each([
    ["incomplete", "starting"],
    ["trialing", "active"],
    ["active", "active"],
    ["past_due", "past-due"],
    ["unpaid", "past-due"],
    ["paused", "past-due"],
    ["canceled", "ended"],
    ["incomplete_expired", "ended"],
  ])("a subscription that is %s is %s", (status, ours) => {
    const subscription = {
      id: "sub_1",
      customer: "cus_1",
      status,
      cancel_at_period_end: false,
      start_date: 0,
      ended_at: null,
      metadata: { donationId: "d" },
    };
    expect(read("customer.subscription.updated", subscription)).toMatchObject({
      kind: "subscription.changed",
      status: ours,
      donationId: "d",
      startedAt: new Date(0),
      endedAt: null,
    });
  });

  it("an invoice that no subscription made names none", () => {
    const invoice = {
      id: "in_1",
      customer: null,
      customer_email: null,
      status: "paid",
      amount_paid: 7,
      amount_due: 9,
      currency: "eur",
      billing_reason: "manual",
      parent: null,
      status_transitions: { paid_at: 60 },
    };
    expect(read("invoice.paid", invoice)).toMatchObject({
      kind: "invoice.paid",
      subscriptionId: null,
      donationId: null,
      amount: 7,
      first: false,
      paidAt: new Date(60_000),
    });
  });
});
