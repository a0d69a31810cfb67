import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Request } from "@/lib/auth/request";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { startDonation } from "../commands";
import { returnKey } from "../orders/return";
import { findGift } from "../queries";
import { emptyStage } from "../testing/monthly";
import { order, request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { declinesAllowed, triesAllowed } from "./rules";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());

cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

beforeEach(() => emptyStage(cashier));

const email = "amina@example.org";
let addresses = 0;
// Each order comes from another address: what is counted here are the tries of one e-mail.
const elsewhere = (): Request => ({
  ...request,
  device: { ...request.device, address: `203.0.113.${++addresses % 250}` },
});

async function begun(interval: "once" | "month", amount = 5_000) {
  const started = await startDonation(visitor, order({ interval, amount, email }), elsewhere());
  if (!started.ok) throw new Error(started.code);
  const donation = await db.donation.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  return { url: started.value.url, donation };
}

/** What came of orders, by kind. */
async function told(type: string) {
  await cashier.quiet();
  return db.stripeEvent.count({ where: { type, donationId: { not: null } } });
}
const declined = "payment_intent.payment_failed";
const knock = () => startDonation(visitor, order({ email, amount: 7_700 }), elsewhere());

const found = async ({ id }: { id: string }) => {
  const { checkoutSessionId } = await db.donation.findUniqueOrThrow({ where: { id } });
  return findGift({ sessionId: checkoutSessionId ?? "", key: returnKey(id) }, "en");
};

describe.each(["once", "month"] as const)("cards tried for a gift (%s)", (interval) => {
  it("are counted once each, however often they are told of, and close the door", async () => {
    await cashier.faults({ duplicate: 2, reorder: true });
    for (let n = 1; n <= declinesAllowed.ofEmail; n++) {
      expect(await knock()).toMatchObject({ ok: true });
      const { url } = await begun(interval, 5_000 + n);
      await cashier.pay(url, "decline");
      expect(await told(declined)).toBe(n);
    }
    expect(await knock()).toMatchObject({ code: "declined-often" });
  }, 60_000);

  it("are too many in one checkout, which is closed", async () => {
    const { url, donation } = await begun(interval);
    for (let n = 0; n < triesAllowed; n++) await cashier.pay(url, "decline");
    expect(await told(declined)).toBe(triesAllowed);
    const closing = await db.$queryRaw<{ payload: unknown }[]>`
      SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'close-checkout'`;
    expect(closing).toHaveLength(1);
    expect(await db.donation.findUniqueOrThrow({ where: { id: donation.id } })).toMatchObject({
      status: "STARTED",
      failureCode: "insufficient_funds",
    });
  }, 60_000);

  it("whose bank was not answered rightly count like declined ones", async () => {
    for (let n = 1; n <= declinesAllowed.ofEmail; n++) {
      const { url } = await begun(interval, 5_000 + n);
      await cashier.pay(url, "action");
      await cashier.answerBank(url, "no");
      expect(await told(declined)).toBe(n);
    }
    expect(await knock()).toMatchObject({ code: "declined-often" });
  }, 60_000);

  it("whose bank was left without an answer do not count, and their order can still be paid", async () => {
    for (let n = 1; n <= declinesAllowed.ofEmail + 1; n++)
      await cashier.pay((await begun(interval, 5_000 + n)).url, "action");
    expect(await told("payment_intent.requires_action")).toBe(declinesAllowed.ofEmail + 1);
    const { url, donation } = await begun(interval);
    await cashier.pay(url, "action");
    await cashier.pay(url);
    await cashier.quiet();
    expect(await db.donation.findUniqueOrThrow({ where: { id: donation.id } })).toMatchObject({ status: "SUCCEEDED" });
  }, 60_000);

  it("leave a donor who comes back by hand with the truth: asked, then why not, then paid", async () => {
    const { url, donation } = await begun(interval);
    expect(await found(donation)).toMatchObject({ status: "STARTED", payment: { is: "unknown" } });
    await cashier.pay(url, "action");
    await cashier.quiet();
    expect(await found(donation)).toMatchObject({ status: "STARTED", payment: { is: "asked" } });
    await cashier.answerBank(url, "no");
    await cashier.quiet();
    expect(await found(donation)).toMatchObject({ status: "STARTED", payment: { is: "declined", reason: "proof" } });
    await cashier.pay(url, "action");
    await cashier.answerBank(url, "yes");
    await cashier.quiet();
    expect(await found(donation)).toMatchObject({ status: "SUCCEEDED", payment: { is: "unknown" } });
  }, 60_000);
});

it("a renewal that fails closes no door: nobody tried a card", async () => {
  await cashier.pay((await begun("month")).url);
  await cashier.quiet();
  for (let n = 0; n <= declinesAllowed.ofEmail; n++) await cashier.move(32, "decline");
  expect(await told("invoice.payment_failed")).toBeGreaterThan(declinesAllowed.ofEmail);
  expect(await knock()).toMatchObject({ ok: true });
}, 60_000);
