import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Member, type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { deleteCustomer } from "@/lib/stripe/customers";
import { startDonation } from "../commands";
import { giveAgain, lastGift } from "../donors/again";
import { eraseDonor } from "../donors/erase";
import { donorOf } from "../testing/donor";
import { emptyStage, eventually } from "../testing/monthly";
import { order, request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());

cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

beforeEach(() => emptyStage(cashier));

const email = "amina@example.org";
const monthly = (change = {}) => order({ interval: "month", amount: 2_500, ...change });
const donorRow = () => db.donor.findFirstOrThrow({ where: { email } });

async function started(viewer: Viewer, wish = order()): Promise<string> {
  const result = await startDonation(viewer, wish, request);
  if (!result.ok) throw new Error(result.code);
  return result.value.url;
}

/** A monthly gift of somebody who typed the address, paid; its customer at Stripe. */
async function givenMonthly(change = {}): Promise<string> {
  const before = await db.recurringDonation.count({ where: { status: "ACTIVE" } });
  await cashier.pay(await started(visitor, monthly(change)));
  return eventually(async () => {
    const gifts = await db.recurringDonation.findMany({
      where: { status: "ACTIVE", donorId: { not: null } },
      orderBy: { createdAt: "desc" },
    });
    expect(gifts).toHaveLength(before + 1);
    return gifts[0]?.customerId ?? "";
  });
}

/** What Stripe's page shows, and for whom it was opened. */
async function pageAt(url: string) {
  const html = await (await fetch(url)).text();
  const { customer, customer_email } = await cashier.read(`checkout/sessions/${url.split("/").at(-1)}`);
  return { customer, customer_email, card: /value="(pm_\w+)"/.exec(html)?.[1] ?? null, html };
}

async function member(isConfirmed: boolean): Promise<Member> {
  const links = {
    create: { purpose: "RESET_PASSWORD" as const, tokenHash: randomUUID(), expiresAt: new Date(), usedAt: new Date() },
  };
  const user = await db.user.create({ data: { email, name: "Amina", ...(isConfirmed && { links }) } });
  return {
    ...{ kind: "member", userId: user.id, sessionId: randomUUID(), name: "Amina", email, locale: "en" },
    ...{ authenticatedAt: new Date(), hasSecondFactor: false, organizationId: randomUUID(), role: "OWNER" },
  };
}

describe("the customer of a donor", () => {
  it("is the first whose gift came; one made beside it stays with its own gift", async () => {
    const first = await givenMonthly();
    expect(await donorRow()).toMatchObject({ stripeCustomerId: first });
    const second = await givenMonthly();
    expect(second).not.toBe(first);
    expect(await donorRow()).toMatchObject({ stripeCustomerId: first });
  });

  it("is nobody's before the money came, and of one order whoever is told first", async () => {
    await started(visitor, monthly());
    expect(await db.donor.count()).toBe(0);
    await cashier.faults({ reorder: true, duplicate: 1 });
    const customer = await givenMonthly();
    expect(await donorRow()).toMatchObject({ stripeCustomerId: customer });
  });
});

