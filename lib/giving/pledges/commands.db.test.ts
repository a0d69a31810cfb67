import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { readListState } from "@/lib/lists";
import { enterGift } from "../hand/commands";
import { handGiftSchema } from "../hand/schema";
import { admin, openAppeal, request } from "../testing/stage";
import { makePledge, tendPledges, withdrawPledge } from "./commands";
import { findPledge, listPledges } from "./queries";
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

const mails = () =>
  db.$queryRaw<{ subject: string; blocks: string }[]>`
    SELECT payload->>'subject' AS subject, (payload->'blocks')::text AS blocks
    FROM graphile_worker._private_jobs p JOIN graphile_worker.jobs j USING (id)
    WHERE j.task_identifier = 'send-mail' ORDER BY p.id`;

describe("a pledge", () => {
  it("is told how to be kept, once for a double click", async () => {
    const form = { order: randomUUID() };
    await Promise.all([pledged(form), pledged(form), pledged(form)]);
    expect(await db.pledge.count()).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.blocks).toContain("IBAN: XX00 TEST");
    expect(mail?.blocks).toContain((await db.pledge.findFirstOrThrow()).reference);
  });

  it("by cheque is told the coalition's address", async () => {
    await pledged({ method: "CHEQUE" });
    expect((await mails())[0]?.blocks).toContain("708 Third Avenue");
  });

  it("is reminded twice and then over, each once, however often the day is tended", async () => {
    const { id } = await pledged();
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
    expect(await mails()).toHaveLength(5);
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
