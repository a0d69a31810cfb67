import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { randomReference } from "@/lib/ids";
import { issueReceipt } from "../receipts/issue";
import { mails } from "../testing/donor";
import { admin, openAppeal } from "../testing/stage";
import { resumeStatements, startStatements } from "./commands";
import { listStatementRuns, waitingYears } from "./queries";
import { sendStatement } from "./send";

const year = new Date().getUTCFullYear() - 1;
let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

async function gift(
  email: string,
  amount: number,
  paidAt = new Date(Date.UTC(year, 5, 15)),
  locale: "en" | "ar" = "en",
) {
  const donor = await db.donor.upsert({ where: { email }, create: { email, name: "A Donor", locale }, update: {} });
  const { id } = await db.donation.create({
    data: {
      ...{ interval: "ONCE", amount, currency: "USD", appealId, name: "A Donor", email, donorId: donor.id },
      ...{ status: "SUCCEEDED", paidAt, reference: randomReference("D"), idempotencyKey: randomUUID() },
    },
  });
  await transaction((tx) => issueReceipt(tx, id, paidAt));
  return donor;
}

const start = (request = randomUUID()) => startStatements(admin, { year, request });
const queued = () =>
  db.$queryRaw<{ payload: { sendingId: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = task_id
    WHERE tasks.identifier = 'send-statement' ORDER BY _private_jobs.id`;

describe("the statements of a year", () => {
  it("go to everybody who gave in it, once, however often they are asked for and sent", async () => {
    await gift("one@example.org", 2_500);
    await gift("one@example.org", 1_500);
    await gift("two@example.org", 9_000, undefined, "ar");
    await gift("other-year@example.org", 100, new Date(Date.UTC(year - 1, 11, 31, 23, 59)));
    expect(await waitingYears(admin)).toEqual([
      { year, waiting: 2 },
      { year: year - 1, waiting: 1 },
    ]);
    const request = randomUUID();
    expect(await Promise.all([start(request), start(request)])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await start()).toMatchObject({ code: "nobody-waits" });
    expect(await listStatementRuns(admin)).toMatchObject([{ year, total: 2, sent: 0, finishedAt: null }]);

    for (const { payload } of await queued()) {
      await Promise.all([sendStatement(payload.sendingId), sendStatement(payload.sendingId)]);
      await sendStatement(payload.sendingId);
    }
    expect((await mails()).map(({ to }) => to).sort()).toEqual(["one@example.org", "two@example.org"]);
    expect((await mails()).find(({ to }) => to === "two@example.org")?.subject).toContain("تبرعاتك");
    expect(await listStatementRuns(admin)).toMatchObject([{ total: 2, sent: 2, finishedAt: expect.any(Date) }]);
    expect(await start()).toMatchObject({ code: "nobody-waits" });

    // Once the mails have left, no key holds a second one back: what was sent is.
    const sent = await queued();
    await db.$executeRaw`SELECT graphile_worker.complete_jobs(ARRAY(
      SELECT jobs.id FROM graphile_worker._private_jobs jobs
      JOIN graphile_worker._private_tasks tasks ON tasks.id = task_id WHERE tasks.identifier = 'send-mail'))`;
    for (const { payload } of sent) await sendStatement(payload.sendingId);
    expect(await mails()).toEqual([]);
  });

  it("go on where a killed worker left them", async () => {
    for (const name of ["a", "b", "c", "d"]) await gift(`${name}@example.org`, 1_000);
    await start();
    const [first, second] = await queued();
    await sendStatement(first?.payload.sendingId ?? "");
    // In the hands of a worker that is gone: its lock would hold for hours.
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'gone', attempts = 1
      WHERE payload->>'sendingId' = ${second?.payload.sendingId}`;
    const [run] = await listStatementRuns(admin);
    expect(run).toMatchObject({ sent: 1, total: 4 });
    expect(await resumeStatements(admin, { run: run?.id ?? "" })).toMatchObject({ ok: true });
    const open = await db.$queryRaw<{ payload: { sendingId: string } }[]>`
      SELECT payload FROM graphile_worker._private_jobs WHERE locked_at IS NULL AND payload->>'sendingId' IS NOT NULL`;
    for (const { payload } of open) await sendStatement(payload.sendingId);
    await sendStatement(second?.payload.sendingId ?? "");
    expect(await mails()).toHaveLength(4);
    expect(await listStatementRuns(admin)).toMatchObject([{ sent: 4, finishedAt: expect.any(Date) }]);
    expect(await resumeStatements(admin, { run: run?.id ?? "" })).toMatchObject({ code: "not-found" });
  });

  it("are of years that are over, and of donors who are not forgotten", async () => {
    const donor = await gift("one@example.org", 1_000);
    expect(await startStatements(admin, { year: year + 1, request: randomUUID() })).toMatchObject({
      code: "year-not-over",
    });
    await start();
    await db.donor.update({ where: { id: donor.id }, data: { email: null, name: "", erasedAt: new Date() } });
    for (const { payload } of await queued()) await sendStatement(payload.sendingId);
    expect(await mails()).toEqual([]);
    expect(await listStatementRuns(admin)).toMatchObject([{ finishedAt: expect.any(Date) }]);
  });
});
