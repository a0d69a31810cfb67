import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anOrganization, anOwner } from "@/lib/membership/testing/people";
import { findDocument, searchDocuments } from "../queries";
import { presentSlug, recordOf } from "../records/queries";
import { relateDocuments } from "../records/relations";
import { aRecord } from "../records/testing/records";
import { readSearch } from "../search/schema";
import { mergeDocuments } from "./commands";
import { findMerge } from "./queries";
import { mergeSchema } from "./schema";

beforeEach(resetDatabase);

async function asForm(keptId: string, otherId: string, take: string[] = []) {
  const versions = await db.document.findMany({ where: { id: { in: [keptId, otherId] } } });
  const of = (id: string) => versions.find((one) => one.id === id)?.version ?? 1;
  return mergeSchema.parse({ keptId, otherId, keptVersion: of(keptId), otherVersion: of(otherId), take, sure: "on" });
}

async function aDuplicate(given = {}) {
  const id = await aRecord({ slug: "duplicate", symbols: ["A/63/677"], vote: "1–2–3", ...given });
  await db.documentText.create({ data: { documentId: id, locale: "fr", title: "Les ponts", abstract: "" } });
  await db.documentText.update({
    where: { documentId_locale: { documentId: id, locale: "en" } },
    data: { title: "Bridges, twice" },
  });
  await db.edition.create({ data: { documentId: id, language: "fr", link: "https://example.org/fr" } });
  await db.documentCountry.create({ data: { documentId: id, countryCode: "BI" } });
  return id;
}

