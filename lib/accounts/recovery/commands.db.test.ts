import { beforeEach, describe, expect, it } from "vitest";
import { verifyPassword } from "@/lib/accounts/passwords/hash";
import { invite } from "@/lib/accounts/representatives/commands";
import { organization, representative, sessionsOf } from "@/lib/accounts/testing/people";
import type { Device } from "@/lib/auth/sessions";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { acceptInvitation, mailPasswordLink, renewInvitation, requestReset, resetPassword } from "./commands";
import { linkState } from "./queries";

const request = { locale: "en", device: { address: "192.0.2.7", userAgent: null } } as const;
const chosen = { password: "marmots carry seven umbrellas", repeat: "marmots carry seven umbrellas" };

type Mail = { to: string; subject: string; blocks: { kind: string; url?: string }[] };

async function mailsTo(email: string): Promise<Mail[]> {
  const rows = await db.$queryRaw<{ payload: Mail }[]>`SELECT payload FROM graphile_worker._private_jobs ORDER BY id`;
  return rows.map(({ payload }) => payload).filter(({ to }) => to?.toLowerCase() === email.toLowerCase());
}

async function linkTo(email: string): Promise<string> {
  const url = (await mailsTo(email)).at(-1)?.blocks.find(({ kind }) => kind === "button")?.url ?? "";
  return new URL(url).searchParams.get("token") ?? "";
}

// Asks as the page does, then does what the worker does.
async function askForLink(email: string, device: Device = request.device) {
  const answer = await requestReset(visitor, { email }, { ...request, device });
  if (answer.ok) await mailPasswordLink(email);
  return answer;
}

describe("a forgotten password", () => {
  beforeEach(async () => {
    shiftClock(0);
    await resetDatabase();
  });

  it("is answered the same whether there is such an account or not", async () => {
    const { email } = await representative((await organization()).id);
    expect(await askForLink(email)).toEqual(await askForLink("nobody@example.org"));
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await mailsTo("nobody@example.org")).toEqual([]);
  });

  it("is replaced with the link once; every session ends and the owner is told", async () => {
    const { email, userId } = await representative((await organization()).id);
    await askForLink(email);
    const token = await linkTo(email);
    expect(await linkState("RESET_PASSWORD", token)).toMatchObject({ email });
    expect(await linkState("RESET_PASSWORD", token)).not.toBeNull();

    const tries = await Promise.all([1, 2].map(() => resetPassword(visitor, { token, ...chosen })));
    expect(tries.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await sessionsOf(userId)).toBe(0);
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId } });
    expect(await verifyPassword(passwordHash, chosen.password)).toBe(true);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toContain("Your password was changed");
    expect(await linkState("RESET_PASSWORD", token)).toBeNull();
  });

  it("is not replaced by a weak or short one, and the link still holds", async () => {
    const { email } = await representative((await organization()).id);
    await askForLink(email);
    const token = await linkTo(email);
    const refused = async (password: string) => resetPassword(visitor, { token, password, repeat: password });
    expect(await refused("too short")).toMatchObject({
      code: "password-short",
      field: "password",
      values: { minimum: 15 },
    });
    expect(await refused("réseau lac vivant 2013")).toMatchObject({ code: "password-weak" });
    expect(await refused("x".repeat(129))).toMatchObject({ code: "password-long" });
    expect(await resetPassword(visitor, { token, ...chosen })).toMatchObject({ ok: true });
  });

  it("needs a link of the last hour, the last that was sent, for this purpose", async () => {
    const { email } = await representative((await organization()).id);
    await askForLink(email);
    const first = await linkTo(email);
    await askForLink(email);
    const second = await linkTo(email);
    expect(await resetPassword(visitor, { token: first, ...chosen })).toMatchObject({ code: "link-expired" });
    expect(await acceptInvitation(visitor, { token: second, name: "X", ...chosen })).toMatchObject({
      code: "link-expired",
    });
    shiftClock(61 * 60_000);
    expect(await resetPassword(visitor, { token: second, ...chosen })).toMatchObject({ code: "link-expired" });
  });

  it("cannot be used to flood a mailbox", async () => {
    const { email } = await representative((await organization()).id);
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await askForLink(email, { address: `192.0.2.${i}`, userAgent: null }));
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(2);
    expect(await mailsTo(email)).toHaveLength(5);
  });
});

describe("an invitation", () => {
  beforeEach(async () => {
    shiftClock(0);
    await resetDatabase();
  });

  const newcomer = { name: "Théo", email: "theo@example.org", role: "EDITOR", language: "fr" } as const;

  it("is accepted once, with a name and a password", async () => {
    await invite(await representative((await organization()).id), newcomer);
    const token = await linkTo(newcomer.email);
    expect(await linkState("INVITATION", token)).toMatchObject({ organization: "Réseau Lac Vivant" });
    expect(await acceptInvitation(visitor, { token, name: "Théo Barankitse", ...chosen })).toMatchObject({
      value: { step: "signed-in" },
    });
    expect(await acceptInvitation(visitor, { token, name: "Again", ...chosen })).toMatchObject({
      code: "link-expired",
    });
    expect(await db.user.findUnique({ where: { email: newcomer.email } })).toMatchObject({ name: "Théo Barankitse" });
  });

  it("that is too old is renewed to the same address only", async () => {
    await invite(await representative((await organization()).id), newcomer);
    const old = await linkTo(newcomer.email);
    shiftClock(61 * 60_000);
    expect(await renewInvitation(visitor, { token: old }, request)).toMatchObject({ ok: true });
    const renewed = await linkTo(newcomer.email);
    expect(renewed).not.toBe(old);
    expect(await acceptInvitation(visitor, { token: renewed, name: "Théo", ...chosen })).toMatchObject({ ok: true });
    expect(await renewInvitation(visitor, { token: renewed }, request)).toMatchObject({ code: "link-expired" });
  });
});
