import { beforeEach, describe, expect, it } from "vitest";
import { organization, representative, sessionsOf } from "@/lib/accounts/testing/people";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { changeRole, invite, removeRepresentative, resendInvitation } from "./commands";
import { listRepresentatives } from "./queries";

const newcomer = { name: "Théo Barankitse", email: "theo@example.org", role: "EDITOR", language: "fr" } as const;

async function mailsTo(email: string) {
  const rows = await db.$queryRaw<{ payload: { to: string; subject: string; locale: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs ORDER BY id`;
  return rows.map(({ payload }) => payload).filter(({ to }) => to === email);
}

describe("representatives", () => {
  beforeEach(resetDatabase);

  it("are invited by an owner, by mail in their own language, and listed as invited", async () => {
    const owner = await representative((await organization()).id);
    expect(await invite(owner, newcomer)).toMatchObject({ ok: true });
    expect(await mailsTo(newcomer.email)).toMatchObject([
      { locale: "fr", subject: expect.stringContaining("Réseau Lac Vivant") },
    ]);
    expect(await listRepresentatives(owner)).toMatchObject([
      { self: true },
      { name: newcomer.name, role: "EDITOR", joined: false },
    ]);
    expect(await db.auditEvent.count({ where: { type: "representative.invited" } })).toBe(1);
  });

  it("are not invited, changed or removed by an editor", async () => {
    const { id } = await organization();
    const owner = await representative(id);
    const editor = await representative(id, { role: "EDITOR" });
    expect(await invite(editor, newcomer)).toMatchObject({ code: "not-allowed" });
    expect(await changeRole(editor, { userId: editor.userId, role: "OWNER" })).toMatchObject({ code: "not-allowed" });
    expect(await removeRepresentative(editor, { userId: owner.userId })).toMatchObject({ code: "not-allowed" });
  });

  it("act for one organization only", async () => {
    const owner = await representative((await organization()).id);
    const other = await representative((await organization("Otra Voz")).id, { email: "other@example.org" });
    expect(await invite(owner, { ...newcomer, email: "OTHER@example.org" })).toMatchObject({ code: "email-taken" });
    expect(await listRepresentatives(other)).toHaveLength(1);
  });

  it("of another organization do not exist", async () => {
    const owner = await representative((await organization()).id);
    const other = await representative((await organization("Otra Voz")).id, { invited: true });
    const target = { userId: other.userId };
    expect(await resendInvitation(owner, target)).toMatchObject({ code: "not-found" });
    expect(await changeRole(owner, { ...target, role: "EDITOR" })).toMatchObject({ code: "not-found" });
    expect(await removeRepresentative(owner, target)).toMatchObject({ code: "not-found" });
  });

  it("never leave an organization without an owner, not even when two owners remove each other", async () => {
    const { id } = await organization();
    const first = await representative(id);
    expect(await changeRole(first, { userId: first.userId, role: "EDITOR" })).toMatchObject({ code: "last-owner" });
    expect(await removeRepresentative(first, { userId: first.userId })).toMatchObject({ code: "last-owner" });

    const second = await representative(id);
    const results = await Promise.all([
      removeRepresentative(first, { userId: second.userId }),
      removeRepresentative(second, { userId: first.userId }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.representative.count({ where: { organizationId: id, role: "OWNER" } })).toBe(1);
  });

  it("an invited owner who has not come does not count as one", async () => {
    const { id } = await organization();
    const owner = await representative(id);
    await representative(id, { invited: true });
    expect(await removeRepresentative(owner, { userId: owner.userId })).toMatchObject({ code: "last-owner" });
  });

  it("lose every session with their seat, and an invitation nobody accepted is forgotten", async () => {
    const { id } = await organization();
    const owner = await representative(id);
    const editor = await representative(id, { role: "EDITOR" });
    const invited = await representative(id, { role: "EDITOR", invited: true });
    expect(await sessionsOf(editor.userId)).toBe(1);
    await removeRepresentative(owner, { userId: editor.userId });
    await removeRepresentative(owner, { userId: invited.userId });
    expect(await sessionsOf(editor.userId)).toBe(0);
    expect(await db.user.findUnique({ where: { id: editor.userId } })).not.toBeNull();
    expect(await db.user.findUnique({ where: { id: invited.userId } })).toBeNull();
  });
});
