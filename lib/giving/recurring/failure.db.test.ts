import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Mail } from "@/lib/mail/message";
import { settleDonation } from "../jobs";
import { donorOf, mails } from "../testing/donor";
import { emptyStage, eventually, monthlyGift } from "../testing/monthly";
import { request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { announceRecurring } from "./announce";
import { changeCard, repairCard, takeCard } from "./card";
import { tellFailedCard } from "./failure";
import { ownPromise, promiseOfLink } from "./queries";
import { cardToken } from "./token";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());

cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

let id: string;

const gift = () => db.recurringDonation.findUniqueOrThrow({ where: { id } });
const told = async (subject: string) => (await mails()).filter((mail: Mail) => mail.subject === subject);

beforeEach(async () => {
  await emptyStage(cashier);
  id = await monthlyGift(cashier);
});

async function failing(outcome: "decline" | "action" = "decline"): Promise<string> {
  await cashier.move(32, outcome);
  return eventually(async () => {
    const { failedInvoiceId, status } = await gift();
    expect(status).toBe("PAST_DUE");
    if (!failedInvoiceId) throw new Error("Nothing has failed yet");
    return failedInvoiceId;
  });
}

async function waiting(): Promise<{ run_at: Date }[]> {
  return db.$queryRaw`SELECT run_at FROM graphile_worker.jobs WHERE task_identifier = 'tell-failed-card'`;
}

/** Goes to Stripe's page by the link in the mail, and gives a card there. */
async function repaired(outcome: "succeed" | "decline" = "succeed") {
  const page = await repairCard(visitor, { gift: id, token: cardToken(id), request: randomUUID() }, request);
  if (!page.ok) throw new Error(page.code);
  const answer = await cashier.pay(page.value.url, outcome);
  if (outcome === "decline") return answer.status;
  const [job] = await eventually(async () => {
    const jobs = await db.$queryRaw<{ payload: { changeId: string; setupIntentId: string } }[]>`
      SELECT payload FROM graphile_worker._private_jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = task_id
      WHERE tasks.identifier = 'use-card' ORDER BY _private_jobs.id DESC`;
    expect(jobs).not.toEqual([]);
    return jobs;
  });
  await takeCard(job?.payload.changeId ?? "", job?.payload.setupIntentId ?? "");
  await takeCard(job?.payload.changeId ?? "", job?.payload.setupIntentId ?? "");
  return answer.status;
}

describe("a card that fails", () => {
  it("is told three times over a week, each kinder than a bank, and then the gift ends and that is said", async () => {
    const bill = await failing();
    expect(await waiting()).toHaveLength(1);
    await tellFailedCard(id, bill);
    const [first] = await told("Your gift could not be charged");
    expect(JSON.stringify(first)).toContain("not enough money on the account");
    expect(JSON.stringify(first)).toContain(`/en/donor/repair?gift=${id}`);
    expect(Number((await waiting()).at(-1)?.run_at)).toBeGreaterThan(Date.now() + 2.9 * 86_400_000);

    await tellFailedCard(id, bill);
    await tellFailedCard(id, bill);
    expect(await told("Your gift still waits for a card that works")).toHaveLength(1);
    expect(await told("Your recurring gift ends in a week")).toHaveLength(1);
    expect(await gift()).toMatchObject({ reminders: 3, status: "PAST_DUE", failureCode: "insufficient_funds" });

    await tellFailedCard(id, bill);
    await eventually(async () => expect(await gift()).toMatchObject({ status: "ENDED" }));
    expect(await told("Your recurring gift has ended")).toHaveLength(1);
    await tellFailedCard(id, bill);
    expect(await mails()).toHaveLength(4);
    expect(await promiseOfLink(id, cardToken(id))).toBeNull();
  });

  it("is repaired by the link in the mail: the bill is paid with the new card, and nobody is reminded", async () => {
    const bill = await failing();
    await tellFailedCard(id, bill);
    expect(await repaired("decline")).toBe(402);
    expect(await repaired()).toBe(303);
    await eventually(async () =>
      expect(await gift()).toMatchObject({ status: "ACTIVE", failedInvoiceId: null, reminders: 0, cardLast4: "1881" }),
    );
    expect(await waiting()).toEqual([]);
    await tellFailedCard(id, bill);
    expect(await told("Your gift still waits for a card that works")).toEqual([]);
    expect(await told("Your new card is in use")).toHaveLength(1);
    expect(await db.donation.findMany({ where: { status: "SUCCEEDED" } })).toHaveLength(2);
    expect(await db.donation.count({ where: { invoiceId: bill } })).toBe(1);
  });

  it("asks for the donor's own word where the bank wants it", async () => {
    const bill = await failing("action");
    await tellFailedCard(id, bill);
    expect(JSON.stringify(await told("Your gift could not be charged"))).toContain("confirm the payment yourself");
    await repaired();
    await eventually(async () => expect(await gift()).toMatchObject({ status: "ACTIVE", failedAt: null }));
  });

  it("is told once, however often and in whatever order Stripe tells of it", async () => {
    await cashier.faults({ duplicate: 2, reorder: true });
    const bill = await failing();
    await Promise.all([tellFailedCard(id, bill), tellFailedCard(id, bill)]);
    await cashier.faults({});
    expect(await told("Your gift could not be charged")).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
  });
});

