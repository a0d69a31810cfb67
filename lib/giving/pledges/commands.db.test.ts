import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Receipt } from "@/lib/db/generated/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { formatDate } from "@/lib/i18n/format";
import { readListState } from "@/lib/lists";
import type { Mail } from "@/lib/mail/message";
import { typesetReceipt } from "@/lib/pdf/typeset";
import { eraseDonor } from "../donors/erase";
import { exportDonor } from "../donors/export";
import { giftsWithin, ownPledges, ownReceipt } from "../donors/queries";
import { enterGift } from "../hand/commands";
import { handGiftSchema } from "../hand/schema";
import { sendReceipt } from "../jobs";
import { listDonations } from "../ledger/queries";
import { appealProgress } from "../queries";
import { reissueReceipt, resendReceipt } from "../receipts/commands";
import { sheetOf } from "../receipts/issue";
import { receiptNumber } from "../receipts/rules";
import { donationList } from "../schema";
import { waitingDonors } from "../statements/queries";
import { donorOf, mails } from "../testing/donor";
import { admin, keptOrder, openAppeal, request } from "../testing/stage";
import { makePledge, tendPledges, withdrawPledge } from "./commands";
import { findAcknowledgement, findPledge, listPledges, readPledge } from "./queries";
import { pledgeList, pledgeSchema } from "./schema";

beforeEach(async () => {
  await resetDatabase();
  await openAppeal();
});
afterEach(() => shiftClock(0));

const sent = (change: Record<string, unknown> = {}) => ({
  ...{ order: randomUUID(), appeal: "year-end", method: "TRANSFER", amount: "250", currency: "EUR" },
  ...{ name: "Hélène Marchand", email: "helene@example.org" },
  ...change,
});
const order = (change: Record<string, unknown> = {}) => pledgeSchema.parse(sent(change));
const from = (address: string) => ({ ...request, device: { address, userAgent: null } });
const days = (count: number) => shiftClock(count * 86_400_000);

async function pledged(change: Record<string, unknown> = {}, address = "192.0.2.1") {
  const made = await makePledge(visitor, order(change), from(address));
  if (!made.ok) throw new Error(made.code);
  return db.pledge.findUniqueOrThrow({ where: { reference: made.value.reference } });
}

/** Does what the queue would: each paper that waits is typeset and mailed. */
async function sendPapers(): Promise<void> {
  const waiting = await db.$queryRaw<{ receipt: string }[]>`
    SELECT payload->>'receiptId' AS receipt FROM graphile_worker._private_jobs p JOIN graphile_worker.jobs j USING (id)
    WHERE j.task_identifier = 'send-receipt' ORDER BY p.id`;
  for (const { receipt } of waiting) await sendReceipt(receipt, `sent:${receipt}`);
}

const wordsOf = (mail: Mail | undefined) => JSON.stringify(mail?.blocks);
const papers = (pledgeId: string) => db.receipt.findMany({ where: { pledgeId }, orderBy: { number: "asc" } });
const textOf = async (receipt: Receipt) => Buffer.from(await typesetReceipt(sheetOf(receipt)));

