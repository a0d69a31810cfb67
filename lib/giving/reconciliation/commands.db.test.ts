import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/stripe/webhook/route";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { runJobs } from "@/lib/jobs/run";
import { startDonation } from "../commands";
import { givingJobs } from "../jobs";
import { admin, openAppeal, order, request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { closeDrift, startNightly, startReconciliation } from "./commands";
import { countOpenDrifts, findReconciliation, listReconciliations } from "./queries";
import { runReconciliation } from "./run";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());
cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

beforeEach(async () => {
  await resetDatabase();
  await cashier.lever("reset");
  await cashier.faults({});
  await openAppeal();
  await db.user.create({ data: { name: "Noor", email: "noor@example.org", role: "ADMIN", locale: "ar" } });
});

async function begin(): Promise<string> {
  const started = await startReconciliation(admin, {});
  if (!started.ok) throw new Error(started.code);
  return started.value.id;
}

async function compare(): Promise<string> {
  const id = await begin();
  await runReconciliation(id, { last: true });
  return id;
}

async function pay() {
  const started = await startDonation(visitor, order(), request);
  if (started.ok) await cashier.pay(started.value.url);
}

const mails = () =>
  db.$queryRaw<{ subject: string }[]>`
    SELECT payload->>'subject' AS subject FROM graphile_worker._private_jobs p
    JOIN graphile_worker.jobs j USING (id) WHERE j.task_identifier = 'send-mail' AND payload->>'to' = 'noor@example.org'`;

describe("a comparison", () => {
  it("is one at a time, however many ask for it at the same instant", async () => {
    const asked = await Promise.all([1, 2, 3].map(() => startReconciliation(admin, {})));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    expect(asked.find(({ ok }) => !ok)).toMatchObject({ code: "reconciliation-running" });
    await startNightly();
    expect(await db.reconciliation.count()).toBe(1);
  });

  it("takes the place of one that was given up without a word", async () => {
    const id = await begin();
    await db.reconciliation.update({ where: { id }, data: { startedAt: new Date(Date.now() - 7 * 3_600_000) } });
    await startNightly();
    const runs = await db.reconciliation.findMany({ orderBy: { startedAt: "asc" }, select: { state: true } });
    expect(runs).toEqual([{ state: "FAILED" }, { state: "RUNNING" }]);
  });

  it("takes every event that never came as the webhook would, and says so", async () => {
    await cashier.faults({ drop: 10_000 });
    await pay();
    const id = await compare();
    expect(await db.donation.findFirst()).toMatchObject({ status: "SUCCEEDED" });
    expect(await db.stripeEvent.count({ where: { type: "checkout.session.completed" } })).toBe(1);
    const run = await findReconciliation(admin, id);
    expect(run?.drifts.map(({ kind }) => kind).sort()).toEqual(["MISSED_PAYMENT", "NOT_SETTLED"]);
    expect(run?.compared).toBeGreaterThan(3);
    expect(await mails()).toEqual([]);
  });

  it("does not take for missed what waits in the queue", async () => {
    cashier.listen(POST);
    await pay();
    const comparing = compare();
    await sleep(600);
    const { stop } = await runJobs({ "take-event": givingJobs["take-event"] });
    const run = await findReconciliation(admin, await comparing);
    await stop();
    cashier.listen(takeAtOnce);
    expect(run?.drifts.map(({ kind }) => kind)).toEqual(["NOT_SETTLED"]);
  });

  it("goes on where it stood, and does nothing once it is done", async () => {
    await pay();
    const id = await begin();
    await db.reconciliation.update({ where: { id }, data: { step: 5, compared: 40 } });
    await runReconciliation(id, { last: false });
    // The steps before were done: what they would have found is not there.
    expect(await db.drift.count()).toBe(0);
    await runReconciliation(id, { last: false });
    expect(await db.auditEvent.count({ where: { type: "reconciliation.finished" } })).toBe(1);
  });

  it("that Stripe does not let come to its end is kept for another try, and given up after the last", async () => {
    const id = await begin();
    await db.reconciliation.update({ where: { id }, data: { since: new Date(-1_000_000) } });
    await expect(runReconciliation(id, { last: false })).rejects.toThrow(/payment service/);
    expect(await findReconciliation(admin, id)).toMatchObject({ state: "RUNNING" });
    await expect(runReconciliation(id, { last: true })).rejects.toThrow(/payment service/);
    expect(await findReconciliation(admin, id)).toMatchObject({ state: "FAILED" });
    expect(await mails()).toHaveLength(1);
  });
});

describe("what a person must look at", () => {
  async function differ() {
    await pay();
    await db.donation.updateMany({ data: { amount: 6_000 } });
  }

  it("is told once by mail, in the reader's language, and stands on the overview until it is closed", async () => {
    await differ();
    const run = await compare();
    await compare();
    expect(await mails()).toEqual([{ subject: "فرق واحد مع Stripe ينتظرك" }]);
    expect(await countOpenDrifts(admin)).toBe(1);

    const { id } = await db.drift.findFirstOrThrow({ where: { runId: run, repaired: false } });
    const closing = { drift: id, note: "The order was corrected by hand" };
    const answers = await Promise.all([closeDrift(admin, closing), closeDrift(admin, closing)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await countOpenDrifts(admin)).toBe(0);
    await compare();
    expect(await countOpenDrifts(admin)).toBe(0);
    expect(await mails()).toHaveLength(1);
    expect(await db.auditEvent.count({ where: { type: "drift.closed" } })).toBe(1);
  });

  it("is for the secretariat alone", async () => {
    await differ();
    const id = await compare();
    expect(await findReconciliation(visitor, id)).toBeNull();
    expect(await findReconciliation(visitor, undefined)).toBeNull();
    expect(await listReconciliations(visitor)).toEqual([]);
    expect(await countOpenDrifts(visitor)).toBe(0);
    expect(await listReconciliations(admin)).toMatchObject([{ id, open: 1 }]);
  });

  it("what was made good cannot be closed", async () => {
    await pay();
    await compare();
    const { id } = await db.drift.findFirstOrThrow({ where: { repaired: true } });
    expect(await closeDrift(admin, { drift: id, note: "Nothing to see" })).toMatchObject({ code: "not-found" });
    expect(await closeDrift(admin, { drift: crypto.randomUUID(), note: "Nothing" })).toMatchObject({
      code: "not-found",
    });
  });
});
