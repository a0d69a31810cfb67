import { beforeEach, describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/accounts/passwords/hash";
import { organization, representative, sessionsOf } from "@/lib/accounts/testing/people";
import { createSession, viewerOf } from "@/lib/auth/sessions";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { changePassword, endOwnSession, saveOwnName, signOutEverywhere } from "./commands";
import { listOwnSessions } from "./queries";

const password = "lake heron carries letters";
const encoded = hashPassword(password);
const chosen = { password: "marmots carry seven umbrellas", repeat: "marmots carry seven umbrellas" };

async function person() {
  const viewer = await representative((await organization()).id);
  await db.user.update({ where: { id: viewer.userId }, data: { passwordHash: await encoded } });
  return viewer;
}

function openElsewhere(userId: string) {
  return transaction((tx) =>
    createSession(tx, { kind: "USER", userId, admin: false }, { address: "192.0.2.9", userAgent: "a telephone" }),
  );
}

describe("the own account", () => {
  beforeEach(resetDatabase);

  it("keeps a name and a language, with what was before in the audit log", async () => {
    const viewer = await person();
    expect(await saveOwnName(viewer, { name: "Aline N.", language: "fr" })).toMatchObject({ ok: true });
    expect(await db.user.findUnique({ where: { id: viewer.userId } })).toMatchObject({
      name: "Aline N.",
      locale: "fr",
    });
    expect((await db.auditEvent.findFirst({ where: { type: "user.changed" } }))?.change).toMatchObject({
      language: { before: "en", after: "fr" },
    });
  });

  it("gets a new password with the old one: this session stays, the others end", async () => {
    const viewer = await person();
    const { token } = await openElsewhere(viewer.userId);
    expect(await viewerOf(token)).toMatchObject({ userId: viewer.userId });
    expect(await changePassword(viewer, { current: password, ...chosen })).toMatchObject({ ok: true });
    expect(await viewerOf(token)).toEqual(visitor);
    expect((await listOwnSessions(viewer)).map(({ isThis }) => isThis)).toEqual([true]);
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: viewer.userId } });
    expect(await verifyPassword(passwordHash, chosen.password)).toBe(true);
  });

  it("keeps its password when the old one is wrong or the new one weak, and slows guessing down", async () => {
    const viewer = await person();
    const weak = "réseau lac vivant 2013";
    expect(await changePassword(viewer, { current: password, password: weak, repeat: weak })).toMatchObject({
      code: "password-weak",
    });
    for (let i = 0; i < 5; i++) {
      expect(await changePassword(viewer, { current: "wrong", ...chosen })).toMatchObject({
        code: "password-wrong",
        field: "current",
      });
    }
    expect(await changePassword(viewer, { current: password, ...chosen })).toMatchObject({ code: "too-many-requests" });
  });

  it("ends one of its sessions, all of them, and none of another's", async () => {
    const viewer = await person();
    const other = await representative(viewer.organizationId);
    const elsewhere = await openElsewhere(viewer.userId);
    expect(await endOwnSession(viewer, { sessionId: other.sessionId })).toMatchObject({ code: "not-found" });
    expect(await endOwnSession(viewer, { sessionId: elsewhere.id })).toMatchObject({ ok: true });
    expect(await viewerOf(elsewhere.token)).toEqual(visitor);
    await signOutEverywhere(viewer);
    expect([await sessionsOf(viewer.userId), await sessionsOf(other.userId)]).toEqual([0, 1]);
  });
});