describe("a pledge", () => {
  it("is told how to be kept, once for a double click", async () => {
    const form = { order: randomUUID() };
    await Promise.all([pledged(form), pledged(form), pledged(form)]);
    expect(await db.pledge.count()).toBe(1);
    await sendPapers();
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(wordsOf(mail)).toContain("IBAN: XX00 TEST");
    expect(wordsOf(mail)).toContain((await db.pledge.findFirstOrThrow()).reference);
    expect(mail?.attachments).toMatchObject([{ name: expect.stringMatching(/^PL-\d{4}-000001\.pdf$/) }]);
  });

  it("by cheque is told the coalition's address", async () => {
    await pledged({ method: "CHEQUE" });
    await sendPapers();
    expect(wordsOf((await mails())[0])).toContain("708 Third Avenue");
  });

  it("is reminded twice and then over, each once, however often the day is tended", async () => {
    const { id } = await pledged();
    await sendPapers();
    for (const at of [1, 14, 15, 35, 36, 60, 61]) {
      days(at);
      await Promise.all([tendPledges(), tendPledges()]);
    }
    expect((await mails()).map(({ subject }) => subject.replace(/ \(P-.*/, ""))).toEqual([
      "How to send your gift of €250.00",
      "Your promised gift of €250.00",
      "Your promised gift of €250.00",
      "Your promise of €250.00 has come to its end",
    ]);
    expect(await db.pledge.findUnique({ where: { id } })).toMatchObject({ status: "EXPIRED", reminders: 2 });
  });

  it("fills nobody's inbox: five a day for an address, wherever they come from", async () => {
    for (let n = 0; n < 5; n++) await pledged({}, `192.0.2.${n + 10}`);
    const more = await makePledge(visitor, order({ email: "HELENE@example.org" }), from("192.0.2.99"));
    expect(more).toMatchObject({ ok: false, code: "too-many-requests" });
    expect(await db.receipt.count()).toBe(5);
  });

  it("refuses what is too small, too large, or for an appeal that is closed", async () => {
    const make = (change: Record<string, unknown>) => makePledge(visitor, order(change), request);
    expect(await make({ amount: "0.50" })).toMatchObject({ code: "amount-too-small", field: "amount" });
    expect(await make({ amount: "1000000" })).toMatchObject({ code: "amount-too-large" });
    await db.appeal.updateMany({ data: { status: "CLOSED" } });
    expect(await make({})).toMatchObject({ code: "appeal-closed" });
    expect(await mails()).toEqual([]);
  });
});

describe("the acknowledgement of a pledge", () => {
  const right = { reason: "The name is misspelt", name: "Hélène Marchand-Roy", locale: "en", kind: "PLEDGE" } as const;

  it("says what was promised, by when and how to pay, and that no money has come", async () => {
    const { id, reference } = await pledged();
    const [receipt] = await papers(id);
    expect(receipt).toMatchObject({ kind: "PLEDGE", numberedAs: "PLEDGE", number: 1, donationId: null });
    const sheet = sheetOf(receipt as Receipt);
    expect(sheet).toMatchObject({ title: "Acknowledgement of a pledge", amount: "€250.00" });
    expect(sheet.thanks).toMatch(/not a receipt for a payment.*no document for tax/);
    const values = sheet.facts.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([reference, expect.stringContaining("IBAN: XX00 TEST")]));
    expect(values).toContain(formatDate(new Date(Date.now() + 60 * 86_400_000), "en"));
  });

  it("is the same bytes twice, whatever becomes of names and words meanwhile", async () => {
    const { id } = await pledged();
    const [before] = await papers(id);
    const first = await textOf(before as Receipt);
    await db.pledge.update({ where: { id }, data: { name: "Another" } });
    await db.appealText.updateMany({ data: { title: "Another title" } });
    const [after] = await papers(id);
    expect((await textOf(after as Receipt)).equals(first)).toBe(true);
  });

  it("is no money: not in the books, the progress, the ledger's totals or a statement", async () => {
    const { email } = await pledged();
    const donor = await donorOf(email);
    const appeal = await db.appeal.findFirstOrThrow();
    expect(await appealProgress(appeal.id)).toMatchObject({ given: 0, donors: 0 });
    expect((await listDonations(admin, readListState(donationList, {}), "en")).totals).toEqual([]);
    expect(await db.journalEntry.count()).toBe(0);
    const year = { from: new Date(0), to: new Date(Date.now() + 1e10) };
    expect(await giftsWithin(donor.donorId, year, "en")).toEqual([]);
    expect(await waitingDonors(db, year, 2013)).toEqual([]);
  });

  it("is void when the pledge is withdrawn, or has expired, with the reason and who did it", async () => {
    const [withdrawn, expired] = [await pledged(), await pledged()];
    await withdrawPledge(admin, { pledge: withdrawn.id });
    days(60);
    await tendPledges();
    expect([...(await papers(withdrawn.id)), ...(await papers(expired.id))]).toMatchObject([
      { voidReason: "The pledge was withdrawn", voidedAt: expect.any(Date) },
      { voidReason: "The pledge has expired", voidedAt: expect.any(Date) },
    ]);
    const trail = await db.auditEvent.findMany({ where: { type: "receipt.voided" }, orderBy: { id: "asc" } });
    expect(trail).toMatchObject([{ actorKind: "admin" }, { actorKind: "system" }]);
    await sendPapers();
    expect((await mails()).filter(({ subject }) => subject.startsWith("How to send"))).toEqual([]);
  });

  it("is issued again for a double click once, under the next number, and the new one is sent", async () => {
    const { id } = await pledged();
    const [wrong] = await papers(id);
    const wish = { ...right, receipt: wrong?.id ?? "" };
    const answers = await Promise.all([reissueReceipt(admin, wish), reissueReceipt(admin, wish)]);
    expect(answers).toMatchObject([{ value: { pledgeId: id } }, { value: { pledgeId: id } }]);
    const [former, now, ...others] = await papers(id);
    expect(others).toEqual([]);
    expect(former).toMatchObject({ voidReason: "The name is misspelt", content: wrong?.content });
    expect(now).toMatchObject({ number: 2, voidedAt: null, replacesId: former?.id });
    await sendPapers();
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/corrected.*PL-\d{4}-000002/),
    ]);
    expect(wordsOf((await mails())[0])).toContain("Dear Hélène Marchand-Roy,");
  });

  it("is not made anything else, nor sent or issued again once the pledge has ended", async () => {
    const { id } = await pledged();
    const receipt = (await papers(id))[0]?.id ?? "";
    expect(await reissueReceipt(admin, { ...right, receipt, kind: "US_TAX" })).toMatchObject({ code: "form-invalid" });
    await db.pledge.update({
      where: { id },
      data: { status: "KEPT", closedAt: new Date(), donationId: await anotherGift() },
    });
    expect(await resendReceipt(admin, { receipt })).toMatchObject({ code: "pledge-closed" });
    expect(await reissueReceipt(admin, { ...right, receipt })).toMatchObject({ code: "pledge-closed" });
    expect(await papers(id)).toHaveLength(1);
  });

  it("is its donor's and the secretariat's; for anybody else it is not there", async () => {
    const mine = await pledged();
    const theirs = await pledged({ email: "omar@example.org" });
    const [donor, other] = [await donorOf(mine.email), await donorOf(theirs.email)];
    const receipt = (await papers(mine.id))[0]?.id ?? "";
    expect(await ownReceipt(donor, receipt)).toMatchObject({ id: receipt });
    expect(await ownReceipt(other, receipt)).toBeNull();
    expect(await resendReceipt(other, { receipt })).toMatchObject({ code: "not-found" });
    expect(await resendReceipt(donor, { receipt })).toMatchObject({ ok: true });
    expect((await ownPledges(donor, "en")).map(({ reference }) => reference)).toEqual([mine.reference]);
    expect(JSON.stringify(await exportDonor(donor, "en"))).toContain(mine.reference);
    expect(await findAcknowledgement(admin, mine.id, receipt)).toMatchObject({ id: receipt });
    expect(await findAcknowledgement(admin, theirs.id, receipt)).toBeNull();
    expect(await findAcknowledgement(visitor, mine.id, receipt)).toBeNull();
    expect(await readPledge(visitor, mine.id, "en")).toBeNull();
    expect(await readPledge(admin, "1' OR 1=1", "en")).toBeNull();
  });

  it("is void and unsent once who promised is erased", async () => {
    const { id, email } = await pledged();
    await eraseDonor(await donorOf(email));
    expect(await papers(id)).toMatchObject([{ voidReason: "Who promised was erased" }]);
    const sent = (await mails()).length;
    await sendPapers();
    expect(await mails()).toHaveLength(sent);
  });
});

