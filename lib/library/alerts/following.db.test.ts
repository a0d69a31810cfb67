import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/[locale]/alerts/one-click/route";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, mailedToken, outbox, request } from "@/lib/membership/testing/people";
import { changeAlert, eraseFollower, followAgain, stopAlert, stopAll } from "./changes";
import { confirmFollowing, mailFollowLink, requestFollowing } from "./commands";
import { alertKey, followerKey } from "./keys";
import { countAlerts, findAlert, findFollower, findRequest } from "./queries";
import { tendAlerts } from "./tell";
import { ask, follow, waiting } from "./testing/alerts";

beforeEach(resetDatabase);
afterEach(() => shiftClock(0));

const reader = "reader@example.org";
const hour = 3_600_000;

describe("an address is confirmed", () => {
  it("by the link that was mailed to it, once; looking uses nothing up", async () => {
    const token = await ask(reader, "region=africa");
    expect(await db.alert.count()).toBe(0);
    expect(await findRequest(visitor, token, "en")).toEqual({ words: "Africa", frequency: "DAILY" });
    expect(await findRequest(visitor, token, "en")).not.toBeNull();

    expect(await confirmFollowing(visitor, { token })).toMatchObject({ ok: true });
    expect(await confirmFollowing(visitor, { token })).toMatchObject({ ok: false, code: "link-expired" });
    expect(await db.alert.findMany()).toMatchObject([{ search: "region=africa", frequency: "DAILY", stoppedAt: null }]);
    expect(await db.followRequest.count()).toBe(0);
  });

  it("by one of two who press at the same moment", async () => {
    const token = await ask(reader);
    const both = await Promise.all([1, 2].map(() => confirmFollowing(visitor, { token })));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.alert.count()).toBe(1);
  });

  it("within the hour, and is forgotten after a day", async () => {
    const token = await ask(reader);
    shiftClock(hour + 1_000);
    expect(await findRequest(visitor, token, "en")).toBeNull();
    expect(await confirmFollowing(visitor, { token })).toMatchObject({ code: "link-expired" });
    shiftClock(23 * hour);
    await tendAlerts();
    expect(await db.followRequest.count()).toBe(1);
    shiftClock(25 * hour);
    await tendAlerts();
    expect(await db.followRequest.count()).toBe(0);
  });

  it("by a token that is kept as its hash alone", async () => {
    const token = await ask(reader);
    expect(JSON.stringify(await db.followRequest.findMany())).not.toContain(token);
  });

  it("by the last of two links; the same job done twice comes to the same end", async () => {
    const first = await ask(reader, "type=report");
    const asked = { email: reader, locale: "en", search: "type=report", frequency: "WEEKLY" } as const;
    await mailFollowLink(asked, "1");
    await mailFollowLink(asked, "1");
    expect(await db.followRequest.count()).toBe(1);
    expect(await confirmFollowing(visitor, { token: first })).toMatchObject({ ok: false });
    expect(await confirmFollowing(visitor, { token: await mailedToken(reader) })).toMatchObject({ ok: true });
  });
});

describe("whether an address is known", () => {
  it("changes neither the answer nor what is done for it", async () => {
    await follow(reader);
    const before = (await waiting("mail-follow-link")).length;
    const answers = [];
    for (const email of [reader, "nobody@example.org"])
      answers.push(await requestFollowing(visitor, { email, search: "", frequency: "DAILY" }, request));
    expect(answers[0]).toEqual(answers[1]);
    expect((await waiting("mail-follow-link")).length - before).toBe(2);
    expect(await db.followRequest.count()).toBe(0);
  });

  it("is not told by a limit either: an address that was asked for too often is answered as ever", async () => {
    const asks = () => ask(reader, `q=${Math.random()}`);
    for (let n = 0; n < 14; n++) await asks();
    const [refused] = [
      await requestFollowing(
        visitor,
        { email: reader, search: "", frequency: "DAILY" },
        { ...request, device: { ...request.device, address: "198.51.100.7" } },
      ),
    ];
    expect(refused).toEqual({ ok: true, value: { search: "" } });
    expect((await outbox()).length).toBe(10);
  });

  it("one place cannot have many mailed", async () => {
    const codes = [];
    for (let n = 0; n < 21; n++)
      codes.push(
        await requestFollowing(visitor, { email: `reader${n}@example.org`, search: "", frequency: "DAILY" }, request),
      );
    expect(codes.filter(({ ok }) => ok)).toHaveLength(20);
    expect(codes.at(-1)).toMatchObject({ code: "too-many-requests" });
  });
});

it("the mail to a stranger says nothing that somebody typed", async () => {
  const search = "q=visit+evil.example&region=africa&publisher=visit-evil-example";
  await ask(reader, search);
  const [job] = await waiting("send-mail");
  expect(JSON.stringify(job?.payload)).not.toMatch(/evil/);
  expect(JSON.stringify(job?.payload)).toContain("Africa");
});

it("the same search of the same address is one alert, whoever writes it how", async () => {
  await follow(reader, "region=africa");
  await follow("Reader@Example.org", "region=africa", { frequency: "WEEKLY", locale: "ar" });
  expect(await db.alert.findMany()).toMatchObject([{ frequency: "WEEKLY", locale: "ar" }]);
});

const post = (query: string, headers: Record<string, string> = {}, body: BodyInit = "List-Unsubscribe=One-Click") =>
  POST(new Request(`http://localhost/en/alerts/one-click?${query}`, { method: "POST", body, headers }));
const form = { "content-type": "application/x-www-form-urlencoded" };
const isStopped = async () => (await db.alert.findFirstOrThrow()).stoppedAt !== null;

