import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { donorOf, mails } from "../testing/donor";
import { emptyStage, monthlyGift } from "../testing/monthly";
import { request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { takeDefaultCard } from "./default-card";
import { openGiftPortal } from "./portal";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());

cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

let id: string;

const gift = () => db.recurringDonation.findUniqueOrThrow({ where: { id } });
const told = async (subject: string) => (await mails()).filter((mail) => mail.subject === subject);
const inUse = () => told("Your new card is in use");

beforeEach(async () => {
  await emptyStage(cashier);
  id = await monthlyGift(cashier);
});

async function failing() {
  await cashier.move(32, "decline");
  await cashier.quiet();
  expect(await gift()).toMatchObject({ status: "PAST_DUE", failedAt: expect.any(Date) });
}

async function portal(): Promise<string> {
  const opened = await openGiftPortal(await donorOf("amina@example.org"), { recurring: id }, request);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value.url;
}

const give = (url: string, outcome = "succeed") =>
  fetch(url, { method: "POST", body: new URLSearchParams({ outcome }), redirect: "manual" });

type Job = { changeId: string; paymentMethodId: string };

/** The cards that wait to be put to use, in the order they were told of. */
async function waiting(): Promise<Job[]> {
  await cashier.quiet();
  const jobs = await db.$queryRaw<{ payload: Job }[]>`
    SELECT payload FROM graphile_worker._private_jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = task_id
    WHERE tasks.identifier = 'use-default-card' ORDER BY _private_jobs.id`;
  return jobs.map(({ payload }) => payload);
}

async function work(jobs: Job[]) {
  for (const { changeId, paymentMethodId } of jobs) {
    await takeDefaultCard(changeId, paymentMethodId);
    await takeDefaultCard(changeId, paymentMethodId);
  }
  await cashier.quiet();
}

describe("a card chosen at Stripe", () => {
  it("repairs a failed gift: its bill is paid once, the card is known, and a mail says so", async () => {
    await failing();
    const url = await portal();
    expect((await give(url, "decline")).status).toBe(303);
    expect(await waiting()).toEqual([]);
    const done = await give(url);
    expect(done.headers.get("location")).toContain(`/en/donor/recurring/${id}?notice=card-given`);
    const jobs = await waiting();
    expect(jobs).toHaveLength(1);
    await work(jobs);
    expect(await gift()).toMatchObject({ status: "ACTIVE", failedInvoiceId: null, failedAt: null, cardLast4: "1881" });
    expect(await inUse()).toHaveLength(1);
    expect(await db.donation.count({ where: { status: "SUCCEEDED" } })).toBe(2);
    expect(await db.recurringChange.findMany()).toMatchObject([{ kind: "CARD", status: "DONE" }]);
  });

  it("is put to use once, however often and in whatever order Stripe tells of it", async () => {
    await cashier.faults({ duplicate: 3, reorder: true });
    await give(await portal());
    const jobs = await waiting();
    expect(jobs).toHaveLength(1);
    await work(jobs);
    expect(await inUse()).toHaveLength(1);
  });

  it("gives way to one that was chosen after it, also when the news of it comes last", async () => {
    const url = await portal();
    await give(url);
    await give(url);
    const jobs = await waiting();
    expect(jobs).toHaveLength(2);
    await work(jobs.reverse());
    expect(await inUse()).toHaveLength(1);
    expect((await db.recurringChange.findMany()).map(({ status }) => status).sort()).toEqual(["DONE", "REFUSED"]);
  });

  it("changes no gift that has ended, and none of another customer", async () => {
    const url = await portal();
    await db.recurringDonation.updateMany({ data: { customerId: "cus_another" } });
    await give(url);
    expect(await waiting()).toEqual([]);
    await db.recurringDonation.updateMany({ data: { status: "ENDED", endedAt: new Date() } });
    await give(url);
    expect(await waiting()).toEqual([]);
  });
});

describe("the way there", () => {
  it("is open to the donor of the gift alone", async () => {
    await portal();
    const stranger = { kind: "donor", donorId: randomUUID(), sessionId: randomUUID() } as const;
    for (const recurring of [id, randomUUID()])
      expect(await openGiftPortal(stranger, { recurring }, request)).toMatchObject({ code: "not-found" });
    const donor = await donorOf("amina@example.org");
    await db.recurringDonation.updateMany({ data: { customerId: null } });
    expect(await openGiftPortal(donor, { recurring: id }, request)).toMatchObject({ code: "not-found" });
    expect(await db.auditEvent.count({ where: { type: "recurring.portal-opened" } })).toBe(1);
  });

  it("says so when Stripe does not answer", async () => {
    const donor = await donorOf("amina@example.org");
    await cashier.faults({ failAfterCommit: 20 });
    expect(await openGiftPortal(donor, { recurring: id }, request)).toMatchObject({ code: "service-unavailable" });
  });

  it("leads to the cards and invoices of a gift in order, and is a new one each time", async () => {
    const [one, other] = [await portal(), await portal()];
    expect(one).not.toBe(other);
    expect(await (await fetch(one)).text()).toContain("Invoices");
  });
});
