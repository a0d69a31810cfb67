import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { readListState } from "@/lib/lists";
import { bookDifferences } from "../books/check";
import { giftsWithin } from "../donors/queries";
import { statementSheet } from "../donors/statement";
import { sendReceipt } from "../jobs";
import { requestRefund } from "../ledger/commands";
import { listDonations } from "../ledger/queries";
import { appealProgress } from "../queries";
import { sheetOf } from "../receipts/issue";
import { donationList } from "../schema";
import { mails } from "../testing/donor";
import { admin, booksOf, openAppeal, request } from "../testing/stage";
import { listSupporters } from "../wall/queries";
import { enterGift } from "./commands";
import { handGiftSchema } from "./schema";

let appealId: string;
beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

const today = () => new Date().toISOString().slice(0, 10);
const sent = (change: Record<string, unknown> = {}) => ({
  ...{ request: randomUUID(), appeal: "year-end", method: "CHEQUE", amount: "120.50", currency: "USD" },
  ...{ received: today(), name: "Ruth Silverman", email: "ruth@example.org", language: "en", proof: "No. 4711" },
  ...change,
});
const gift = (change: Record<string, unknown> = {}) => handGiftSchema.parse(sent(change));

async function entered(change: Record<string, unknown> = {}): Promise<string> {
  const result = await enterGift(admin, gift(change));
  if (!result.ok) throw new Error(result.code);
  return result.value.id;
}

const jobs = async (task: string) =>
  (await db.$queryRaw<{ id: string }[]>`SELECT id FROM graphile_worker.jobs WHERE task_identifier = ${task}`).length;

