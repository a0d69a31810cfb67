import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { DonorViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { type GivingEvent, readEvent } from "@/lib/stripe/events";
import { eraseDonor } from "../donors/erase";
import { donorOf, mails } from "../testing/donor";
import { emptyStage, eventually, monthlyGift } from "../testing/monthly";
import { request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { receive } from "../webhooks";
import { askForChange } from "./ask";
import { changeTerms, pauseGift, stopGift, undoChange } from "./commands";
import { changeCurrency } from "./currency";
import { leaveSubscription } from "./move";
import { ownPromise } from "./queries";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());

let isDeaf = false;
cashier.listen((incoming) => (isDeaf ? Promise.resolve(new Response(null, { status: 200 })) : takeAtOnce(incoming)));
afterAll(() => cashier.close());

let donor: DonorViewer;
let id: string;
let dollars: string;

const gift = () => db.recurringDonation.findUniqueOrThrow({ where: { id } });
const shown = () => ownPromise(donor, id, "en");
const newest = () => db.recurringChange.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
const atStripe = (subscription: string | null) => cashier.read(`subscriptions/${subscription}`);
const received = () => db.donation.findMany({ where: { status: "SUCCEEDED" }, orderBy: { paidAt: "asc" } });

beforeEach(async () => {
  isDeaf = false;
  await emptyStage(cashier);
  await cashier.lever("reset");
  id = await monthlyGift(cashier);
  dollars = (await gift()).subscriptionId ?? "";
  donor = await donorOf("amina@example.org");
});

const inTwoMonths = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
const turnedDown = () =>
  eventually(() => db.recurringChange.findFirstOrThrow({ where: { status: "REFUSED", subscription: { not: null } } }));

type Wish = { currency?: "EUR" | "JPY" | "JOD" | "GBP"; amount?: string; request?: string };

async function page({ currency = "EUR", amount = "20", request: form = randomUUID() }: Wish = {}): Promise<string> {
  const asked = await changeCurrency(donor, { recurring: id, request: form, currency, amount }, request);
  if (!asked.ok) throw new Error(asked.code);
  return asked.value.url;
}

/** Confirmed on Stripe's page, and the old subscription told to end. */
async function moved(wish: Wish = {}): Promise<string> {
  await cashier.pay(await page(wish));
  const change = await eventually(() =>
    db.recurringChange.findFirstOrThrow({ where: { kind: "CURRENCY", status: "DONE", leftAt: null } }),
  );
  expect(await db.$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`leave:${change.id}`}`).toHaveLength(1);
  await leaveSubscription(change.id);
  await leaveSubscription(change.id);
  return change.id;
}

async function takenBack(change: string): Promise<void> {
  expect(await undoChange(donor, { change, request: randomUUID() })).toMatchObject({ ok: true });
  const undo = await newest();
  await askForChange(undo.id);
  await askForChange(undo.id);
  await leaveSubscription(undo.id);
}

describe("another currency", () => {
  it("is charged when the gift would have been, once, and the old one never again", async () => {
    const before = await gift();
    await moved();
    const after = await gift();
    expect(after).toMatchObject({
      currency: "EUR",
      amount: 2_000,
      status: "ACTIVE",
      nextChargeAt: before.nextChargeAt,
    });
    expect(after.subscriptionId).not.toBe(dollars);
    expect(after.customerId).not.toBe(before.customerId);
    expect(after.cardLast4).toBe("4242");
    expect(await atStripe(dollars)).toMatchObject({ cancel_at_period_end: true });
    expect(await received()).toHaveLength(1);
    expect((await mails()).at(-1)).toMatchObject({ subject: "Your recurring gift is changed" });

    await cashier.move(32);
    await eventually(async () => expect(await received()).toHaveLength(2));
    await cashier.quiet();
    expect((await received()).at(-1)).toMatchObject({ currency: "EUR", amount: 2_000, feeCover: 0, recurringId: id });
    expect(await atStripe(dollars)).toMatchObject({ status: "canceled" });
    expect(await gift()).toMatchObject({ status: "ACTIVE", currency: "EUR" });
    await cashier.move(31);
    await eventually(async () => expect(await received()).toHaveLength(3));
    expect(await db.stripeEvent.count({ where: { outcome: "MISMATCH" } })).toBe(0);
  });

  it.each([
    ["JPY", "3000", 3_000, "3000.5"],
    ["JOD", "20.5", 20_500, "20.555"],
  ] as const)("has the decimals of %s", async (currency, amount, minor, wrong) => {
    await expect(page({ currency, amount: wrong })).rejects.toThrow("amount-invalid");
    await moved({ currency, amount });
    expect(await gift()).toMatchObject({ currency, amount: minor });
  });

  it("is one page of Stripe's for a double click, another for another choice, and none for the same currency", async () => {
    const form = randomUUID();
    const [one, other] = await Promise.all([page({ request: form }), page({ request: form })]);
    expect(other).toBe(one);
    expect(await page({ request: form, currency: "GBP" })).not.toBe(one);
    const same = { recurring: id, request: randomUUID(), currency: "USD", amount: "20" } as const;
    expect(await changeCurrency(donor, same, request)).toMatchObject({ code: "nothing-changed" });
    // Who went there may do other things meanwhile.
    expect(await shown()).toMatchObject({ isChangeable: true, onItsWay: null, currency: "USD" });
  });

  it("is nobody else's to ask for", async () => {
    const stranger = { kind: "donor", donorId: randomUUID(), sessionId: randomUUID() } as const;
    const wish = { recurring: id, request: randomUUID(), currency: "EUR", amount: "20" } as const;
    expect(await changeCurrency(stranger, wish, request)).toMatchObject({ code: "not-found" });
  });

  it("is not asked for while the gift rests, fails, ends or is about to be charged", async () => {
    const with_ = async (data: object) => {
      await db.recurringDonation.update({ where: { id }, data });
      return (await shown())?.currencyHindrance;
    };
    const { nextChargeAt } = await gift();
    expect(await with_({ nextChargeAt: new Date(Date.now() + 48 * 3_600_000) })).toBe("near");
    await expect(page()).rejects.toThrow("promise-not-changeable");
    expect(await with_({ nextChargeAt, pausedUntil: new Date(Date.now() + 90 * 86_400_000) })).toBe("paused");
    expect(await with_({ pausedUntil: null, status: "PAST_DUE" })).toBe("failing");
    expect(await with_({ status: "ACTIVE" })).toBeNull();
  });
});

describe("whatever is told, in whatever order", () => {
  async function told(url: string): Promise<GivingEvent[]> {
    const before = new Set((await db.stripeEvent.findMany()).map((event) => event.id));
    isDeaf = true;
    await cashier.pay(url);
    await cashier.quiet();
    isDeaf = false;
    const { data } = (await cashier.read("events?limit=100")) as { data: { id: string; type: string }[] };
    const told = data.filter(
      (event) => !before.has(event.id) && /^(checkout|customer\.sub|invoice\.paid)/.test(event.type),
    );
    return told.reverse().map((event) => readEvent(event));
  }

  it("moves the gift once", async () => {
    const events = await told(await page());
    expect(events.length).toBeGreaterThanOrEqual(3);
    for (const event of [...events.reverse(), ...events]) await receive(event);
    expect(await gift()).toMatchObject({ currency: "EUR", amount: 2_000, status: "ACTIVE" });
    expect(await db.auditEvent.count({ where: { type: "recurring.currency-done" } })).toBe(1);
    expect(await received()).toHaveLength(1);
  });

  it.each([0, 1, 2])("moves it by any one of them", async (which) => {
    const events = (await told(await page())).filter(({ kind }) => kind !== "invoice.paid");
    const chosen = events[which % events.length];
    if (chosen) await receive(chosen);
    expect(await gift()).toMatchObject({ currency: "EUR", amount: 2_000 });
  });

  it("does not let the old subscription speak for the gift, but takes the money it brought", async () => {
    await moved();
    isDeaf = true;
    await cashier.lever(`subscriptions/${dollars}/renew`);
    await cashier.quiet();
    isDeaf = false;
    const paid = await db.stripeEvent.findMany({ where: { type: "invoice.paid" } });
    type Bill = { data: { object: { amount_paid: number } } };
    const late = paid.map(({ payload }) => payload as Bill).find(({ data }) => data.object.amount_paid === 2_500);
    if (!late) throw new Error("No bill was paid");
    const object = { ...late.data.object, id: "in_late", billing_reason: "subscription_cycle" };
    await receive(readEvent({ ...late, id: "evt_late", data: { object } }));
    expect((await received()).map(({ currency, amount }) => `${amount} ${currency}`)).toEqual(["2500 USD", "2500 USD"]);
    expect(await gift()).toMatchObject({ currency: "EUR", status: "ACTIVE" });
    const ended = await atStripe(dollars);
    const over = {
      id: "evt_over",
      type: "customer.subscription.deleted",
      created: 2_000_000_000,
      data: { object: ended },
    };
    await receive(readEvent(over));
    expect(await gift()).toMatchObject({ currency: "EUR", status: "ACTIVE", endedAt: null });
  });
});

describe("confirmed too late", () => {
  it("in a second tab: the first holds, and the second is never charged", async () => {
    const [euros, pounds] = [await page(), await page({ currency: "GBP", amount: "15" })];
    await cashier.pay(euros);
    await eventually(async () => expect(await gift()).toMatchObject({ currency: "EUR" }));
    await cashier.pay(pounds);
    const refused = await turnedDown();
    await leaveSubscription(refused.id);
    expect(await atStripe(refused.subscription)).toMatchObject({ status: "canceled" });
    expect(await gift()).toMatchObject({ currency: "EUR", amount: 2_000 });
    expect((await mails()).at(-1)).toMatchObject({ subject: "Your recurring gift is as it was" });
  });

  it.each([
    ["stopped", () => stopGift(donor, { recurring: id, request: randomUUID() })],
    ["paused", () => pauseGift(donor, { recurring: id, request: randomUUID(), until: inTwoMonths })],
    [
      "changed in its day",
      () =>
        changeTerms(donor, { recurring: id, request: randomUUID(), amount: "25", interval: "year", day: 3 }, request),
    ],
  ])("after the gift was %s: it stays so", async (_, change) => {
    const url = await page();
    expect(await change()).toMatchObject({ ok: true });
    await askForChange((await db.recurringChange.findFirstOrThrow({ where: { kind: { not: "CURRENCY" } } })).id);
    await eventually(async () => expect((await shown())?.onItsWay).toBeNull());
    await cashier.pay(url);
    const refused = await turnedDown();
    await leaveSubscription(refused.id);
    expect(await atStripe(refused.subscription)).toMatchObject({ status: "canceled" });
    expect(await gift()).toMatchObject({ currency: "USD", subscriptionId: dollars });
  });

  it("never: an abandoned page changes nothing and is closed", async () => {
    await page();
    await cashier.move(2);
    await eventually(async () => expect(await newest()).toMatchObject({ kind: "CURRENCY", status: "REFUSED" }));
    expect(await gift()).toMatchObject({ currency: "USD", subscriptionId: dollars, status: "ACTIVE" });
  });

  it("after the donor was forgotten: what was begun ends", async () => {
    const url = await page();
    await eraseDonor(donor);
    await cashier.pay(url);
    const refused = await turnedDown();
    await leaveSubscription(refused.id);
    expect(await atStripe(refused.subscription)).toMatchObject({ status: "canceled" });
  });
});

describe("taking it back", () => {
  it("has the old subscription go on and the new one end, and nothing is charged twice", async () => {
    const before = await gift();
    const change = await moved();
    const { subscriptionId: euros } = await gift();
    expect(await shown()).toMatchObject({ undoable: { kind: "CURRENCY", id: change } });
    await takenBack(change);
    expect(await gift()).toMatchObject({
      ...{ currency: "USD", amount: 2_500, subscriptionId: dollars, customerId: before.customerId, status: "ACTIVE" },
      nextChargeAt: before.nextChargeAt,
    });
    expect(await atStripe(euros)).toMatchObject({ status: "canceled" });
    expect(await atStripe(dollars)).toMatchObject({ cancel_at_period_end: false });
    await cashier.quiet();
    expect(await gift()).toMatchObject({ status: "ACTIVE", endedAt: null });
    await cashier.move(32);
    await eventually(async () => expect(await received()).toHaveLength(2));
    await cashier.quiet();
    expect((await received()).map(({ currency }) => currency)).toEqual(["USD", "USD"]);
  });

  it("waits until the old one was told to end, and is too late an hour before the charge", async () => {
    await cashier.pay(await page());
    await eventually(async () => expect(await gift()).toMatchObject({ currency: "EUR" }));
    const change = await newest();
    const undo = () => undoChange(donor, { change: change.id, request: randomUUID() });
    expect(await undo()).toMatchObject({ code: "too-late-to-undo" });
    await leaveSubscription(change.id);
    await db.recurringDonation.update({ where: { id }, data: { nextChargeAt: new Date(Date.now() + 3_000_000) } });
    expect(await undo()).toMatchObject({ code: "too-late-to-undo" });
  });

  it("can be followed by another currency", async () => {
    await takenBack(await moved());
    await moved({ currency: "GBP", amount: "15" });
    expect(await gift()).toMatchObject({ currency: "GBP", amount: 1_500 });
  });
});
