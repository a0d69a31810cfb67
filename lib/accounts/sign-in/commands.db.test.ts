import { beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "@/lib/accounts/passwords/hash";
import { confirmSecondFactor, pendingFactor, turnOffSecondFactor } from "@/lib/accounts/second-factor/commands";
import { codeAt } from "@/lib/accounts/second-factor/totp";
import { admin, organization, representative } from "@/lib/accounts/testing/people";
import { browserMark } from "@/lib/auth/known-browser";
import { challengedUser, viewerOf } from "@/lib/auth/sessions";
import { visitor } from "@/lib/auth/viewer";
import { now, shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { passSecondFactor, proveAgain, signIn } from "./commands";

const password = "lake heron carries letters";
const encoded = hashPassword(password);
const request = { locale: "en", device: { address: "192.0.2.7", userAgent: "a browser" } } as const;

async function person(options: Parameters<typeof representative>[1] = {}) {
  const viewer = await representative((await organization()).id, options);
  await db.user.update({ where: { id: viewer.userId }, data: { passwordHash: await encoded } });
  return viewer;
}

const enter = (email: string, given = password, address: string = request.device.address) =>
  signIn(visitor, { email, password: given }, { ...request, device: { ...request.device, address } });

describe("signing in", () => {
  beforeEach(async () => {
    shiftClock(0);
    await resetDatabase();
  });

  it("lets a representative in with the right password, however the address is written", async () => {
    const { email, userId } = await person({ email: "Aline@Example.org" });
    expect(await enter(email.toUpperCase())).toEqual({ ok: true, value: { step: "signed-in", userId } });
  });

  it("answers the same for a wrong password, an unknown address and a closed account", async () => {
    const { email, userId } = await person();
    const wrong = await enter(email, "not the password");
    const unknown = await enter("nobody@example.org");
    await db.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect([wrong, unknown, await enter(email)]).toEqual(Array(3).fill({ ok: false, code: "sign-in-failed" }));
  });

  it("tells only who knows the password that the membership is suspended", async () => {
    const { email, organizationId } = await person();
    await db.membership.update({ where: { organizationId }, data: { status: "SUSPENDED" } });
    expect(await enter(email, "not the password")).toMatchObject({ code: "sign-in-failed" });
    expect(await enter(email)).toMatchObject({ code: "membership-not-active" });
  });

  it("slows down after five wrong tries at an account, known or not, and forgets after the right one", async () => {
    const { email } = await person();
    for (const address of [email, "nobody@example.org"]) {
      for (let i = 0; i < 5; i++)
        expect(await enter(address, "wrong", `198.51.100.${i}`)).toMatchObject({ code: "sign-in-failed" });
      expect(await enter(address, password, "198.51.100.9")).toMatchObject({ code: "too-many-requests" });
    }
    shiftClock(2_000);
    expect(await enter(email)).toMatchObject({ ok: true });
    expect(await enter(email, "wrong")).toMatchObject({ code: "sign-in-failed" });
  });

  it("does not slow down the browser its owner uses, whatever strangers try", async () => {
    const { email } = await person();
    for (let i = 0; i < 12; i++) await enter(email, "wrong", `198.51.100.${i}`);
    expect(await enter(email)).toMatchObject({ code: "too-many-requests" });
    const from = (mark: string, given = password) =>
      signIn(visitor, { email, password: given }, { ...request, device: { ...request.device, mark } });
    expect(await from(browserMark(email))).toMatchObject({ ok: true });
    expect(await from(browserMark("another@example.org"))).toMatchObject({ code: "too-many-requests" });

    // A known browser is slowed down by its own tries alone.
    const mark = browserMark(email);
    for (let i = 0; i < 5; i++) await from(mark, "wrong");
    expect(await from(mark)).toMatchObject({ code: "too-many-requests" });
  });

  it("counts against an address only what was wrong", async () => {
    const { email } = await person();
    for (let i = 0; i < 25; i++) expect(await enter(email)).toMatchObject({ ok: true });
  });

  it("stops an address after twenty tries at any accounts", async () => {
    for (let i = 0; i < 20; i++) await enter(`somebody.${i}@example.org`);
    expect(await enter("one.more@example.org")).toMatchObject({ code: "too-many-requests" });
    expect(await enter("one.more@example.org", password, "203.0.113.5")).toMatchObject({ code: "sign-in-failed" });
  });

  it("sends an admin without a second factor to set one up, and opens nothing before", async () => {
    const viewer = await admin();
    await db.user.update({
      where: { id: viewer.userId },
      data: { passwordHash: await encoded, totpSecret: null, totpConfirmedAt: null },
    });
    const result = await enter(viewer.email);
    if (!result.ok || result.value.step === "signed-in") throw new Error("came in");
    expect(result.value.step).toBe("set-up-second-factor");
    expect(await viewerOf(result.value.challenge.token)).toEqual(visitor);
    expect(await challengedUser(result.value.challenge.token)).toBe(viewer.userId);
  });
});

describe("the second factor", () => {
  beforeEach(async () => {
    shiftClock(0);
    await resetDatabase();
  });

  async function protectedPerson() {
    const viewer = await person();
    const pending = await pendingFactor(viewer.userId);
    if (!pending) throw new Error("nothing to set up");
    expect(await confirmSecondFactor(viewer.userId, { code: codeAt(pending.secret, now()) })).toMatchObject({
      ok: true,
    });
    shiftClock(60_000);
    return { viewer: { ...viewer, hasSecondFactor: true }, ...pending };
  }

  it("is asked for after the password, and a code counts once", async () => {
    const { viewer, secret } = await protectedPerson();
    expect(await enter(viewer.email)).toMatchObject({ value: { step: "second-factor" } });
    const code = codeAt(secret, now());
    const tries = await Promise.all([1, 2].map(() => passSecondFactor(visitor, { code }, viewer.userId, request)));
    expect(tries.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await passSecondFactor(visitor, { code }, viewer.userId, request)).toMatchObject({ code: "code-wrong" });
  });

  it("takes each recovery code once, with or without its hyphen", async () => {
    const { viewer, recoveryCodes } = await protectedPerson();
    const [first = "", second = ""] = recoveryCodes;
    expect(await passSecondFactor(visitor, { code: first.toLowerCase() }, viewer.userId, request)).toMatchObject({
      ok: true,
    });
    expect(await passSecondFactor(visitor, { code: first }, viewer.userId, request)).toMatchObject({ ok: false });
    expect(await passSecondFactor(visitor, { code: second.replace("-", "") }, viewer.userId, request)).toMatchObject({
      ok: true,
    });
  });

  it("is not passed without the password's challenge", async () => {
    expect(await passSecondFactor(visitor, { code: "123456" }, null, request)).toMatchObject({ code: "link-expired" });
  });

  it("is set up with a right code only, and shown to nobody afterwards", async () => {
    const viewer = await person();
    await pendingFactor(viewer.userId);
    expect(await confirmSecondFactor(viewer.userId, { code: "000000" })).toMatchObject({ code: "code-wrong" });
    const { viewer: done } = await protectedPerson();
    expect(await pendingFactor(done.userId)).toBeNull();
  });

  it("is turned off with the password, by members alone", async () => {
    const { viewer } = await protectedPerson();
    expect(await turnOffSecondFactor(viewer, { password: "wrong" })).toMatchObject({ code: "password-wrong" });
    expect(await turnOffSecondFactor({ ...viewer, kind: "reviewer" }, { password })).toMatchObject({
      code: "second-factor-required",
    });
    expect(await turnOffSecondFactor(viewer, { password })).toMatchObject({ ok: true });
    expect(await enter(viewer.email)).toMatchObject({ value: { step: "signed-in" } });
  });

  it("is asked again for a sensitive act", async () => {
    const { viewer, secret } = await protectedPerson();
    expect(await proveAgain(viewer, { password }, request)).toMatchObject({ code: "code-wrong" });
    expect(await proveAgain(viewer, { password, code: codeAt(secret, now()) }, request)).toMatchObject({ ok: true });
  });
});
