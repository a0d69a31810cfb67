import { beforeEach, describe, expect, it } from "vitest";
import { admin } from "@/lib/accounts/testing/people";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { createAppeal, saveAppealSettings, saveAppealText, setAppealStatus } from "./commands";
import { actOnAchievement, saveAchievement, saveAmount } from "./contents/commands";
import { currentAppeal, findAppeal, previewAppeal } from "./queries";

const words = {
  title: "A promise made to everyone",
  kicker: "Year-end appeal",
  salutation: "Dear friends,",
  opening: "In Syria the killing goes on.",
  closing: "With your gift we can do more.",
  signature: "The Program Director",
};

async function draft(slug = "december-2013") {
  const viewer = await admin();
  const made = await createAppeal(viewer, { slug, date: "2013-12-09", goal: "50,000", currency: "USD" });
  if (!made.ok) throw new Error(made.code);
  return { viewer, id: made.value.id };
}

async function versionOf(id: string): Promise<number> {
  return (await db.appeal.findUniqueOrThrow({ where: { id } })).version;
}

async function opened(slug?: string) {
  const { viewer, id } = await draft(slug);
  await saveAppealText(viewer, { id, version: 1, language: "en", ...words });
  const result = await setAppealStatus(viewer, { id, version: 2, status: "OPEN" });
  return { viewer, id, result };
}

describe("an appeal", () => {
  beforeEach(resetDatabase);

  it("is nobody's but the secretariat's while it is a draft", async () => {
    const { viewer, id } = await draft();
    expect(await findAppeal(visitor, "december-2013", "en")).toBeNull();
    expect(await previewAppeal(visitor, id, "en")).toBeNull();
    expect(await previewAppeal(viewer, id, "en")).toMatchObject({ goal: 5_000_000, currency: "USD" });
  });

  it("is not opened without a letter, and then is the current one, in English for want of Arabic", async () => {
    const { viewer, id } = await draft();
    expect(await setAppealStatus(viewer, { id, version: 1, status: "OPEN" })).toMatchObject({
      code: "appeal-without-text",
    });
    expect(await versionOf(id)).toBe(1);
    await saveAppealText(viewer, { id, version: 1, language: "en", ...words });
    expect(await setAppealStatus(viewer, { id, version: 2, status: "OPEN" })).toMatchObject({ ok: true });
    expect(await currentAppeal(visitor, "ar")).toMatchObject({ title: words.title, textLocale: "en", status: "OPEN" });
  });

  it("is open alone", async () => {
    await opened("december-2013");
    expect((await opened("december-2014")).result).toMatchObject({ code: "another-appeal-open" });
  });

  it("is changed by one of two who edit the same version", async () => {
    const { viewer, id } = await draft();
    const save = (title: string) => saveAppealText(viewer, { id, version: 1, language: "en", ...words, title });
    const results = await Promise.all([save("One"), save("Two")]);
    expect(results.map((result) => (result.ok ? "saved" : result.code)).sort()).toEqual(["changed-meanwhile", "saved"]);
  });

  it("keeps its currency once it has been open", async () => {
    const { viewer, id } = await opened();
    const settings = { id, slug: "december-2013", date: "2013-12-09", goal: "60000", currency: "EUR" };
    await saveAppealSettings(viewer, { ...settings, version: await versionOf(id) });
    expect(await db.appeal.findUniqueOrThrow({ where: { id } })).toMatchObject({ goal: 6_000_000, currency: "USD" });
  });

  it.each([
    [{ goal: "fifty" }, "amount-invalid"],
    [{ opensAt: "2013-12-20", closesAt: "2013-12-01" }, "dates-reversed"],
  ])("refuses %j", async (change, code) => {
    const { viewer, id } = await draft();
    const settings = { id, version: 1, slug: "december-2013", date: "2013-12-09", goal: "1", currency: "USD" };
    expect(await saveAppealSettings(viewer, { ...settings, ...change })).toMatchObject({ code });
  });

  it("refuses a short name that is taken, and keeps what was", async () => {
    await draft("december-2013");
    const { viewer, id } = await draft("december-2014");
    const settings = { id, version: 1, slug: "december-2013", date: "2013-12-09", goal: "1", currency: "USD" };
    expect(await saveAppealSettings(viewer, settings)).toMatchObject({ code: "slug-taken", field: "slug" });
    expect(await versionOf(id)).toBe(1);
  });

  it("orders its achievements, and links only to what every reader may open", async () => {
    const { viewer, id } = await draft();
    const add = (text: string, target = "") =>
      saveAchievement(viewer, { appealId: id, language: "en", text, linkLabel: "See", target });
    await add("First");
    await add("Second", "/members");
    await add("Third");
    expect(await add("Fourth", "no-such-record")).toMatchObject({ code: "target-unknown", field: "target" });
    const texts = async () => (await previewAppeal(viewer, id, "en"))?.achievements.map(({ text }) => text);
    const third = (await previewAppeal(viewer, id, "en"))?.achievements[2]?.id ?? "";
    await actOnAchievement(viewer, { appealId: id, achievementId: third, act: "up" });
    expect(await texts()).toEqual(["First", "Third", "Second"]);
    await actOnAchievement(viewer, { appealId: id, achievementId: third, act: "remove" });
    expect(await texts()).toEqual(["First", "Second"]);
    expect((await previewAppeal(viewer, id, "fr"))?.achievements[1]?.link).toEqual({
      href: "/fr/members",
      label: "See",
    });
  });

  it("offers amounts with what each does, per language", async () => {
    const { viewer, id } = await draft();
    const amount = { appealId: id, currency: "USD", amount: "50" } as const;
    await saveAmount(viewer, { ...amount, language: "en", effect: "One trainer" });
    await saveAmount(viewer, { ...amount, language: "fr", effect: "Un formateur" });
    expect((await previewAppeal(viewer, id, "fr"))?.amounts).toEqual([
      { currency: "USD", amount: 5_000, effect: "Un formateur" },
    ]);
    expect((await previewAppeal(viewer, id, "ar"))?.amounts[0]?.effect).toBe("One trainer");
  });

  it("writes each change with before and after, and has its pages drawn anew", async () => {
    const { id } = await opened();
    const events = await db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ type }) => type)).toEqual(["appeal.created", "appeal.text-changed", "appeal.opened"]);
    expect(events[2]?.change).toEqual({ status: { before: "DRAFT", after: "OPEN" } });
    const jobs = await db.$queryRaw<
      { payload: { paths: string[] } }[]
    >`SELECT payload FROM graphile_worker._private_jobs ORDER BY id DESC LIMIT 1`;
    expect(jobs[0]?.payload.paths).toContain("/ar/appeals/december-2013");
  });
});
