import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { ownerUrl, resetDatabase } from "@/lib/db/testing/database";
import { anAdmin } from "@/lib/membership/testing/people";
import { follow, tellAll, waiting } from "../alerts/testing/alerts";
import { documentsAnswer } from "../api/answers";
import { aDocument } from "../api/testing/documents";
import { browse, findValue, valuesOf } from "../browsing/queries";
import { movedTo } from "../browsing/rules";
import { ask, headersIn } from "../harvest/testing/harvest";
import { historyOfRecord } from "../history/queries";
import { gatherRecords } from "../imports/records";
import { tableRow } from "../imports/testing/rows";
import { searchDocuments } from "../queries";
import { recordSchema } from "../records/schema";
import { askedFor } from "../search/asked";
import { countFacets } from "../search/counts";
import { readSearch } from "../search/schema";
import { carryTerm } from "./carrying";
import { addTerm, removeTerm } from "./commands";
import { mergeTerms } from "./merging";
import { countMoving, findEditedTerm, listTerms } from "./queries";
import { addSchema, mergeTermsSchema, removeSchema } from "./schema";
import { resetVocabularies } from "./testing/vocabularies";
import { termsOf } from "./vocabulary";

const deliver = vi.hoisted(() => vi.fn());
vi.mock("@/lib/mail/deliver", () => ({ deliver }));

beforeEach(resetDatabase);
beforeEach(resetVocabularies);

type Admin = Awaited<ReturnType<typeof anAdmin>>;

async function merge(admin: Admin, slug: string, into: string, vocabulary: "topic" | "type" = "topic") {
  const rows = await listTerms(admin, vocabulary);
  const version = (one: string) => rows.find((row) => row.slug === one)?.version ?? 1;
  const input = { vocabulary, slug, version: version(slug), into, intoVersion: version(into), sure: "on" };
  return mergeTerms(admin, mergeTermsSchema.parse(input));
}

async function carryAll() {
  for (const { payload } of await waiting("carry-term")) await carryTerm(payload);
}

const topics = (...slugs: string[]) => ({ topics: { create: slugs.map((topicSlug) => ({ topicSlug })) } });
const topicsOf = async (documentId: string) =>
  (await db.documentTopic.findMany({ where: { documentId }, orderBy: { topicSlug: "asc" } })).map(
    (row) => row.topicSlug,
  );
const foundBy = async (search: string) =>
  (await searchDocuments(visitor, readSearch(Object.fromEntries(new URLSearchParams(search))), "en")).hits.map(
    ({ id }) => id,
  );

