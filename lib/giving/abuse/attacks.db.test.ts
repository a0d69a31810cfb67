import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Request } from "@/lib/auth/request";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { startDonation } from "../commands";
import { closeCheckout } from "../orders/close";
import { openAppeal, order, request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { forgetOrigins } from "./door";
import { declinesAllowed, triesAllowed } from "./rules";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());

cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

beforeEach(async () => {
  shiftClock(0);
  await resetDatabase();
  await openAppeal();
});

const from = (address: string): Request => ({ ...request, device: { ...request.device, address } });
const small = (email: string) => order({ amount: 100, email });

const eventually = (check: () => Promise<void>) => vi.waitFor(check, 15_000);
let people = 0;
const anybody = () => `person${++people}@example.org`;

async function declined(wish: ReturnType<typeof order>, at: Request): Promise<void> {
  const begun = await startDonation(visitor, wish, at);
  if (!begun.ok) throw new Error(begun.code);
  const before = await db.stripeEvent.count({ where: { type: "payment_intent.payment_failed" } });
  await cashier.pay(begun.value.url, "decline");
  await eventually(async () =>
    expect(
      await db.stripeEvent.count({ where: { type: "payment_intent.payment_failed", donationId: { not: null } } }),
    ).toBeGreaterThan(before),
  );
}

describe("whoever tries cards", () => {
  it("from one address, with new names and sums, comes to a closed door that opens again by itself", async () => {
    const thief = from("203.0.113.9");
    for (let n = 0; n < declinesAllowed.ofAddress; n++)
      await declined(order({ amount: 100 + n, email: anybody() }), thief);
    expect(await startDonation(visitor, small(anybody()), thief)).toMatchObject({ code: "declined-often" });
    expect(await startDonation(visitor, order({ email: anybody() }), from("198.51.100.7"))).toMatchObject({ ok: true });
    shiftClock(61 * 60_000);
    expect(await startDonation(visitor, order({ email: anybody() }), thief)).toMatchObject({ ok: true });
  }, 60_000);

  it("from many addresses with one e-mail", async () => {
    for (let n = 0; n < declinesAllowed.ofEmail; n++)
      await declined(order({ amount: 100 + n, email: "thief@example.org" }), from(`203.0.113.${n}`));
    const again = order({ email: "Thief@Example.org" });
    expect(await startDonation(visitor, again, from("203.0.113.99"))).toMatchObject({ code: "declined-often" });
  }, 60_000);

  it("from many addresses and names with one small sum, whom only that sum is refused", async () => {
    for (let n = 0; n < declinesAllowed.ofAmount; n++) await declined(small(anybody()), from(`203.0.113.${n}`));
    const elsewhere = from("198.51.100.8");
    expect(await startDonation(visitor, small(anybody()), elsewhere)).toMatchObject({ code: "declined-often" });
    expect(await startDonation(visitor, order({ email: anybody() }), elsewhere)).toMatchObject({ ok: true });
  }, 60_000);

  it("in one checkout, which is closed after some tries", async () => {
    const begun = await startDonation(visitor, small(anybody()), request);
    if (!begun.ok) throw new Error(begun.code);
    const { id } = await db.donation.findFirstOrThrow();
    const closing = () => db.$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'close-checkout'`;
    for (let n = 1; n <= triesAllowed; n++) {
      expect(await closing()).toHaveLength(0);
      await cashier.pay(begun.value.url, "decline");
      await eventually(async () =>
        expect(await db.stripeEvent.count({ where: { type: "payment_intent.payment_failed", donationId: id } })).toBe(
          n,
        ),
      );
    }
    expect(await closing()).toHaveLength(1);
    await closeCheckout(id);
    await closeCheckout(id);
    await eventually(async () => expect((await db.donation.findFirstOrThrow()).status).toBe("EXPIRED"));
    await cashier.pay(begun.value.url);
    expect((await db.donation.findFirstOrThrow()).paidAt).toBeNull();
  }, 60_000);
});

it("keeps of where an order came from a hash, for a day", async () => {
  await startDonation(visitor, order(), from("203.0.113.9"));
  const [origin] = await db.orderOrigin.findMany();
  expect(origin?.addressHash).toMatch(/^[\w-]{43}$/);
  await forgetOrigins();
  expect(await db.orderOrigin.count()).toBe(1);
  shiftClock(25 * 3_600_000);
  await forgetOrigins();
  expect(await db.orderOrigin.count()).toBe(0);
  expect(await db.donation.count()).toBe(1);
});

it("lets nobody fill the ledger with orders of one e-mail", async () => {
  for (let n = 0; n < 12; n++) await startDonation(visitor, order({ amount: 1 }), from(`203.0.113.${n}`));
  expect(await startDonation(visitor, order(), from("203.0.113.99"))).toMatchObject({ code: "too-many-requests" });
});
