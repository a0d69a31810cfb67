import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { follow } from "@/lib/library/alerts/testing/alerts";
import { sendReceipt } from "../jobs";
import { sheetOf } from "../receipts/issue";
import { donorOf, mails } from "../testing/donor";
import { completed, invoiced, refunded } from "../testing/events";
import { keptOrder, openAppeal } from "../testing/stage";
import { receive } from "../webhooks";
import { mailGiftsLink } from "./commands";
import { eraseDonor } from "./erase";
import { exportDonor } from "./export";
import { ownGifts } from "./queries";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

const subscription = (order: { id: string }) => ({ subscription: `sub_${order.id}` });

it("forgets who gave, keeps amounts and issued receipts, and ends what repeats itself", async () => {
  const once = await keptOrder(appealId);
  await receive(completed(once));
  const monthly = await keptOrder(appealId, { interval: "MONTH" });
  await receive(completed(monthly, subscription(monthly)));
  await keptOrder(appealId, { amount: 700 });
  const donor = await donorOf("amina@example.org");
  const receipt = await db.receipt.findFirstOrThrow({ where: { donationId: once.id } });
  expect(await eraseDonor(donor)).toMatchObject({ ok: true });

  expect(await db.donation.findMany({ select: { name: true, email: true, amount: true } })).toEqual([
    { name: "", email: "", amount: 5_000 },
    { name: "", email: "", amount: 5_000 },
    { name: "", email: "", amount: 700 },
  ]);
  expect(await db.donor.findMany()).toMatchObject([{ email: null, name: "", erasedAt: expect.any(Date) }]);
  const told = await db.stripeEvent.findMany();
  expect(told).toHaveLength(2);
  expect(
    JSON.stringify([told, await db.auditEvent.findMany({ select: { change: true, subjectName: true } })]),
  ).not.toMatch(/amina/i);
  expect(await db.session.count({ where: { donorId: donor.donorId } })).toBe(0);
  expect(sheetOf(await db.receipt.findUniqueOrThrow({ where: { id: receipt.id } })).greeting).toBe("Dear Amina Donor,");
  expect((await mails()).at(-1)).toMatchObject({ to: "amina@example.org", subject: "Your data is erased" });
  const jobs = await db.$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'end-recurring'`;
  expect(jobs).toHaveLength(1);

  expect(await eraseDonor(donor)).toMatchObject({ code: "not-found" });
  expect(await ownGifts(donor, "en")).toHaveLength(3 - 1);
  await mailGiftsLink("amina@example.org", "en");
  expect((await mails()).at(-1)).toMatchObject({ subject: "Your data is erased" });
});

it("exports what the address follows in the library, and forgets it", async () => {
  await receive(completed(await keptOrder(appealId)));
  const donor = await donorOf("amina@example.org");
  await follow("Amina@example.org", "region=africa");
  await follow("other@example.org", "type=report");
  const exported = await exportDonor(donor, "en");
  expect(exported?.followedSearches).toMatchObject([{ search: "region=africa", frequency: "DAILY" }]);
  expect(await eraseDonor(donor)).toMatchObject({ ok: true });
  expect(await db.follower.findMany({ include: { alerts: true } })).toMatchObject([
    { email: "other@example.org", alerts: [{ search: "type=report" }] },
  ]);
});

it("lets the books go on after that: a refund, a renewal that came before the end", async () => {
  const monthly = await keptOrder(appealId, { interval: "MONTH" });
  await receive(completed(monthly, subscription(monthly)));
  await receive(invoiced(monthly));
  await eraseDonor(await donorOf("amina@example.org"));
  const before = (await mails()).length;

  await receive(invoiced(monthly, { first: false }));
  const renewal = await db.donation.findFirstOrThrow({ where: { invoiceId: { not: null }, id: { not: monthly.id } } });
  expect(renewal).toMatchObject({ status: "SUCCEEDED", name: "", email: "" });
  const receipt = await db.receipt.findFirstOrThrow({ where: { donationId: renewal.id } });
  await sendReceipt(receipt.id, "once");
  await db.donation.update({ where: { id: monthly.id }, data: { paymentIntentId: `pi_${monthly.id}` } });
  await receive(refunded(monthly, { amount: 1_000 }));
  expect(await db.donation.findUniqueOrThrow({ where: { id: monthly.id } })).toMatchObject({
    status: "PARTLY_REFUNDED",
  });
  expect(await mails()).toHaveLength(before);
  expect(await db.donor.count()).toBe(1);
});

it("waits for a gift that is on its way", async () => {
  const order = await keptOrder(appealId);
  await receive(completed(order));
  const later = await keptOrder(appealId);
  await receive(completed(later, { paid: false }));
  const donor = await donorOf("amina@example.org");
  expect(await eraseDonor(donor)).toMatchObject({ code: "gift-on-its-way" });
  expect(await db.donor.findMany()).toMatchObject([{ email: "amina@example.org", erasedAt: null }]);
});

it("takes what was said with a gift along: the wall, a dedication, the news, a promise to pay", async () => {
  const order = await keptOrder(appealId);
  await receive(completed(order));
  const donationId = order.id;
  await db.donation.update({ where: { id: donationId }, data: { organization: "A House of Amina" } });
  await db.wallMessage.create({ data: { donationId, text: "From Amina" } });
  await db.dedication.create({ data: { donationId, kind: "MEMORY", honoree: "An aunt" } });
  await db.newsConsent.create({ data: { donationId, wording: "News", locale: "en" } });
  await db.pledge.create({
    data: {
      ...{ reference: "P-ERASE-1", method: "CHEQUE", amount: 900, currency: "USD", appealId },
      ...{ name: "Amina Donor", email: order.email, idempotencyKey: "pledge:erase" },
    },
  });
  await eraseDonor(await donorOf(order.email));
  expect([await db.wallMessage.count(), await db.dedication.count(), await db.newsConsent.count()]).toEqual([0, 0, 0]);
  expect(await db.donation.findUniqueOrThrow({ where: { id: donationId } })).toMatchObject({
    ...{ organization: null, nameHidden: true, name: "", amount: 5_000 },
  });
  expect(await db.pledge.findMany()).toMatchObject([{ name: "", email: "", status: "WITHDRAWN" }]);
});
