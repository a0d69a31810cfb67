import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/stripe/webhook/route";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { startDonation } from "./commands";
import { refundDonation, sendReceipt, settleDonation } from "./jobs";
import { requestRefund } from "./ledger/commands";
import { returnKey } from "./orders/return";
import { findGift } from "./queries";
import { resendReceipt } from "./receipts/commands";
import { sheetOf } from "./receipts/issue";
import { admin, openAppeal, order, request } from "./testing/stage";
import { takeAtOnce } from "./testing/take-at-once";

const cashier = await vi.hoisted(async () => (await import("./testing/cashier")).openCashier());

cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

beforeEach(async () => {
  await resetDatabase();
  await cashier.faults({});
  await openAppeal();
});

const start = (wish = order()) => startDonation(visitor, wish, request);

async function started(wish = order()) {
  const result = await start(wish);
  if (!result.ok) throw new Error(result.code);
  return result.value.url;
}

async function paid(wish = order()) {
  await cashier.pay(await started(wish));
  return vi.waitFor(async () => db.donation.findFirstOrThrow({ where: { status: "SUCCEEDED" } }));
}

describe("startDonation", () => {
  it("makes one order and one checkout of a double click", async () => {
    const wish = order();
    const urls = await Promise.all([started(wish), started(wish), started(wish)]);
    expect(new Set(urls).size).toBe(1);
    expect(await db.donation.count()).toBe(1);
    expect(await db.auditEvent.count({ where: { type: "donation.started" } })).toBe(1);
  });

  it("makes another order of another amount in the same form", async () => {
    const wish = order();
    const urls = [await started(wish), await started({ ...wish, amount: 2_500, shown: "USD 2500" })];
    expect(new Set(urls).size).toBe(2);
    expect(await db.donation.count()).toBe(2);
  });

  it("asks again with the same key when Stripe answered with an error after doing the work", async () => {
    await cashier.faults({ failAfterCommit: 10 });
    const wish = order();
    expect(await start(wish)).toMatchObject({ ok: false, code: "service-unavailable" });
    await cashier.faults({});
    await cashier.pay(await started(wish));
    expect(await db.donation.findMany()).toMatchObject([{ status: "SUCCEEDED", amount: 5_000 }]);
  }, 30_000);

  it("refuses what is too small, too large, or for an appeal that is closed", async () => {
    expect(await start(order({ amount: 99 }))).toMatchObject({ code: "amount-too-small", field: "amount" });
    expect(await start(order({ amount: 100_000_000, amountField: "other" }))).toMatchObject({
      code: "amount-too-large",
      field: "other",
    });
    await db.appeal.updateMany({ data: { status: "CLOSED" } });
    expect(await start()).toMatchObject({ code: "appeal-closed" });
    expect(await start(order({ appeal: "no-such-appeal" }))).toMatchObject({ code: "appeal-closed" });
    expect(await db.donation.count()).toBe(0);
  });

  it("asks to read the sum where the donor has not been shown it, and keeps nothing", async () => {
    const unread = { code: "sum-unread", field: "shown", asks: true };
    expect(await start({ ...order(), shown: undefined })).toMatchObject(unread);
    expect(await start({ ...order(), shown: "USD 4999" })).toMatchObject(unread);
    expect(await start({ ...order({ cover: true }), shown: "USD 5000" })).toMatchObject(unread);
    // As many euros are another sum.
    expect(await start({ ...order({ currency: "EUR" }), shown: "USD 5000" })).toMatchObject(unread);
    expect(await db.donation.count()).toBe(0);
  });

  it("keeps what was chosen, the fee's cover apart, and tells Stripe enough to rebuild it", async () => {
    const { id } = await paid(
      order({
        ...{ interval: "month", amount: 2_500, cover: true, shown: "USD 2606", designation: "early-warning" },
        ...{ organization: "Lantern Trust", nameHidden: true, message: "Keep watching.", news: true },
      }),
    );
    const kept = await db.donation.findUniqueOrThrow({
      where: { id },
      include: { wallMessage: true, newsConsent: true, recurring: true },
    });
    expect(kept).toMatchObject({
      ...{ amount: 2_606, feeCover: 106, designation: "EARLY_WARNING", organization: "Lantern Trust" },
      ...{ nameHidden: true, amountHidden: false, recurring: { amount: 2_606 } },
      wallMessage: { text: "Keep watching.", status: "WAITING" },
      newsConsent: { locale: "en", wording: expect.stringContaining("a few times a year") },
    });
    const [event] = await db.stripeEvent.findMany({ where: { type: "checkout.session.completed" } });
    expect(event?.payload).toMatchObject({
      data: {
        object: {
          metadata: {
            ...{ reference: kept.reference, appeal: "year-end", name: "Amina Donor", donationId: id },
            ...{ designation: "early-warning", feeCover: "106", organization: "Lantern Trust", nameHidden: "true" },
          },
        },
      },
    });
    const { content } = await db.receipt.findFirstOrThrow({ where: { donationId: id } });
    expect(JSON.stringify(content)).toMatch(/Lantern Trust, by Amina Donor.*Early warning of atrocities/);
  });

  it("stops trying cards from one address", async () => {
    for (let tries = 0; tries < 20; tries++) await start(order({ amount: 1, email: `donor${tries}@example.org` }));
    expect(await start()).toMatchObject({ code: "too-many-requests", values: { minutes: 10 } });
  });

  it("sends whoever has paid to the thanks, and nobody to an order that is closed", async () => {
    const wish = order();
    await paid(wish);
    expect(await started(wish)).toContain("/en/donate/thanks?session_id=cs_");
    await db.donation.updateMany({ data: { status: "EXPIRED" } });
    expect(await start(wish)).toMatchObject({ code: "order-closed" });
  });
});

