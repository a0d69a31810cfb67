import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { DonorViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { donorOf, mails } from "../testing/donor";
import { emptyStage, eventually, monthlyGift } from "../testing/monthly";
import { request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { askForChange } from "./ask";
import { changeTerms, pauseGift, resumeGift, stopGift, undoChange } from "./commands";
import { ownPromise } from "./queries";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());

cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

let donor: DonorViewer;
let id: string;

beforeEach(async () => {
  await emptyStage(cashier);
  id = await monthlyGift(cashier);
  donor = await eventually(() => donorOf("amina@example.org"));
});

const now = () => ownPromise(donor, id, "en");
const asking = () => ({ recurring: id, request: randomUUID() });
const day = async () => Math.min(28, (await now())?.nextChargeAt?.getUTCDate() ?? 1);

async function carriedOut() {
  const { id: changeId } = await db.recurringChange.findFirstOrThrow({ where: { status: "REQUESTED" } });
  await askForChange(changeId);
  await eventually(async () =>
    expect(await db.recurringChange.findUniqueOrThrow({ where: { id: changeId } })).toMatchObject({ status: "DONE" }),
  );
  return changeId;
}

describe("another amount", () => {
  it("is on its way until Stripe says so, is told by mail, and is charged from the next time on", async () => {
    const wish = { ...asking(), amount: "40", interval: "month" as const, day: await day() };
    const both = await Promise.all([changeTerms(donor, wish, request), changeTerms(donor, wish, request)]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await db.recurringChange.count()).toBe(1);
    expect(await now()).toMatchObject({ amount: 2_500, onItsWay: "TERMS", isChangeable: false });
    expect(await stopGift(donor, asking())).toMatchObject({ code: "change-on-its-way" });

    await carriedOut();
    expect(await now()).toMatchObject({ amount: 4_000, onItsWay: null, undoable: { kind: "TERMS" } });
    expect((await mails()).at(-1)).toMatchObject({ subject: "Your recurring gift is changed" });
    expect(JSON.stringify((await mails()).at(-1))).toContain("US$40 every month");

    await cashier.move(32);
    await eventually(async () =>
      expect(await db.donation.findMany({ where: { status: "SUCCEEDED" }, orderBy: { amount: "asc" } })).toMatchObject([
        { amount: 2_500 },
        { amount: 4_000 },
      ]),
    );
    expect(await db.stripeEvent.count({ where: { outcome: "MISMATCH" } })).toBe(0);
  });

  it("is asked once of Stripe though its answer was lost, and changed once", async () => {
    await changeTerms(donor, { ...asking(), amount: "30", interval: "month", day: await day() }, request);
    const change = await db.recurringChange.findFirstOrThrow();
    await cashier.faults({ failAfterCommit: 10 });
    await expect(askForChange(change.id)).rejects.toThrow();
    await cashier.faults({});
    await askForChange(change.id);
    await eventually(async () => expect(await now()).toMatchObject({ amount: 3_000, onItsWay: null }));
    expect((await mails()).filter(({ subject }) => subject === "Your recurring gift is changed")).toHaveLength(1);
  });

  it("is refused when it is none, too little, too much, or the same", async () => {
    const same = { interval: "month" as const, day: await day() };
    const tried = (amount: string) => changeTerms(donor, { ...asking(), amount, ...same }, request);
    expect(await tried("no")).toMatchObject({ code: "amount-invalid", field: "amount" });
    expect(await tried("0.50")).toMatchObject({ code: "amount-too-small" });
    expect(await tried("1000000")).toMatchObject({ code: "amount-too-large" });
    expect(await tried("25.00")).toMatchObject({ code: "nothing-changed" });
  });

  it("is nobody else's to ask for", async () => {
    const stranger: DonorViewer = { kind: "donor", donorId: randomUUID(), sessionId: randomUUID() };
    expect(await ownPromise(stranger, id, "en")).toBeNull();
    expect(await stopGift(stranger, asking())).toMatchObject({ code: "not-found" });
    expect(await changeTerms(stranger, { ...asking(), amount: "9", interval: "month", day: 1 }, request)).toMatchObject(
      {
        code: "not-found",
      },
    );
    expect(await undoChange(stranger, { change: randomUUID(), request: randomUUID() })).toMatchObject({
      code: "not-found",
    });
  });

  it("is said to be refused when Stripe refuses it, and the gift is as it was", async () => {
    await changeTerms(donor, { ...asking(), amount: "30", interval: "month", day: await day() }, request);
    const change = await db.recurringChange.findFirstOrThrow();
    await db.recurringDonation.updateMany({ data: { subscriptionId: "sub_unknown" } });
    await askForChange(change.id);
    expect(await db.recurringChange.findMany()).toMatchObject([{ status: "REFUSED" }]);
    expect(await now()).toMatchObject({ amount: 2_500, onItsWay: null, isChangeable: true });
    expect((await mails()).at(-1)).toMatchObject({ subject: "Your recurring gift is as it was" });
  });
});

it("moves to a year and to another day without charging anything at once", async () => {
  const before = await now();
  const other = (await day()) > 14 ? 3 : 20;
  await changeTerms(donor, { ...asking(), amount: "25", interval: "year", day: other }, request);
  await carriedOut();
  const after = await now();
  expect(after).toMatchObject({ interval: "YEAR", amount: 2_500 });
  expect(after?.nextChargeAt?.getUTCDate()).toBe(other);
  expect(Math.abs(Number(after?.nextChargeAt) - Number(before?.nextChargeAt))).toBeLessThan(32 * 86_400_000);
  expect(await db.donation.count()).toBe(1);
  expect(await db.stripeEvent.count({ where: { outcome: "MISMATCH" } })).toBe(0);
});

it("rests while it is paused, and goes on by itself", async () => {
  // Stripe's clock is ahead of ours by what other stories moved it.
  const due = Number((await now())?.nextChargeAt);
  const until = new Date(due + 20 * 86_400_000).toISOString().slice(0, 10);
  expect(await pauseGift(donor, { ...asking(), until: "2013-01-01" })).toMatchObject({ code: "pause-out-of-range" });
  expect(await pauseGift(donor, { ...asking(), until: "9999-01-01" })).toMatchObject({ code: "pause-out-of-range" });
  expect(await resumeGift(donor, asking())).toMatchObject({ code: "nothing-changed" });
  await pauseGift(donor, { ...asking(), until });
  await carriedOut();
  expect((await now())?.pausedUntil?.toISOString().slice(0, 10)).toBe(until);
  expect((await mails()).at(-1)).toMatchObject({ subject: "Your recurring gift is paused" });

  await cashier.move(35);
  await eventually(async () => expect(Number((await now())?.nextChargeAt)).toBeGreaterThan(due));
  expect(await db.donation.count()).toBe(1);
  await cashier.move(32);
  await eventually(async () => expect(await db.donation.count({ where: { status: "SUCCEEDED" } })).toBe(2));
  expect(await now()).toMatchObject({ pausedUntil: null });
});

describe("taking back", () => {
  it("a stop: the gift goes on as before; the same form sent again changes nothing", async () => {
    await stopGift(donor, asking());
    const change = await carriedOut();
    expect(await now()).toMatchObject({ nextTakenAt: null, undoable: { kind: "STOP" } });
    expect((await now())?.endsAt).not.toBeNull();
    expect(await pauseGift(donor, { ...asking(), until: "2099-01-01" })).toMatchObject({
      code: "promise-not-changeable",
    });
    const undo = { change, request: randomUUID() };
    expect(await undoChange(donor, undo)).toMatchObject({ ok: true });
    await carriedOut();
    expect(await undoChange(donor, undo)).toMatchObject({ code: "too-late-to-undo" });
    expect(await now()).toMatchObject({ endsAt: null, status: "ACTIVE", undoable: null });
    await cashier.move(32);
    await eventually(async () => expect(await db.donation.count({ where: { status: "SUCCEEDED" } })).toBe(2));
  });

  it("a change of terms: amount, interval and day are what they were", async () => {
    const before = await now();
    await changeTerms(
      donor,
      { ...asking(), amount: "60", interval: "year", day: (await day()) > 14 ? 3 : 20 },
      request,
    );
    const change = await carriedOut();
    await undoChange(donor, { change, request: randomUUID() });
    await carriedOut();
    const seconds = (date: Date | null | undefined) => Math.floor(Number(date) / 1000);
    const after = await now();
    expect(after).toMatchObject({ amount: 2_500, interval: "MONTH" });
    expect(seconds(after?.nextChargeAt)).toBe(seconds(before?.nextChargeAt));
  });

  it("nothing, once the gift has ended", async () => {
    await stopGift(donor, asking());
    const change = await carriedOut();
    await cashier.move(32);
    await eventually(async () => expect(await now()).toMatchObject({ status: "ENDED" }));
    expect(await undoChange(donor, { change, request: randomUUID() })).toMatchObject({
      code: "promise-not-changeable",
    });
    expect(await db.donation.count()).toBe(1);
  });
});
