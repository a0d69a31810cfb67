import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { ownerUrl, resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { readListState } from "@/lib/lists";
import { auditList, checkChain, historyOf, listAudit } from "./queries";
import { record } from "./record";

const admin = { kind: "admin", userId: "7b1f0a52-8a8e-4f3c-9a41-6d2c1f0b9a11", name: "Noor Haddad" } as Admin;

function write(type: string, id: string, change = {}) {
  return transaction((tx) =>
    record(tx, { type, actor: admin, subject: { type: "appeal", id, name: `Appeal ${id}` }, change }),
  );
}

const list = (parameters = {}) => listAudit(admin, readListState(auditList, parameters));

describe("the audit log", () => {
  beforeEach(resetDatabase);

  it("says who did what to which subject with what change", async () => {
    await write("appeal.changed", "one", { goal: { before: 1, after: 2 } });
    const { rows, total } = await list();
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      type: "appeal.changed",
      actorKind: "admin",
      actorName: "Noor Haddad",
      subjectName: "Appeal one",
      change: { goal: { before: 1, after: 2 } },
    });
  });

  it("keeps one unbroken chain when many write at the same moment", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        write("appeal.changed", String(i), { b: { after: i }, a: { before: null } }),
      ),
    );
    expect(await checkChain(admin)).toEqual({ intact: true, count: 20 });
  });

  it("writes nothing when the act itself fails", async () => {
    await expect(
      transaction(async (tx) => {
        await record(tx, { type: "appeal.changed", actor: admin, subject: { type: "appeal", id: "x" } });
        throw new Error("the act failed");
      }),
    ).rejects.toThrow("the act failed");
    expect((await list()).total).toBe(0);
  });

  it("refuses to be changed, and tells when its owner did it all the same", async () => {
    await write("appeal.changed", "one");
    await write("appeal.changed", "two");
    await write("appeal.changed", "three");
    await expect(db.auditEvent.updateMany({ data: { actorName: "Somebody else" } })).rejects.toThrow();
    await expect(db.auditEvent.deleteMany()).rejects.toThrow();

    const owner = new pg.Client({ connectionString: ownerUrl() });
    await owner.connect();
    await expect(owner.query(`UPDATE "AuditEvent" SET "actorName" = 'x'`)).rejects.toThrow(/append-only/);
    await owner.query("SET session_replication_role = replica");
    const { rows } = await owner.query(
      `UPDATE "AuditEvent" SET "actorName" = 'x' WHERE "subjectId" = 'two' RETURNING id`,
    );
    await owner.end();
    expect(await checkChain(admin)).toEqual({ intact: false, brokenAt: rows[0].id });
  });

  it("filters by words, kind, subject and days, and gives one subject's history", async () => {
    await write("appeal.opened", "one");
    await write("appeal.closed", "one");
    await write("appeal.closed", "two");
    const today = new Date().toISOString().slice(0, 10);
    expect((await list({ type: "appeal.closed" })).total).toBe(2);
    expect((await list({ q: "appeal TWO" })).total).toBe(1);
    expect((await list({ from: today, to: today })).total).toBe(3);
    expect((await list({ to: "2001-01-01" })).total).toBe(0);
    expect((await list({ from: "no day" })).total).toBe(3);
    expect((await historyOf(admin, "appeal", "one")).map(({ type }) => type)).toEqual([
      "appeal.closed",
      "appeal.opened",
    ]);
  });
});
