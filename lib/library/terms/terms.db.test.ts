import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin } from "@/lib/membership/testing/people";
import { waiting } from "../alerts/testing/alerts";
import { aDocument } from "../api/testing/documents";
import { facetValueName } from "../catalogue/wording";
import { described } from "../harvest/described";
import { setSpecs } from "../harvest/rules";
import { recordSchema } from "../records/schema";
import { retellTerm } from "./carrying";
import { addTerm, moveTerm, removeTerm, renameTerm } from "./commands";
import { keepVocabularies, readVocabularies } from "./keeping";
import { findEditedTerm, listTerms } from "./queries";
import { addSchema, moveSchema, namesSchema, removeSchema } from "./schema";
import { resetVocabularies } from "./testing/vocabularies";
import { setVocabularies, shipped, termsOf } from "./vocabulary";
import { termName } from "./wording";

beforeEach(resetDatabase);
beforeEach(resetVocabularies);

const names = { name_en: "Atrocity alerts", name_fr: "Alertes", name_ar: "إنذارات" };
const added = (given = {}) => addSchema.parse({ vocabulary: "topic", ...names, ...given });
const renamed = (given: object) => namesSchema.parse({ vocabulary: "topic", version: 1, ...given });
const moved = (slug: string, past: string) => moveSchema.parse({ vocabulary: "topic", slug, past });
const removed = (slug: string, version = 1) => removeSchema.parse({ vocabulary: "topic", slug, version, sure: "on" });