describe("from the checkout to the receipt", () => {
  it("records the money, its cost, and mails a receipt that can be printed again", async () => {
    const { id, checkoutSessionId } = await paid();
    const sessionId = checkoutSessionId ?? "";
    expect(await findGift({ sessionId, key: returnKey(crypto.randomUUID()) }, "en")).toBeNull();
    expect(await findGift({ sessionId, key: "" }, "en")).toBeNull();
    expect(await findGift({ sessionId, key: returnKey(id) }, "en")).toMatchObject({
      status: "SUCCEEDED",
      amount: 5_000,
      appeal: "A promise",
    });
    await settleDonation(id);
    expect(await db.donation.findUniqueOrThrow({ where: { id } })).toMatchObject({ fee: 175, feeCurrency: "USD" });

    const receipt = await db.receipt.findFirstOrThrow({ where: { donationId: id } });
    expect(sheetOf(receipt)).toMatchObject({
      amount: "US$50.00",
      greeting: "Dear Amina Donor,",
      issuer: expect.any(Array),
    });
    await sendReceipt(receipt.id, "once");
    await sendReceipt(receipt.id, "once");
    const mails = await db.$queryRaw<{ payload: { to: string; attachments: { base64: string }[] } }[]>`
      SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker.jobs USING (id) WHERE task_identifier = 'send-mail'`;
    expect(mails).toHaveLength(1);
    expect(mails[0]?.payload.to).toBe("amina@example.org");
    expect(
      Buffer.from(mails[0]?.payload.attachments[0]?.base64 ?? "", "base64")
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(await resendReceipt(admin, { receipt: receipt.id })).toMatchObject({ ok: true });
  });

  it("keeps a yearly gift's first payment as its donation", async () => {
    const { id } = await paid(order({ interval: "year" }));
    await settleDonation(id);
    const donation = await db.donation.findUniqueOrThrow({ where: { id }, include: { recurring: true } });
    expect(donation).toMatchObject({ fee: 175, recurring: { status: "ACTIVE", interval: "YEAR" } });
    expect(donation.paymentIntentId).toMatch(/^pi_/);
    expect(await db.donation.count()).toBe(1);
  });

  it("refuses what Stripe did not sign", async () => {
    const forged = new Request("http://portal/", {
      method: "POST",
      body: "{}",
      headers: { "stripe-signature": "t=1,v1=00" },
    });
    expect((await POST(forged)).status).toBe(400);
    expect(await db.stripeEvent.count()).toBe(0);
  });
});

describe("requestRefund", () => {
  const wish = (donation: string, change = {}) => ({
    donation,
    request: crypto.randomUUID(),
    reason: "Asked by the donor",
    ...change,
  });

  it("sends money back once for a double click, and Stripe's word confirms it", async () => {
    const { id } = await paid();
    const once = wish(id, { amount: "20" });
    await Promise.all([requestRefund(admin, once, request), requestRefund(admin, once, request)]);
    const { id: refundId } = await db.refund.findFirstOrThrow();
    await Promise.all([refundDonation(refundId), refundDonation(refundId)]);
    await refundDonation(refundId);

    await vi.waitFor(async () =>
      expect(await db.donation.findUniqueOrThrow({ where: { id } })).toMatchObject({
        status: "PARTLY_REFUNDED",
        refundedAmount: 2_000,
      }),
    );
    expect(await db.refund.findMany()).toMatchObject([{ amount: 2_000, status: "SUCCEEDED" }]);
  });

  it("lets two people send back no more than came", async () => {
    const { id } = await paid();
    const answers = await Promise.all([
      requestRefund(admin, wish(id), request),
      requestRefund(admin, wish(id), request),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.refund.findMany()).toMatchObject([{ amount: 5_000 }]);
  });

  it("says what is wrong", async () => {
    const { id } = await paid();
    expect(await requestRefund(admin, wish(id, { amount: "50.01" }), request)).toMatchObject({
      code: "refund-too-large",
      values: { maximum: "US$50.00" },
    });
    expect(await requestRefund(admin, wish(id, { amount: "no" }), request)).toMatchObject({ code: "amount-invalid" });
    expect(await requestRefund(admin, wish(crypto.randomUUID()), request)).toMatchObject({ code: "not-found" });
    await db.donation.update({ where: { id }, data: { status: "DISPUTED" } });
    expect(await requestRefund(admin, wish(id), request)).toMatchObject({ code: "not-refundable" });
  });

  it("says so when Stripe refuses", async () => {
    const { id } = await paid();
    await requestRefund(admin, wish(id), request);
    const { id: refundId } = await db.refund.findFirstOrThrow();
    await db.donation.update({ where: { id }, data: { paymentIntentId: "pi_unknown" } });
    await refundDonation(refundId);
    expect(await db.refund.findMany()).toMatchObject([{ status: "FAILED" }]);
    expect(await db.auditEvent.count({ where: { type: "refund.refused" } })).toBe(1);
  });
});