describe("a merged topic", () => {
  it("gives its documents to the other, none of them twice", async () => {
    const admin = await anAdmin();
    const [one, both] = [
      await aDocument(topics("early-warning")),
      await aDocument(topics("early-warning", "prevention")),
    ];
    expect(await countMoving(admin, "topic", "early-warning", "prevention")).toEqual({ moving: 2, both: 1 });
    expect(await merge(admin, "early-warning", "prevention")).toMatchObject({ ok: true });
    await carryAll();
    expect([await topicsOf(one), await topicsOf(both)]).toEqual([["prevention"], ["prevention"]]);
    expect(termsOf("topic")).not.toContain("early-warning");
    const edited = await findEditedTerm(admin, "topic", "prevention");
    expect(edited).toMatchObject({ documents: 2, former: [{ slug: "early-warning", documents: 0 }] });
  });

  it("is in the log with what it was, and its documents' histories say who did it", async () => {
    const [admin, id] = [await anAdmin(), await aDocument(topics("early-warning"))];
    await merge(admin, "early-warning", "prevention");
    await carryAll();
    const event = await db.auditEvent.findFirstOrThrow({ where: { type: "term.merged" } });
    expect(event).toMatchObject({ subjectId: "topic:early-warning", subjectName: "Early warning" });
    expect(event.change).toMatchObject({
      into: { before: null, after: { slug: "prevention", name: "Prevention" } },
      documents: { before: 1, after: 0 },
    });
    const history = await historyOfRecord(admin, id, { from: 1, to: 2 });
    expect(history?.versions[0]).toMatchObject({ number: 2, by: admin.name, changed: ["topics"] });
    expect(history?.compared?.differences).toMatchObject([{ name: "topics" }]);
  });

  it("goes on being found: by search, browsing, the API, and whoever writes it", async () => {
    const [admin, id] = [await anAdmin(), await aDocument(topics("early-warning"))];
    await merge(admin, "early-warning", "prevention");
    // While its documents are on their way nothing is missed.
    const onTheWay = (await findValue(visitor, "topic", "prevention"))?.narrowed ?? {};
    expect([await foundBy("topic=early-warning"), (await browse(visitor, onTheWay, 1, "en"))?.total]).toEqual([
      [id],
      1,
    ]);
    const set = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:prevention";
    expect(headersIn(await ask(set)).map((told) => told.id)).toEqual([id]);
    await carryAll();
    for (const topic of ["early-warning", "prevention"]) {
      expect(await foundBy(`topic=${topic}`), topic).toEqual([id]);
      const answer = await documentsAnswer(new URLSearchParams({ topic }));
      expect(answer, topic).toMatchObject({ body: { data: [{ id, topics: ["prevention"] }] } });
      const found = await findValue(visitor, "topic", topic);
      expect((await browse(visitor, found?.narrowed ?? {}, 1, "en"))?.total, topic).toBe(1);
    }
    expect(movedTo("topic", "early-warning")).toBe("prevention");
    expect(movedTo("topic", "prevention")).toBeNull();
    expect(await valuesOf(visitor, "topic")).toEqual([{ slug: "prevention", count: 1 }]);
    const asked = await askedFor(visitor, readSearch({}), "en");
    if (asked) expect((await countFacets(asked)).facets.topic).toMatchObject([{ value: "prevention", count: 1 }]);
    expect(recordSchema.shape.topics.parse(["early-warning", "prevention"])).toEqual(["prevention"]);
    const { records, problems } = gatherRecords([tableRow({ topics: "early-warning; prevention" })], new Set());
    expect([problems, records[0]?.topics]).toEqual([[], ["prevention"]]);
    // Also past everything that reads a form: a replica that has not heard of it yet, a seed, a restored table.
    const late = await aDocument(topics("prevention", "early-warning"));
    expect(await topicsOf(late)).toEqual(["prevention"]);
  });

  it("is harvested in either set, what is deleted too, and its records count as changed", async () => {
    const [admin, id] = [await anAdmin(), await aDocument(topics("early-warning"))];
    const gone = await aDocument(topics("early-warning"));
    await db.document.update({ where: { id: gone }, data: { status: "WITHDRAWN" } });
    const before = await db.harvestRecord.findUniqueOrThrow({ where: { id } });
    await merge(admin, "early-warning", "prevention");
    await carryAll();
    expect((await db.harvestRecord.findUniqueOrThrow({ where: { id } })).datestamp.getTime()).toBeGreaterThan(
      before.datestamp.getTime(),
    );
    for (const topic of ["early-warning", "prevention"]) {
      const told = headersIn(await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:${topic}`));
      expect(told.map(({ id }) => id).sort(), topic).toEqual([id, gone].sort());
    }
    const all = await ask("verb=ListIdentifiers&metadataPrefix=oai_dc");
    expect(all.match(/topic:[a-z-]+/g)).toEqual(["topic:prevention", "topic:prevention"]);
    expect(await ask("verb=ListSets")).not.toContain("topic:early-warning");
    expect(headersIn(await ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic"))).toHaveLength(2);
  });

  it("goes on being told of to who follows it", async () => {
    const admin = await anAdmin();
    await follow("reader@example.org", "topic=early-warning");
    await merge(admin, "early-warning", "prevention");
    await carryAll();
    await aDocument(topics("prevention"));
    await tellAll();
    expect(deliver.mock.calls).toHaveLength(1);
    expect(JSON.stringify(deliver.mock.calls[0])).toContain("Rivers");
  });

  it("leads on where what it became becomes another, and is never removed from under a link", async () => {
    const admin = await anAdmin();
    const id = await aDocument(topics("early-warning"));
    await merge(admin, "early-warning", "prevention");
    await merge(admin, "prevention", "peacebuilding");
    await carryAll();
    expect(await topicsOf(id)).toEqual(["peacebuilding"]);
    expect([movedTo("topic", "early-warning"), movedTo("topic", "prevention")]).toEqual([
      "peacebuilding",
      "peacebuilding",
    ]);
    await db.document.delete({ where: { id } });
    const version = (await findEditedTerm(admin, "topic", "peacebuilding"))?.version;
    const removal = removeSchema.parse({ vocabulary: "topic", slug: "peacebuilding", version, sure: "on" });
    expect(await removeTerm(admin, removal)).toMatchObject({ code: "term-in-use" });
    // An added term of the same name does not take the address of what was merged.
    const names = { name_en: "Early warning", name_fr: "Alerte précoce", name_ar: "الإنذار المبكر" };
    await addTerm(admin, addSchema.parse({ vocabulary: "topic", ...names }));
    expect(termsOf("topic").at(-1)).toBe("early-warning-2");
  });

  it("lets one of two admins win, who merge two into each other", async () => {
    const admin = await anAdmin();
    const results = await Promise.all([
      merge(admin, "early-warning", "prevention"),
      merge(admin, "prevention", "early-warning"),
    ]);
    expect(results.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["not-found", "ok"]);
    expect(await merge(admin, "disarmament", "disarmament")).toMatchObject({ code: "merge-with-itself" });
  });
});

it("who writes a term at the moment at which it is merged waits, and writes what it became", async () => {
  const merging = new pg.Client({ connectionString: ownerUrl() });
  await merging.connect();
  await merging.query("BEGIN");
  await merging.query(`SELECT 1 FROM "Topic" WHERE slug = 'early-warning' FOR UPDATE`);
  const writing = aDocument(topics("early-warning"));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await merging.query(`UPDATE "Topic" SET "mergedIntoSlug" = 'prevention' WHERE slug = 'early-warning'`);
  await merging.query("COMMIT");
  await merging.end();
  expect(await topicsOf(await writing)).toEqual(["prevention"]);
});

it("a merged type is the other everywhere, and what is written while it is merged is, too", async () => {
  const admin = await anAdmin();
  const id = await aDocument({ typeSlug: "toolkit" });
  const [result, late] = await Promise.all([
    merge(admin, "toolkit", "training-material", "type"),
    aDocument({ typeSlug: "toolkit" }),
  ]);
  expect(result).toMatchObject({ ok: true });
  await carryAll();
  expect((await db.document.findMany({ select: { typeSlug: true } })).map((row) => row.typeSlug)).toEqual([
    "training-material",
    "training-material",
  ]);
  expect((await foundBy("type=toolkit")).sort()).toEqual([id, late].sort());
  expect(await valuesOf(visitor, "type")).toEqual([{ slug: "training-material", count: 2 }]);
});
