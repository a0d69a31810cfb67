import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewerOf } from "@/lib/auth/sessions";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { typeset } from "@/lib/pdf/typeset";
import { resendReceipt } from "../receipts/commands";
import { voidReceipt } from "../receipts/issue";
import { donorOf, mailedToken, mails } from "../testing/donor";
import { completed, refunded } from "../testing/events";
import { keptOrder, openAppeal, request } from "../testing/stage";
import { receive } from "../webhooks";
import { leaveGifts, mailGiftsLink, openGifts, requestGiftsLink, saveDonorDetails } from "./commands";
import { exportDonor } from "./export";
import { giftsWithin, ownDetails, ownGifts, ownReceipt } from "./queries";
import { statementSheet } from "./statement";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});
afterEach(() => shiftClock(0));

async function paid(given: Parameters<typeof keptOrder>[1] = {}) {
  const order = await keptOrder(appealId, given);
  await receive(completed(order));
  return order;
}

describe("a link to one's gifts", () => {
  it("is mailed to who gave; nothing tells a stranger whether an address did", async () => {
    await paid();
    const answers = [];
    for (const email of ["AMINA@example.org", "nobody@example.org"])
      answers.push(await requestGiftsLink(visitor, { email }, request));
    expect(answers[0]).toEqual(answers[1]);
    expect(await mails()).toEqual([]);

    await mailGiftsLink("nobody@example.org", "en");
    expect(await mails()).toEqual([]);
    await mailGiftsLink("AMINA@example.org", "fr");
    expect(await mails()).toMatchObject([{ to: "amina@example.org", locale: "fr" }]);
    expect(await db.mailedLink.findMany()).not.toMatchObject([{ tokenHash: await mailedToken() }]);
  });

  it("is also mailed while the first gift is on its way from the bank", async () => {
    const order = await keptOrder(appealId);
    await receive(completed(order, { paid: false }));
    const donor = await donorOf("amina@example.org");
    expect(await ownGifts(donor, "en")).toMatchObject([{ status: "PENDING", receipt: null }]);
  });

  it("opens once, of two who come at once too, and holds an hour", async () => {
    await paid();
    await mailGiftsLink("amina@example.org", "en");
    const token = await mailedToken();
    const both = await Promise.all([openGifts(visitor, { token }, request), openGifts(visitor, { token }, request)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await openGifts(visitor, { token }, request)).toMatchObject({ code: "link-expired" });

    await mailGiftsLink("amina@example.org", "en");
    shiftClock(61 * 60_000);
    expect(await openGifts(visitor, { token: await mailedToken() }, request)).toMatchObject({ code: "link-expired" });
  });

  it("is asked for a few times an address and a place, and no more", async () => {
    await paid();
    const asked = () =>
      db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'mail-donor-link'`.then(
        ([row]) => row?.n,
      );
    for (let tries = 0; tries < 10; tries++)
      expect(await requestGiftsLink(visitor, { email: "amina@example.org" }, request)).toEqual({
        ok: true,
        value: undefined,
      });
    expect(await asked()).toBe(5);
    expect(await requestGiftsLink(visitor, { email: "other@example.org" }, request)).toMatchObject({
      code: "too-many-requests",
    });
  });

  it("begins a short session, which ends when it is left", async () => {
    await paid();
    await mailGiftsLink("amina@example.org", "en");
    const opened = await openGifts(visitor, { token: await mailedToken() }, request);
    if (!opened.ok) throw new Error(opened.code);
    const viewer = await viewerOf(opened.value.token);
    if (viewer.kind !== "donor") throw new Error(viewer.kind);
    shiftClock(31 * 60_000);
    expect(await viewerOf(opened.value.token)).toEqual(visitor);
    shiftClock(0);
    await leaveGifts(viewer);
    expect(await viewerOf(opened.value.token)).toEqual(visitor);
  });
});

describe("a donor's own page", () => {
  it("shows the gifts of the confirmed address, earlier ones too, and nobody else's", async () => {
    const recurring = await paid({ interval: "MONTH" });
    await paid({ email: "other@example.org", amount: 7_700 });
    await db.donation.update({ where: { id: recurring.id }, data: { donorId: null } });
    await db.recurringDonation.updateMany({ data: { donorId: null } });
    await paid();
    const donor = await donorOf("amina@example.org");
    expect(await ownGifts(donor, "en")).toMatchObject([
      { interval: "ONCE", amount: 5_000 },
      { interval: "MONTH", amount: 5_000 },
    ]);
    expect(await db.recurringDonation.findMany()).toMatchObject([{ donorId: donor.donorId }]);
    expect((await exportDonor(donor, "en"))?.gifts).toHaveLength(2);
    expect(JSON.stringify(await exportDonor(donor, "en"))).not.toContain("other@");
  });

  it("gives the papers that stand, and none of another's", async () => {
    await paid();
    await paid({ email: "other@example.org" });
    const [mine, theirs] = await db.receipt.findMany({ orderBy: { number: "asc" } });
    const donor = await donorOf("amina@example.org");
    expect(await ownReceipt(donor, mine?.id ?? "")).toMatchObject({ id: mine?.id });
    expect(await ownReceipt(donor, theirs?.id ?? "")).toBeNull();
    expect(await ownReceipt(donor, "../etc")).toBeNull();
    expect(await resendReceipt(donor, { receipt: theirs?.id ?? "" })).toMatchObject({ code: "not-found" });
    expect(await resendReceipt(donor, { receipt: mine?.id ?? "" })).toMatchObject({ ok: true });

    await transaction((tx) => voidReceipt(tx, mine?.id ?? "", "The gift was returned"));
    expect(await ownReceipt(donor, mine?.id ?? "")).toBeNull();
    expect(await ownGifts(donor, "en")).toMatchObject([{ receipt: null }]);
  });

  it("sums twelve months by currency, less what went back, and prints them", async () => {
    const first = await paid({ amount: 5_000 });
    await paid({ amount: 1_500, currency: "JPY" });
    const gone = await paid({ amount: 9_900 });
    await receive(refunded(first, { amount: 2_000 }));
    await receive(refunded(gone));
    const donor = await donorOf("amina@example.org");
    const period = { from: new Date("2013-01-01"), to: new Date("2014-01-01") };
    const gifts = await giftsWithin(donor.donorId, period, "en");
    const details = await ownDetails(donor);
    if (!details) throw new Error("The donor is not there");
    const sheet = statementSheet({ donor: details, gifts, period, issuedAt: period.to, url: "http://x/" }, "en");
    expect(sheet.blocks[0]).toMatchObject({
      facts: [{ value: "Amina Donor (amina@example.org)" }, {}, { value: "US$30.00" }, { value: "JP¥1,500" }],
    });
    expect(sheet.blocks[1]).toMatchObject({ kind: "table", rows: [{ length: 4 }, { length: 4 }] });
    expect(
      Buffer.from(await typeset(sheet))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(await giftsWithin(donor.donorId, { from: new Date("2012-01-01"), to: period.from }, "en")).toEqual([]);
  });

  it("takes another name and language for what comes, and leaves issued papers alone", async () => {
    await paid();
    const donor = await donorOf("amina@example.org");
    const name = "أمينة ".repeat(20).trim();
    expect(await saveDonorDetails(donor, { name, locale: "ar" })).toMatchObject({ ok: true });
    expect(await ownDetails(donor)).toMatchObject({ name, locale: "ar" });
    expect(await ownGifts(donor, "ar")).toMatchObject([{ name: "Amina Donor" }]);
    // The log tells that it changed, not to what.
    const [written] = await db.auditEvent.findMany({ where: { type: "donor.changed" } });
    expect(JSON.stringify(written?.change)).not.toContain("أمينة");
  });
});