describe("a gift entered by hand", () => {
  it("is a gift as any other: donor, receipt, books, progress; Stripe is not asked", async () => {
    const id = await entered();
    expect(await db.donation.findUnique({ where: { id }, include: { donor: true } })).toMatchObject({
      ...{ status: "SUCCEEDED", method: "CHEQUE", amount: 12_050, proof: "No. 4711" },
      donor: { email: "ruth@example.org" },
    });
    expect(await booksOf(id)).toEqual({ "IN_HAND USD": 12_050, "GIFTS USD": -12_050 });
    expect(await bookDifferences()).toEqual([]);
    expect(await appealProgress(appealId)).toMatchObject({ given: 12_050, donors: 1 });
    expect([await jobs("send-receipt"), await jobs("settle-donation")]).toEqual([1, 0]);
    const acts = await db.auditEvent.findMany({ where: { subjectId: id }, select: { type: true, actorKind: true } });
    expect(acts).toEqual([
      { type: "donation.entered", actorKind: "admin" },
      { type: "donation.succeeded", actorKind: "admin" },
    ]);
    const receipt = JSON.stringify(sheetOf(await db.receipt.findFirstOrThrow()));
    expect(receipt).toContain("Cheque");
    expect(receipt).not.toContain("4711");
  });

  it("stands on the wall of supporters as nobody: its donor was not asked", async () => {
    await entered();
    expect(await listSupporters()).toEqual({ supporters: [], unnamed: 1 });
  });

  it("is found in the ledger by the way it came", async () => {
    await entered();
    const found = async (method: string) =>
      (await listDonations(admin, readListState(donationList, { method }), "en")).total;
    expect([await found("CHEQUE"), await found("STRIPE"), await found("toString")]).toEqual([1, 0, 1]);
  });

  it("is one gift of a double click, and another of another form", async () => {
    const form = { request: randomUUID() };
    expect(new Set(await Promise.all([entered(form), entered(form), entered(form)])).size).toBe(1);
    await entered();
    expect(await db.donation.count()).toBe(2);
  });

  it("without an address has a receipt to print, no donor and no mail", async () => {
    const id = await entered({ email: "" });
    const receipt = await db.receipt.findFirstOrThrow({ where: { donationId: id } });
    expect(JSON.stringify(sheetOf(receipt))).toContain('"value":"Ruth Silverman"');
    await sendReceipt(receipt.id, "once");
    expect(await jobs("send-mail")).toBe(0);
    expect(await db.donor.count()).toBe(0);
  });

  it("in kind says what was given, on the receipt too, in its language", async () => {
    const id = await entered({ method: "IN_KIND", inKind: "اثنا عشر حاسوبًا", language: "ar" });
    const receipt = await db.receipt.findFirstOrThrow();
    expect(receipt).toMatchObject({ kind: "IN_KIND", numberedAs: "IN_KIND", number: 1 });
    expect(sheetOf(receipt)).toMatchObject({ title: "إيصال بتبرع عيني", amount: "اثنا عشر حاسوبًا" });
    await sendReceipt(receipt.id, "once");
    expect(JSON.stringify(await mails())).not.toMatch(/120[.,]50/);
    expect(await booksOf(id)).toMatchObject({ "IN_KIND USD": 12_050 });
    expect(handGiftSchema.safeParse(sent({ method: "IN_KIND" })).error?.issues).toMatchObject([{ path: ["inKind"] }]);
  });

  it("in kind is named on its donor's statement, and counts there as no money", async () => {
    await entered({ method: "IN_KIND", inKind: "Twelve computers" });
    await entered({ amount: "30" });
    const donor = await db.donor.findFirstOrThrow();
    const period = { from: new Date(0), to: new Date(Date.now() + 1e10) };
    const gifts = await giftsWithin(donor.id, period, "en");
    const sheet = JSON.stringify(statementSheet({ donor, gifts, period, issuedAt: new Date(), url: "" }, "en"));
    expect(sheet).toContain("Twelve computers");
    expect(sheet).toContain("IK-");
    expect(sheet).toContain('"value":"US$30.00"');
    expect(sheet).not.toMatch(/120\.50|150\.50/);
  });

  it("goes back by hand: booked at once, its receipt void, nothing asked of Stripe", async () => {
    const id = await entered();
    const wish = { donation: id, request: randomUUID(), reason: "The cheque bounced" };
    expect(await requestRefund(admin, wish, request)).toMatchObject({ ok: true });
    expect(await requestRefund(admin, wish, request)).toMatchObject({ ok: true });
    expect(await db.donation.findUnique({ where: { id } })).toMatchObject({ status: "REFUNDED" });
    expect(await booksOf(id)).toEqual({ "GIFTS USD": -12_050, "REFUNDS USD": 12_050 });
    expect(await db.receipt.count({ where: { voidedAt: null } })).toBe(0);
    expect([await jobs("refund-donation"), await jobs("send-mail")]).toEqual([0, 0]);
  });

  it.each([
    ["tomorrow", new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)],
    ["long ago", "2001-01-01"],
  ])("cannot have come %s", async (_, received) => {
    expect(await enterGift(admin, gift({ received }))).toMatchObject({ code: "date-not-possible", field: "received" });
    expect(await db.donation.count()).toBe(0);
  });

  it("is for an appeal that was opened", async () => {
    expect(await enterGift(admin, gift({ appeal: "no-such" }))).toMatchObject({ code: "not-found" });
    await db.appeal.updateMany({ data: { status: "DRAFT" } });
    expect(await enterGift(admin, gift())).toMatchObject({ code: "not-found" });
    await db.appeal.updateMany({ data: { status: "CLOSED" } });
    expect(await enterGift(admin, gift())).toMatchObject({ ok: true });
  });

  it("is no payment of Stripe's, whatever is written beside it", async () => {
    const id = await entered();
    const paymentIntentId = "pi_smuggled";
    await expect(db.donation.update({ where: { id }, data: { paymentIntentId } })).rejects.toThrow(/not_of_stripe/);
  });
});

it.each([
  { amount: "0" },
  { amount: "many" },
  { method: "STRIPE" },
  { email: "nobody" },
  { received: "2013-02-31" },
  { currency: "XXX" },
  { name: "x".repeat(121) },
  { status: "REFUNDED" },
])("a form with %j is refused", (change) => {
  expect(handGiftSchema.safeParse(sent(change)).success).toBe(false);
});
