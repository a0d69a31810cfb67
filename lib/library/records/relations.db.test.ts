import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anOrganization, anOwner } from "@/lib/membership/testing/people";
import { structuredData } from "../catalogue/structured-data";
import { ask, headersIn } from "../harvest/testing/harvest";
import { faultsOf } from "../harvest/testing/validate";
import { findDocument } from "../queries";
import { findRelatable, recordOf, relationsToEdit } from "./queries";
import { relateDocuments, unrelateDocuments } from "./relations";
import { bonds } from "./rules";
import { aRecord } from "./testing/records";

beforeEach(resetDatabase);

const told = async (id: string, viewer: Parameters<typeof recordOf>[0] = visitor) =>
  (await recordOf(viewer, id, "en")).relations.map(({ bond, other }) => `${bond} ${other.slug}`);

async function three() {
  return [await aRecord(), await aRecord({ slug: "second" }), await aRecord({ slug: "third" })] as const;
}

describe("a relation", () => {
  it.each(bonds)("%s is told at both ends, once, and can be taken back", async (bond) => {
    const admin = await anAdmin();
    const [one, other] = await three();
    const relation = { documentId: one, otherId: other, bond };
    const both = await Promise.all([relateDocuments(admin, relation), relateDocuments(admin, relation)]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    const back = bond.endsWith("_BY") ? bond.slice(0, -3) : `${bond}_BY`;
    expect([await told(one), await told(other)]).toEqual([[`${bond} second`], [`${back} bridges`]]);
    expect(await db.auditEvent.count({ where: { type: "document.related" } })).toBe(1);
    expect(await unrelateDocuments(admin, relation)).toMatchObject({ ok: true });
    expect([await told(one), await told(other)]).toEqual([[], []]);
  });

  it("leads to nothing that this viewer may not see, whichever way", async () => {
    const admin = await anAdmin();
    const organization = await anOrganization();
    const one = await aRecord();
    for (const [slug, given] of Object.entries({
      "for-members": { audience: "MEMBERS" },
      inside: { audience: "SECRETARIAT" },
      submitted: { status: "SUBMITTED", submittedAt: new Date(), publisherId: organization.id },
      withdrawn: { status: "WITHDRAWN" },
    } as const)) {
      const otherId = await aRecord({ slug, ...given });
      for (const bond of ["RECALLS", "FOLLOWS_BY"] as const)
        await relateDocuments(admin, { documentId: one, otherId, bond });
    }
    expect(await told(one)).toEqual([]);
    const own = await anOwner(organization.id);
    expect(await told(one, own)).toEqual(["FOLLOWS_BY for-members", "RECALLS for-members"]);
    expect(await told(one, admin)).toHaveLength(4);
    expect(await relationsToEdit(admin, one, "en")).toHaveLength(8);
  });

  it("is said of what the secretariat may see alone", async () => {
    const [admin, organization] = [await anAdmin(), await anOrganization()];
    const one = await aRecord();
    const draft = await aRecord({ slug: "draft", status: "DRAFT", publisherId: organization.id });
    for (const otherId of [draft, "00000000-0000-4000-8000-000000000000"])
      expect(await relateDocuments(admin, { documentId: one, otherId, bond: "RECALLS" })).toMatchObject({
        code: "not-found",
      });
    expect(await findRelatable(admin, one, "bridges", "en")).toEqual([]);
    expect(await relateDocuments(admin, { documentId: one, otherId: one, bond: "RECALLS" })).toMatchObject({
      code: "relation-to-itself",
    });
  });

  it("is found by symbol, title or short name", async () => {
    const admin = await anAdmin();
    const one = await aRecord();
    const other = await aRecord({ slug: "second", symbols: ["A/63/677"] });
    for (const q of ["a63 677", "BRIDG", "second", "/en/documents/second"])
      expect((await findRelatable(admin, one, q, "en")).map(({ id }) => id)).toEqual([other]);
    for (const q of ["", "\0", "nothing like it"]) expect(await findRelatable(admin, one, q, "en")).toEqual([]);
  });
});

describe("versions", () => {
  it("are one line: what is old says so and leads to the newest that can be read", async () => {
    const admin = await anAdmin();
    const [one, two, three_] = await three();
    await relateDocuments(admin, { documentId: two, otherId: one, bond: "NEW_VERSION_OF" });
    await relateDocuments(admin, { documentId: two, otherId: three_, bond: "NEW_VERSION_OF_BY" });
    const record = await recordOf(visitor, one, "en");
    expect(record.newest?.slug).toBe("third");
    expect(record.versions.map(({ slug }) => slug)).toEqual(["bridges", "second", "third"]);
    expect((await recordOf(visitor, three_, "en")).newest).toBeNull();
    await db.document.update({ where: { id: three_ }, data: { audience: "MEMBERS" } });
    expect((await recordOf(visitor, one, "en")).newest?.slug).toBe("second");
    await db.document.update({ where: { id: two }, data: { status: "WITHDRAWN" } });
    expect(await recordOf(visitor, one, "en")).toMatchObject({ newest: null, versions: [] });
  });

  it.each(["NEW_VERSION_OF", "TRANSLATES"] as const)("%s makes no circle and no fork", async (bond) => {
    const admin = await anAdmin();
    const [one, two, three_] = await three();
    await relateDocuments(admin, { documentId: two, otherId: one, bond });
    await relateDocuments(admin, { documentId: three_, otherId: two, bond });
    for (const [documentId, otherId] of [
      [one, three_],
      [one, two],
      [three_, one],
    ] as const)
      expect(await relateDocuments(admin, { documentId, otherId, bond })).toMatchObject({
        code: "relation-impossible",
      });
  });

  it("have no two that replace the same, while a text has many translations", async () => {
    const admin = await anAdmin();
    const [one, two, three_] = await three();
    const say = (documentId: string, bond: "NEW_VERSION_OF" | "TRANSLATES") =>
      relateDocuments(admin, { documentId, otherId: one, bond });
    expect([await say(two, "NEW_VERSION_OF"), await say(three_, "NEW_VERSION_OF")]).toMatchObject([
      { ok: true },
      { code: "relation-impossible" },
    ]);
    expect([await say(two, "TRANSLATES"), await say(three_, "TRANSLATES")]).toMatchObject([{ ok: true }, { ok: true }]);
  });
});

it("the database itself holds relations to their rules", async () => {
  const [one, two, three_] = await three();
  const put = (fromId: string, kind: "NEW_VERSION_OF" | "TRANSLATES" | "RECALLS", toId: string) =>
    db.documentRelation.create({ data: { fromId, kind, toId } });
  await expect(put(one, "RECALLS", one)).rejects.toThrow();
  await put(two, "NEW_VERSION_OF", one);
  await expect(put(three_, "NEW_VERSION_OF", one)).rejects.toThrow();
  await expect(put(two, "NEW_VERSION_OF", three_)).rejects.toThrow();
  await put(three_, "NEW_VERSION_OF", two);
  await expect(put(one, "NEW_VERSION_OF", three_)).rejects.toThrow(/circle/);
  await put(one, "TRANSLATES", two);
  await expect(put(two, "TRANSLATES", one)).rejects.toThrow(/circle/);
  await expect(put(one, "TRANSLATES", three_)).rejects.toThrow();
  // What recalls may be recalled: only lines have an order.
  await put(one, "RECALLS", two);
  await put(two, "RECALLS", one);
});

describe("machines", () => {
  it("are told of relations and licence in every format of the harvest", async () => {
    const admin = await anAdmin();
    const one = await aRecord({ licence: "CC_BY" });
    for (const bond of bonds)
      await relateDocuments(admin, { documentId: one, otherId: await aRecord({ slug: bond.toLowerCase() }), bond });
    for (const [format, said] of [
      ["oai_dc", "<dc:relation>http://localhost:3000/en/documents/recalls</dc:relation>"],
      ["oai_dc", "<dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>"],
      ["mods", '<relatedItem type="references"><identifier type="uri">http://localhost:3000/en/documents/recalls<'],
      ["mods", '<relatedItem otherType="Implemented by">'],
    ] as const) {
      const xml = await ask(`verb=ListRecords&metadataPrefix=${format}`);
      expect(await faultsOf(xml)).toEqual([]);
      expect(xml).toContain(said);
    }
  });

  it("hear that a record changed when its relation, or the other document, comes or goes", async () => {
    const admin = await anAdmin();
    const [one, two] = await three();
    const stamp = async () => (await db.harvestRecord.findUniqueOrThrow({ where: { id: one } })).datestamp.getTime();
    const first = await stamp();
    await relateDocuments(admin, { documentId: two, otherId: one, bond: "RECALLS" });
    const related = await stamp();
    await db.document.update({ where: { id: two }, data: { status: "WITHDRAWN" } });
    const alone = await stamp();
    expect(related).toBeGreaterThan(first);
    expect(alone).toBeGreaterThan(related);
    expect(headersIn(await ask("verb=ListIdentifiers&metadataPrefix=oai_dc"))).toHaveLength(3);
    expect(await ask("verb=ListRecords&metadataPrefix=oai_dc")).not.toContain("dc:relation");
  });

  it("read them in the page in the words of schema.org", async () => {
    const admin = await anAdmin();
    const [one, two] = await three();
    await relateDocuments(admin, { documentId: one, otherId: two, bond: "REAFFIRMS" });
    const document = await findDocument(visitor, "bridges", "en");
    if (!document) throw new Error("It is published");
    const data = JSON.parse(structuredData(document, await recordOf(visitor, one, "en"), "en"));
    expect(data.citation).toEqual([
      { "@type": "CreativeWork", name: "Bridges", url: "http://localhost:3000/en/documents/second" },
    ]);
  });
});