describe("two records become one", () => {
  it("keeps what both hold, and leads from the old address to the one that stays", async () => {
    const said = { doi: "10.1000/182", authors: ["A. Writer"] };
    const [admin, kept, other] = [await anAdmin(), await aRecord(), await aDuplicate(said)];
    for (const [documentId, count] of [
      [kept, 1],
      [other, 3],
    ] as const)
      await db.languageDemand.create({ data: { documentId, language: "es", count } });
    expect(await mergeDocuments(admin, await asForm(kept, other))).toMatchObject({ ok: true, value: { id: kept } });
    const document = await findDocument(visitor, "bridges", "en");
    expect(document).toMatchObject({ title: "Bridges", symbols: ["A/63/677"], vote: "1–2–3", ...said });
    expect(await db.languageDemand.findMany()).toMatchObject([{ documentId: kept, count: 4 }]);
    expect(document?.editions.map(({ language }) => language).sort()).toEqual(["en", "fr"]);
    expect((await findDocument(visitor, "bridges", "fr"))?.title).toBe("Les ponts");
    expect(await findDocument(visitor, "duplicate", "en")).toBeNull();
    expect(await presentSlug(visitor, "duplicate")).toBe("bridges");
    expect((await searchDocuments(visitor, readSearch({ q: "ponts" }), "en")).total).toBe(1);
    expect((await searchDocuments(visitor, readSearch({ q: "twice" }), "en")).total).toBe(0);
  });

  it("takes the other's word where that is chosen", async () => {
    const [admin, kept, other] = [await anAdmin(), await aRecord(), await aDuplicate({ typeSlug: "toolkit" })];
    const preview = await findMerge(admin, kept, other, "en");
    expect(preview?.conflicts.map(({ name }) => name)).toEqual(["typeSlug", "text_en"]);
    expect(preview?.gains.map(({ name }) => name)).toEqual(["vote", "symbols", "countries", "text_fr", "edition_fr"]);
    await mergeDocuments(admin, await asForm(kept, other, ["typeSlug", "text_en"]));
    expect(await findDocument(visitor, "bridges", "en")).toMatchObject({ title: "Bridges, twice", type: "toolkit" });
  });

  it("tells harvesters that one is gone and the other has changed, and the log what there was", async () => {
    const [admin, kept, other] = [await anAdmin(), await aRecord(), await aDuplicate()];
    const before = await db.harvestRecord.findUniqueOrThrow({ where: { id: kept } });
    await mergeDocuments(admin, await asForm(kept, other));
    const [now, gone] = await Promise.all(
      [kept, other].map((id) => db.harvestRecord.findUniqueOrThrow({ where: { id } })),
    );
    expect([now?.deleted, gone?.deleted]).toEqual([false, true]);
    expect(now?.datestamp.getTime()).toBeGreaterThan(before.datestamp.getTime());
    const event = await db.auditEvent.findFirstOrThrow({ where: { type: "document.merged", subjectId: kept } });
    expect(event.change).toMatchObject({ merged: { before: { slug: "duplicate" }, after: null } });
    expect(await db.auditEvent.count({ where: { type: "document.merged-away", subjectId: other } })).toBe(1);
  });

  it("points relations, achievements, former addresses and decisions at the one that stays", async () => {
    const [admin, kept, other] = [await anAdmin(), await aRecord(), await aDuplicate()];
    const [third, older, oldest] = [
      await aRecord({ slug: "third" }),
      await aRecord({ slug: "older" }),
      await aRecord({ slug: "oldest" }),
    ];
    for (const [documentId, otherId, bond] of [
      [kept, third, "RECALLS"],
      [other, third, "RECALLS"],
      [third, other, "FOLLOWS"],
      [other, kept, "RECALLS"],
      [kept, older, "NEW_VERSION_OF"],
      [other, oldest, "NEW_VERSION_OF"],
    ] as const)
      expect(await relateDocuments(admin, { documentId, otherId, bond })).toMatchObject({ ok: true });
    await db.formerSlug.create({ data: { slug: "once", documentId: other } });
    await mergeDocuments(admin, await asForm(kept, other));
    const { relations } = await recordOf(visitor, kept, "en");
    expect(relations.map(({ bond, other: { slug } }) => `${bond} ${slug}`)).toEqual([
      "NEW_VERSION_OF older",
      "FOLLOWS_BY third",
      "RECALLS third",
    ]);
    expect(await presentSlug(visitor, "once")).toBe("bridges");
  });

  it("keeps a place in an edition that goes, on the same page of the one that stays", async () => {
    const [admin, kept, other] = [await anAdmin(), await aRecord(), await aDuplicate()];
    const edition = await db.edition.findFirstOrThrow({ where: { documentId: other, language: "en" } });
    await db.documentAnchor.create({
      data: { documentId: other, position: 0, label: "¶138", editionId: edition.id, page: 3 },
    });
    await mergeDocuments(admin, await asForm(kept, other));
    expect((await recordOf(visitor, kept, "en")).anchors).toMatchObject([{ label: "¶138", page: { number: 3 } }]);
  });

  it("lets one of two admins merge, and tells the other", async () => {
    const [admin, second, kept, other] = [await anAdmin(), await anAdmin(), await aRecord(), await aDuplicate()];
    const [there, back] = [await asForm(kept, other), await asForm(other, kept)];
    const results = await Promise.all([mergeDocuments(admin, there), mergeDocuments(second, back)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "not-found" });
    expect(await db.document.count()).toBe(1);
  });

  it("does not merge what was changed since it was compared", async () => {
    const [admin, kept, other] = [await anAdmin(), await aRecord(), await aDuplicate()];
    const form = await asForm(kept, other);
    await db.document.update({ where: { id: other }, data: { version: 2 } });
    expect(await mergeDocuments(admin, form)).toMatchObject({ code: "changed-meanwhile" });
    expect(await db.document.count()).toBe(2);
  });

  it("hides nothing from its readers, and knows no drafts", async () => {
    const organization = await anOrganization();
    const admin = await anAdmin();
    const [kept, other] = [await aRecord({ audience: "MEMBERS" }), await aDuplicate()];
    expect(await mergeDocuments(admin, await asForm(kept, other))).toMatchObject({ code: "merge-hides" });
    expect(await mergeDocuments(admin, await asForm(kept, kept))).toMatchObject({ code: "merge-with-itself" });
    const draft = await aRecord({ slug: "draft", status: "DRAFT", publisherId: organization.id });
    expect(await mergeDocuments(admin, await asForm(kept, draft))).toMatchObject({ code: "not-found" });
    expect(await findMerge(admin, kept, draft, "en")).toBeNull();
  });

  it("writes to everybody who acts for an organization whose publication goes", async () => {
    const [admin, owner] = [await anAdmin(), await anOwner()];
    const [kept, other] = [await aRecord(), await aDuplicate({ publisherId: owner.organizationId })];
    await mergeDocuments(admin, await asForm(kept, other));
    const [row] = await db.$queryRaw<{ payload: { to: string; subject: string } }[]>`
      SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'to' = ${owner.email}`;
    expect(row?.payload).toMatchObject({ subject: expect.stringContaining("Bridges, twice") });
    expect((await db.document.findUniqueOrThrow({ where: { id: kept } })).publisherId).toBe(owner.organizationId);
  });
});