describe("another card", () => {
  it("is given by the donor, or by who has the link from the mail, and by nobody else", async () => {
    const token = cardToken(id);
    const asked = (change: object) =>
      repairCard(visitor, { gift: id, token, request: randomUUID(), ...change }, request);
    expect(await asked({ token: `${token.slice(0, -1)}x` })).toMatchObject({ code: "link-expired" });
    expect(await asked({ token: cardToken(randomUUID()) })).toMatchObject({ code: "link-expired" });
    expect(await promiseOfLink(id, "x")).toBeNull();
    expect(await promiseOfLink([id], token)).toBeNull();
    const stranger = { kind: "donor", donorId: randomUUID(), sessionId: randomUUID() } as const;
    expect(await changeCard(stranger, { recurring: id, request: randomUUID() }, request)).toMatchObject({
      code: "not-found",
    });
  });

  it("opens one page of Stripe's for a double click", async () => {
    const donor = await donorOf("amina@example.org");
    const asked = { recurring: id, request: randomUUID() };
    const pages = await Promise.all([changeCard(donor, asked, request), changeCard(donor, asked, request)]);
    const [one, other] = pages.map((page) => (page.ok ? page.value.url : page.code));
    expect(one).toMatch(/\/c\/pay\/cs_/);
    expect(other).toBe(one);
    expect(await db.recurringChange.count({ where: { kind: "CARD" } })).toBe(1);
    // Who went there may do other things meanwhile.
    expect(await ownPromise(donor, id, "en")).toMatchObject({ isChangeable: true, onItsWay: null });
  });
});

describe("what is announced", () => {
  it("a card that ends soon, once", async () => {
    const donation = await db.donation.findFirstOrThrow();
    await settleDonation(donation.id);
    expect(await gift()).toMatchObject({ cardBrand: "visa", cardLast4: "4242" });
    await announceRecurring();
    expect(await told("Your card ends soon")).toEqual([]);
    await db.recurringDonation.updateMany({ data: { cardExpiresAt: new Date(Date.now() + 20 * 86_400_000) } });
    await Promise.all([announceRecurring(), announceRecurring()]);
    await announceRecurring();
    expect(await told("Your card ends soon")).toHaveLength(1);
  });

  it("a yearly charge a week before, once a year, and none that is stopped, paused or monthly", async () => {
    const due = new Date(Date.now() + 6 * 86_400_000);
    const announced = async (data: object) => {
      await db.recurringDonation.updateMany({ data: { nextChargeAt: due, ...data } });
      await announceRecurring();
      return (await told("Your yearly gift comes in a week")).length;
    };
    expect(await announced({ interval: "MONTH" })).toBe(0);
    expect(await announced({ interval: "YEAR", endsAt: due })).toBe(0);
    expect(await announced({ endsAt: null, pausedUntil: due })).toBe(0);
    expect(await announced({ pausedUntil: null, nextChargeAt: new Date(Date.now() + 9 * 86_400_000) })).toBe(0);
    expect(await announced({})).toBe(1);
    expect(await announced({})).toBe(1);
    expect(await announced({ nextChargeAt: new Date(Date.now() + 5 * 86_400_000) })).toBe(2);
  });
});
