import { beforeEach, describe, expect, it } from "vitest";
import { admin, organization, representative, sessionsOf } from "@/lib/accounts/testing/people";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { readListState } from "@/lib/lists";
import {
  changeEmail,
  disableUser,
  enableUser,
  endOneSessionByAdmin,
  removeSecondFactor,
  setReviewer,
} from "./commands";
import { findUser, listUsers } from "./queries";
import { userList } from "./schema";

describe("accounts on the secretariat's desk", () => {
  beforeEach(resetDatabase);

  it("are found by words of name, address and organization, by role and state", async () => {
    const viewer = await admin();
    const { id } = await organization("Otra Voz");
    await representative(id, { email: "lucia@example.org" });
    await representative(id, { invited: true });
    const total = async (parameters: Record<string, string>) =>
      (await listUsers(viewer, readListState(userList, parameters))).total;
    expect(await total({})).toBe(3);
    expect(await total({ q: "LUCIA@" })).toBe(1);
    expect(await total({ q: "otra" })).toBe(2);
    expect(await total({ role: "ADMIN" })).toBe(1);
    expect(await total({ status: "invited" })).toBe(1);
  });

  it("are closed with all their sessions, and opened again", async () => {
    const viewer = await admin();
    const member = await representative((await organization()).id);
    expect(await disableUser(viewer, { userId: member.userId })).toMatchObject({ ok: true });
    expect(await sessionsOf(member.userId)).toBe(0);
    expect(await disableUser(viewer, { userId: member.userId })).toMatchObject({ code: "changed-meanwhile" });
    expect(await enableUser(viewer, { userId: member.userId })).toMatchObject({ ok: true });
    expect(await findUser(viewer, member.userId)).toMatchObject({ status: "active" });
  });

  it("cannot be closed by their own owner", async () => {
    const viewer = await admin();
    expect(await disableUser(viewer, { userId: viewer.userId })).toMatchObject({ code: "not-allowed" });
    expect(await removeSecondFactor(viewer, { userId: viewer.userId })).toMatchObject({ ok: false });
  });

  it("get and lose the committee seat with a new sign-in, and write what changed", async () => {
    const viewer = await admin();
    const member = await representative((await organization()).id);
    await setReviewer(viewer, { userId: member.userId, role: "REVIEWER" });
    expect(await sessionsOf(member.userId)).toBe(0);
    expect(await db.auditEvent.findFirst({ where: { type: "user.role-changed" } })).toMatchObject({
      change: { role: { before: "REPRESENTATIVE", after: "REVIEWER" } },
    });
  });

  it("move to another address: the old one opens nothing any more, and both are told", async () => {
    const viewer = await admin();
    const member = await representative((await organization()).id, { email: "old@example.org" });
    const other = await representative((await organization("Otra Voz")).id, { email: "taken@example.org" });
    const { userId } = member;
    expect(await changeEmail(viewer, { userId, email: "TAKEN@example.org" })).toMatchObject({ code: "email-taken" });
    expect(await changeEmail(viewer, { userId, email: "new@example.org" })).toMatchObject({ ok: true });
    expect([await sessionsOf(userId), await sessionsOf(other.userId)]).toEqual([0, 1]);
    const mails = await db.$queryRaw<
      { to: string }[]
    >`SELECT payload->>'to' AS to FROM graphile_worker._private_jobs ORDER BY id`;
    expect(mails.map(({ to }) => to)).toEqual(["old@example.org", "new@example.org"]);
    expect(await db.auditEvent.findFirst({ where: { type: "user.email-changed" } })).toMatchObject({
      change: { email: { before: "old@example.org", after: "new@example.org" } },
    });
  });

  it("end only sessions of the account that is shown", async () => {
    const viewer = await admin();
    const { id } = await organization();
    const [one, two] = [await representative(id), await representative(id)];
    expect(await endOneSessionByAdmin(viewer, { userId: one.userId, sessionId: two.sessionId })).toMatchObject({
      code: "not-found",
    });
    expect(await endOneSessionByAdmin(viewer, { userId: two.userId, sessionId: two.sessionId })).toMatchObject({
      ok: true,
    });
    expect([await sessionsOf(one.userId), await sessionsOf(two.userId)]).toEqual([1, 0]);
  });

  it("that are not there are not found, whatever the id looks like", async () => {
    const viewer = await admin();
    expect(await findUser(viewer, "1 OR 1=1")).toBeNull();
    expect(await disableUser(viewer, { userId: crypto.randomUUID() })).toMatchObject({ code: "not-found" });
  });
});