describe("a mail program stops it with one POST", () => {
  it("without session or origin, as often as it likes", async () => {
    const { id } = await follow(reader);
    const link = `alert=${id}&key=${alertKey(id)}`;
    expect((await post(link, form)).status).toBe(200);
    expect(await isStopped()).toBe(true);
    expect((await post(link, form)).status).toBe(200);
    await db.follower.deleteMany();
    expect((await post(link, form)).status).toBe(200);
  });

  it("in a form of parts too", async () => {
    const { id } = await follow(reader);
    const parts = new FormData();
    parts.set("List-Unsubscribe", "One-Click");
    expect((await post(`alert=${id}&key=${alertKey(id)}`, {}, parts)).status).toBe(200);
    expect(await isStopped()).toBe(true);
  });

  it("but not another site, not without its words, not with another's key, not with too much", async () => {
    const [{ id }, other] = [await follow(reader), await follow("other@example.org", "type=report")];
    const link = `alert=${id}&key=${alertKey(id)}`;
    expect((await post(link, { ...form, origin: "https://evil.example" })).status).toBe(403);
    expect((await post(link, { ...form, "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await post(link, form, "x=1")).status).toBe(400);
    expect((await post(`alert=${id}&key=${alertKey(other.id)}`, form)).status).toBe(404);
    expect((await post("alert=1&key=2", form)).status).toBe(404);
    expect((await post(link, form, "x".repeat(3_000))).status).toBe(413);
    expect(await db.alert.count({ where: { stoppedAt: { not: null } } })).toBe(0);
  });
});

describe("whoever has the links of an address", () => {
  it("stops one, follows it again, changes how often; each as often as one likes", async () => {
    const { id } = await follow(reader);
    const link = { alert: id, key: alertKey(id) };
    for (let n = 0; n < 2; n++) expect(await stopAlert(visitor, link)).toMatchObject({ ok: true });
    expect(await findAlert(visitor, link, "en")).toMatchObject({ isStopped: true });
    for (let n = 0; n < 2; n++) expect(await followAgain(visitor, link)).toMatchObject({ ok: true });
    expect(await changeAlert(visitor, { ...link, frequency: "WEEKLY" })).toMatchObject({ ok: true });
    const { frequency, dueAt, stoppedAt } = await db.alert.findFirstOrThrow();
    expect({ frequency, day: dueAt.getUTCDay(), stoppedAt }).toEqual({ frequency: "WEEKLY", day: 1, stoppedAt: null });
  });

  it("sees all of the address and nothing of another's", async () => {
    const mine = await follow(reader, "region=africa");
    const theirs = await follow("other@example.org", "type=report");
    const own = await findFollower(visitor, { follower: mine.followerId, key: followerKey(mine.followerId) }, "fr");
    expect(own).toMatchObject({ email: reader, alerts: [{ id: mine.id, words: "Afrique" }] });
    const wrong = { follower: theirs.followerId, key: followerKey(mine.followerId) };
    expect(await findFollower(visitor, wrong, "en")).toBeNull();
    expect(await stopAll(visitor, wrong)).toMatchObject({ code: "link-expired" });
    expect(await eraseFollower(visitor, wrong)).toMatchObject({ code: "link-expired" });
    const foreign = { alert: theirs.id, key: alertKey(mine.id) };
    expect(await stopAlert(visitor, foreign)).toMatchObject({ code: "link-expired" });
    expect(await followAgain(visitor, foreign)).toMatchObject({ code: "link-expired" });
    expect(await changeAlert(visitor, { ...foreign, frequency: "WEEKLY" })).toMatchObject({ code: "link-expired" });
    expect(await findAlert(visitor, foreign, "en")).toBeNull();
    expect(await db.alert.findUnique({ where: { id: theirs.id } })).toEqual(theirs);
  });

  it("stops all; what is stopped is forgotten after thirty days, and the address with the last", async () => {
    const { followerId } = await follow(reader, "region=africa");
    await follow(reader, "type=report");
    await follow("other@example.org");
    await stopAll(visitor, { follower: followerId, key: followerKey(followerId) });
    expect(await db.alert.count({ where: { stoppedAt: null } })).toBe(1);
    shiftClock(29 * 24 * hour);
    await tendAlerts();
    expect(await db.alert.count()).toBe(3);
    shiftClock(31 * 24 * hour);
    await tendAlerts();
    expect(await db.follower.findMany()).toMatchObject([{ email: "other@example.org" }]);
  });

  it("has the address erased, with what it asked for and did not confirm; again is no mistake", async () => {
    const { followerId } = await follow(reader, "region=africa");
    await ask(reader, "type=report");
    const link = { follower: followerId, key: followerKey(followerId) };
    for (let n = 0; n < 2; n++) expect(await eraseFollower(visitor, link)).toMatchObject({ ok: true });
    expect([await db.follower.count(), await db.alert.count(), await db.followRequest.count()]).toEqual([0, 0, 0]);
    expect(await findFollower(visitor, link, "en")).toBeNull();
    expect(JSON.stringify(await db.auditEvent.findMany({ omit: { id: true } }))).not.toContain(reader);
  });
});

it("the secretariat sees numbers", async () => {
  await follow(reader, "region=africa");
  await follow(reader, "type=report", { frequency: "WEEKLY" });
  const { id } = await follow("other@example.org");
  await stopAlert(visitor, { alert: id, key: alertKey(id) });
  expect(await countAlerts(await anAdmin())).toEqual({ daily: 1, weekly: 1, addresses: 1 });
});