describe("who has proved the address", () => {
  it("is offered the saved card, and pays with one press; the gift is one customer's", async () => {
    const customer = await givenMonthly();
    const donor = await donorOf(email);
    const url = await started(donor);
    const page = await pageAt(url);
    expect(page).toMatchObject({ customer, customer_email: null, card: expect.any(String) });
    expect(page.html).toContain("4242");
    await fetch(url, { method: "POST", body: new URLSearchParams({ outcome: page.card ?? "" }), redirect: "manual" });
    await eventually(async () =>
      expect(await db.donation.findFirstOrThrow({ where: { interval: "ONCE" } })).toMatchObject({
        status: "SUCCEEDED",
      }),
    );
    const again = monthly({ amount: 900 });
    await cashier.pay(await started(donor, again));
    await eventually(async () =>
      expect(await db.recurringDonation.count({ where: { status: "ACTIVE", customerId: customer } })).toBe(2),
    );
    expect(await db.stripeEvent.count({ where: { outcome: "MISMATCH" } })).toBe(0);
  });

  it("may have a card kept with a gift given once", async () => {
    await cashier.pay(await started(visitor));
    await eventually(donorRow);
    const donor = await donorOf(email);
    const url = await started(donor);
    expect(await pageAt(url)).toMatchObject({ customer: null, customer_email: email, card: null });
    const kept = new URLSearchParams({ outcome: "succeed", email, keep: "on" });
    await fetch(url, { method: "POST", body: kept, redirect: "manual" });
    await eventually(async () => expect(await donorRow()).toMatchObject({ stripeCustomerId: expect.any(String) }));
    expect(await pageAt(await started(donor))).toMatchObject({ card: expect.any(String) });
  });

  it("gives every month in another currency as a customer of its own, and once as the same", async () => {
    const customer = await givenMonthly();
    const donor = await donorOf(email);
    expect(await pageAt(await started(donor, order({ currency: "EUR" })))).toMatchObject({ customer });
    expect(await pageAt(await started(donor, monthly({ currency: "EUR" })))).toMatchObject({ customer: null });
    expect(await pageAt(await started(donor, monthly()))).toMatchObject({ customer });
  });

  it("goes on without where Stripe does not know the customer any more", async () => {
    const customer = await givenMonthly();
    const donor = await donorOf(email);
    await deleteCustomer(customer);
    const wish = order();
    const url = await started(donor, wish);
    expect(await pageAt(url)).toMatchObject({ customer: null, customer_email: email, card: null });
    expect(await started(donor, wish)).toBe(url);
    expect(await donorRow()).toMatchObject({ stripeCustomerId: null });
  });

  it("is a member who signs in with it, once a link mailed to it was used", async () => {
    const customer = await givenMonthly();
    expect(await pageAt(await started(await member(false)))).toMatchObject({ customer: null, card: null });
    await db.user.deleteMany();
    expect(await pageAt(await started(await member(true)))).toMatchObject({ customer, card: expect.any(String) });
  });

  it("gives again from their own page, with what they chose the last time", async () => {
    await givenMonthly({ designation: "africa", nameHidden: true });
    const donor = await donorOf(email);
    const last = await lastGift(donor);
    expect(last).toMatchObject({
      amount: 2_500,
      currency: "USD",
      interval: "once",
      designation: "africa",
      nameHidden: true,
    });
    const form = { order: randomUUID(), amount: "25", currency: "USD", interval: "once" } as const;
    const wish = { ...form, designation: "africa", nameHidden: true, amountHidden: false } as const;
    const [one, other] = await Promise.all([giveAgain(donor, wish, request), giveAgain(donor, wish, request)]);
    expect(one).toMatchObject({ ok: true });
    expect(other).toEqual(one);
    expect(await db.donation.findFirstOrThrow({ where: { interval: "ONCE" } })).toMatchObject({
      ...{ email, name: "Amina Donor", amount: 2_500, addressProved: true, nameHidden: true },
    });
    expect(await giveAgain(donor, { ...wish, amount: "much" }, request)).toMatchObject({ code: "amount-invalid" });
    const stranger = { kind: "donor", donorId: randomUUID(), sessionId: randomUUID() } as const;
    expect(await giveAgain(stranger, wish, request)).toMatchObject({ code: "not-found" });
  });
});

describe("who merely types the address", () => {
  it("learns nothing: the same page as for an address that never gave, whoever else they are", async () => {
    await givenMonthly();
    await givenMonthly({ email: "other@example.org" });
    const others = await donorOf("other@example.org");
    for (const viewer of [visitor, others] as const) {
      for (const interval of ["once", "month"] as const) {
        const wish = { interval, amount: 2_500 };
        const known = await pageAt(await started(viewer, order(wish)));
        const unknown = await pageAt(await started(viewer, order({ ...wish, email: "nobody@example.org" })));
        expect(known).toMatchObject({ customer: null, customer_email: email, card: null });
        const without = (html: string) => html.replaceAll(/cs_test_\w+|D-[\w-]+|[a-z]+@example\.org/g, "");
        expect(without(known.html)).toBe(without(unknown.html));
      }
    }
  });

  it("does not get the page of somebody else's form", async () => {
    await givenMonthly();
    const wish = order();
    await started(await donorOf(email), wish);
    expect(await startDonation(visitor, wish, request)).toMatchObject({ code: "order-closed" });
  });
});

it("is deleted at Stripe with its cards when the donor is forgotten", async () => {
  const first = await givenMonthly();
  const second = await givenMonthly();
  await eraseDonor(await donorOf(email));
  const jobs = await db.$queryRaw<{ payload: { customerId: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = task_id
    WHERE tasks.identifier = 'forget-customer'`;
  expect(jobs.map(({ payload }) => payload.customerId).sort()).toEqual([first, second].sort());
  expect(await db.donation.count({ where: { customerId: { not: null } } })).toBe(0);
  for (const { payload } of [...jobs, ...jobs]) await deleteCustomer(payload.customerId);
  await eventually(async () => expect(await db.recurringDonation.count({ where: { status: "ENDED" } })).toBe(2));
});