describe("a term", () => {
  it("is called what the secretariat says at once, and what the code says where nothing is said", async () => {
    const admin = await anAdmin();
    const input = renamed({ slug: "prevention", name_en: "Prevention", name_ar: "درء الفظائع" });
    expect(await renameTerm(admin, input)).toMatchObject({ ok: true });
    expect(termName("ar", "topic", "prevention")).toBe("درء الفظائع");
    expect(facetValueName("ar", "topic", "prevention")).toBe("درء الفظائع");
    expect(termName("fr", "topic", "prevention")).toBe("Prévention");
    // What the code says already is not written down.
    expect((await db.topic.findUniqueOrThrow({ where: { slug: "prevention" } })).names).toEqual({ ar: "درء الفظائع" });
    expect(await waiting("purge-pages")).toMatchObject([{ payload: { paths: ["/"] } }]);
    const event = await db.auditEvent.findFirstOrThrow({ where: { type: "term.renamed" } });
    expect(event).toMatchObject({ subjectId: "topic:prevention", subjectName: "Prevention", actorName: admin.name });
    expect(event.change).toEqual({ name_ar: { before: "الوقاية", after: "درء الفظائع" } });

    await renameTerm(admin, renamed({ slug: "prevention", version: 2 }));
    expect(termName("ar", "topic", "prevention")).toBe("الوقاية");
  });

  it("changes the records of its documents for harvesters with its English name alone", async () => {
    const [admin, id] = [await anAdmin(), await aDocument()];
    const stamp = async () => (await db.harvestRecord.findUniqueOrThrow({ where: { id } })).datestamp.getTime();
    const before = await stamp();
    await renameTerm(admin, renamed({ slug: "prevention", name_fr: "Prévenir" }));
    expect(await waiting("retell-term")).toEqual([]);
    await renameTerm(admin, renamed({ slug: "prevention", version: 2, name_en: "Preventing" }));
    for (const { payload } of await waiting("retell-term")) await retellTerm(payload);
    expect(await stamp()).toBeGreaterThan(before);
    const told = { texts: [], editions: [], regions: [], countries: [], relations: [], topics: ["prevention"] };
    expect(
      described({ ...told, slug: "a", date: new Date(), datePrecision: "DAY", type: "report" } as never).topics,
    ).toEqual(["Preventing"]);
  });

  it("has a name of its own in each language", async () => {
    const admin = await anAdmin();
    const taken = renamed({ slug: "prevention", name_en: "use of FORCE" });
    expect(await renameTerm(admin, taken)).toMatchObject({ code: "term-name-taken", field: "name_en" });
    expect(await addTerm(admin, added({ name_fr: "Désarmement" }))).toMatchObject({
      code: "term-name-taken",
      field: "name_fr",
    });
    await addTerm(admin, added());
    const emptied = renamed({ slug: "atrocity-alerts", name_en: "Alerts", name_fr: "Alertes" });
    expect(await renameTerm(admin, emptied)).toMatchObject({ code: "term-name-missing", field: "name_ar" });
    expect(addSchema.safeParse({ vocabulary: "topic", name_en: "Alone" }).success).toBe(false);
    expect(addSchema.safeParse({ vocabulary: "topic", ...names, name_en: "…" }).success).toBe(false);
  });

  it("is added at the end, and is a value like any other from then on", async () => {
    const admin = await anAdmin();
    expect(await addTerm(admin, added())).toMatchObject({ ok: true });
    expect(termsOf("topic").at(-1)).toBe("atrocity-alerts");
    expect(setSpecs()).toContain("topic:atrocity-alerts");
    expect(recordSchema.shape.topics.parse(["atrocity-alerts"])).toEqual(["atrocity-alerts"]);
    await aDocument({ topics: { create: { topicSlug: "atrocity-alerts" } } });
    expect((await findEditedTerm(admin, "topic", "atrocity-alerts"))?.documents).toBe(1);
    // Its slug stays whatever it is called, so another of its first name has another.
    await renameTerm(admin, renamed({ slug: "atrocity-alerts", ...names, name_en: "Warnings" }));
    await addTerm(admin, added({ name_fr: "Autres alertes", name_ar: "إنذارات أخرى" }));
    expect(termsOf("topic").at(-1)).toBe("atrocity-alerts-2");
    expect(termName("en", "topic", "atrocity-alerts")).toBe("Warnings");
  });

  it("is moved past the neighbour that was shown, or not at all", async () => {
    const admin = await anAdmin();
    expect(await moveTerm(admin, moved("early-warning", "prevention"))).toMatchObject({ ok: true });
    expect(termsOf("topic").slice(0, 3)).toEqual(["early-warning", "prevention", "state-responsibility"]);
    expect(await moveTerm(admin, moved("state-responsibility", "early-warning"))).toMatchObject({
      code: "changed-meanwhile",
    });
    await moveTerm(admin, moved("early-warning", "prevention"));
    expect(termsOf("topic")).toEqual(shipped.topic.map(({ slug }) => slug));
  });

  it("goes when no document has it and nothing leads to it", async () => {
    const admin = await anAdmin();
    await aDocument();
    expect(await removeTerm(admin, removed("prevention"))).toMatchObject({ code: "term-in-use" });
    expect(await removeTerm(admin, removed("disarmament"))).toMatchObject({ ok: true });
    expect(termsOf("topic")).not.toContain("disarmament");
    expect(await db.auditEvent.count({ where: { type: "term.removed", subjectId: "topic:disarmament" } })).toBe(1);
  });

  it("lets one of two admins win, and tells the other", async () => {
    const admin = await anAdmin();
    const both = ["Preventing", "Prevented"].map((name_en) =>
      renameTerm(admin, renamed({ slug: "prevention", name_en })),
    );
    const codes = (await Promise.all(both)).map((result) => (result.ok ? "ok" : result.code));
    expect(codes.sort()).toEqual(["changed-meanwhile", "ok"]);
    expect(await removeTerm(admin, removed("prevention"))).toMatchObject({ code: "changed-meanwhile" });
  });
});

describe("another process", () => {
  it("hears of a change when it looks next, and has its pages drawn anew until that works", async () => {
    const admin = await anAdmin();
    let [tries, drawn] = [0, 0];
    await keepVocabularies(0.05, async () => {
      tries += 1;
      if (tries === 1) throw new Error("Not listening yet");
      drawn += 1;
    });
    await renameTerm(admin, renamed({ slug: "prevention", name_en: "Preventing" }));
    setVocabularies(shipped);
    expect(termName("en", "topic", "prevention")).toBe("Prevention");
    await expect.poll(() => termName("en", "topic", "prevention")).toBe("Preventing");
    await expect.poll(() => drawn).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([tries, drawn]).toEqual([2, 1]);
  });

  it("is told of what is changed past the commands, too", async () => {
    await db.topic.update({ where: { slug: "prevention" }, data: { names: { en: "By hand" } } });
    await readVocabularies();
    expect(termName("en", "topic", "prevention")).toBe("By hand");
  });
});

it("the desk lists every term in order with its documents", async () => {
  const admin = await anAdmin();
  await aDocument();
  await aDocument({ status: "DRAFT" });
  const rows = await listTerms(admin, "type");
  expect(rows.map(({ slug }) => slug)).toEqual(shipped.type.map(({ slug }) => slug));
  expect(rows.find(({ slug }) => slug === "report")?.documents).toBe(2);
});
