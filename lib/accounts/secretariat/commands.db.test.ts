import { beforeEach, describe, expect, it } from "vitest";
import { acceptInvitation, renewInvitation } from "@/lib/accounts/recovery/commands";
import { linkState } from "@/lib/accounts/recovery/queries";
import { signIn } from "@/lib/accounts/sign-in/commands";
import { admin, organization, representative } from "@/lib/accounts/testing/people";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { inviteColleague, inviteFirstAdmin } from "./commands";

const email = "first@example.org";
const password = "marmots carry seven umbrellas";
const request = { locale: "en", device: { address: "192.0.2.7", userAgent: null } } as const;

async function tokenFor(address: string): Promise<string> {
  const invited = await inviteFirstAdmin(address);
  return (invited.ok && invited.value?.token) || "";
}

describe("the secretariat", () => {
  beforeEach(async () => {
    shiftClock(0);
    await resetDatabase();
  });

  it("begins with one account, by a link that opens it once and mails nothing", async () => {
    const token = await tokenFor(email);
    expect(await linkState("INVITATION", token)).toMatchObject({ email, organization: null });
    const mails = await db.$queryRaw`SELECT 1 FROM graphile_worker._private_jobs`;
    expect(mails).toEqual([]);

    expect(await acceptInvitation(visitor, { token, name: "Noor Haddad", password, repeat: password })).toMatchObject({
      ok: true,
    });
    expect(await signIn(visitor, { email, password }, request)).toMatchObject({
      value: { step: "set-up-second-factor" },
    });
    expect(await inviteFirstAdmin(email)).toEqual({ ok: true, value: null });
    expect(await inviteFirstAdmin("second@example.org")).toEqual({ ok: true, value: null });
  });

  it("makes one account and one link that holds, however many servers start at once", async () => {
    const tokens = await Promise.all([tokenFor(email), tokenFor(email), tokenFor(email)]);
    expect(await db.user.count({ where: { role: "ADMIN" } })).toBe(1);
    const states = await Promise.all(tokens.map((token) => linkState("INVITATION", token)));
    expect(states.filter(Boolean)).toHaveLength(1);
  });

  it("never makes an admin of a representative", async () => {
    const member = await representative((await organization()).id);
    expect(await inviteFirstAdmin(member.email)).toMatchObject({ code: "email-taken" });
    const colleague = { name: "Lucía", email: member.email, language: "en" } as const;
    expect(await inviteColleague(await admin(), colleague)).toMatchObject({ code: "email-taken" });
    expect(await db.user.findUnique({ where: { email: member.email } })).toMatchObject({ role: "REPRESENTATIVE" });
  });

  it("invites its colleagues by mail; an old invitation is renewed", async () => {
    const viewer = await admin();
    expect(await inviteColleague(viewer, { name: "Lucía", email, language: "fr" })).toMatchObject({ ok: true });
    const mails = () => db.$queryRaw<
      { payload: { to: string; locale: string; subject: string; blocks: { url?: string }[] } }[]
    >`
      SELECT payload FROM graphile_worker._private_jobs ORDER BY id`;
    const [first] = await mails();
    expect(first?.payload).toMatchObject({
      to: email,
      locale: "fr",
      subject: "Invitation au secrétariat de la coalition",
    });
    const url = first?.payload.blocks.find((block) => block.url)?.url ?? "";
    shiftClock(61 * 60_000);
    expect(
      await renewInvitation(visitor, { token: new URL(url).searchParams.get("token") ?? "" }, request),
    ).toMatchObject({ ok: true });
    expect(await mails()).toHaveLength(2);
  });
});