async function anotherGift(): Promise<string> {
  return (await keptOrder((await db.appeal.findFirstOrThrow()).id)).id;
}

describe("a gift for a pledge", () => {
  const gift = (pledge: string) =>
    enterGift(
      admin,
      handGiftSchema.parse({
        ...{ request: randomUUID(), appeal: "year-end", method: "TRANSFER", amount: "200", currency: "EUR", pledge },
        ...{ received: new Date().toISOString().slice(0, 10), name: "Hélène Marchand", language: "fr" },
      }),
    );

  it("keeps it, also of another amount; it is kept once and reminded no more", async () => {
    const { reference, id } = await pledged();
    const both = await Promise.all([gift(reference), gift(reference.toLowerCase())]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.donation.count()).toBe(1);
    expect(await db.pledge.findUnique({ where: { id }, include: { donation: true } })).toMatchObject({
      status: "KEPT",
      donation: { amount: 20_000, method: "TRANSFER" },
    });
    days(20);
    await tendPledges();
    expect((await mails()).filter(({ subject }) => subject.startsWith("Your promised"))).toEqual([]);
  });

  it("has a receipt that names the acknowledgement, the newest; both numbers find the gift, one the pledge", async () => {
    const { reference, id } = await pledged();
    const receipt = (await papers(id))[0]?.id ?? "";
    const right = { reason: "Misspelt", name: "Hélène M.", locale: "en", kind: "PLEDGE" } as const;
    await reissueReceipt(admin, { ...right, receipt });
    await gift(reference);
    const kept = await db.donation.findFirstOrThrow({ include: { receipts: true } });
    const sheet = sheetOf(kept.receipts[0] as Receipt);
    const [, newest] = (await papers(id)).map(receiptNumber);
    expect(sheet.facts.map(({ value }) => value)).toContain(newest);
    expect((await papers(id))[1]).toMatchObject({ voidedAt: null });
    for (const q of [newest ?? "", sheet.number])
      expect((await listDonations(admin, readListState(donationList, { q }), "en")).rows).toMatchObject([
        { id: kept.id, receipt: sheet.number },
      ]);
    expect(await listPledges(admin, readListState(pledgeList, { q: newest ?? "" }))).toMatchObject({ total: 1 });
    expect(await listPledges(admin, readListState(pledgeList, { q: sheet.number }))).toMatchObject({ total: 0 });
  });

  it("that comes late still keeps it", async () => {
    const { reference } = await pledged();
    days(70);
    await tendPledges();
    expect(await findPledge(admin, reference)).toMatchObject({ status: "EXPIRED" });
    shiftClock(0);
    expect(await gift(reference)).toMatchObject({ ok: true });
  });

  it("cannot be for one that is not there, or was withdrawn; nothing is kept then", async () => {
    const { id, reference } = await pledged();
    expect(await gift("P-0000-0000")).toMatchObject({ code: "pledge-unknown", field: "pledge" });
    expect(await withdrawPledge(admin, { pledge: id })).toMatchObject({ ok: true });
    expect(await withdrawPledge(admin, { pledge: id })).toMatchObject({ code: "not-found" });
    expect(await gift(reference)).toMatchObject({ code: "pledge-unknown" });
    expect(await db.donation.count()).toBe(0);
  });
});

it("pledges are for the secretariat alone", async () => {
  const { reference } = await pledged();
  const state = readListState(pledgeList, { q: "marchand", status: "OPEN" });
  expect(await listPledges(admin, state)).toMatchObject({ total: 1 });
  expect(await listPledges(admin, readListState(pledgeList, { q: "%" }))).toMatchObject({ total: 0 });
  expect(await listPledges(visitor, state)).toEqual({ rows: [], total: 0 });
  expect(await findPledge(visitor, reference)).toBeNull();
});
