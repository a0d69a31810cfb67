import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anOrganization, anOwner } from "@/lib/membership/testing/people";
import { withdrawDocument } from "../moderation/commands";
import { findDocument, searchDocuments } from "../queries";
import { readSearch } from "../search/schema";
import { editRecord } from "./commands";
import { findForEditing } from "./editing";
import { findTombstone, presentSlug, recordOf, withdrawnSlugs } from "./queries";
import { relateDocuments } from "./relations";
import { recordSchema } from "./schema";
import { aRecord, asForm } from "./testing/records";

beforeEach(resetDatabase);

const find = async (q: string) => (await searchDocuments(visitor, readSearch({ q }), "en")).total;

describe("the secretariat edits a record", () => {
  it("writes all of it, finds it by its new words, and tells the log what was before", async () => {
    const [admin, id] = [await anAdmin(), await aRecord()];
    const [edition] = await db.edition.findMany({ where: { documentId: id } });
    const form = await asForm(admin, id, {
      ...{ title_en: "Bridges rebuilt", title_ar: "جسور", abstract_ar: "نص", date: "2013-05", vote: "115-15-28" },
      ...{ symbols: "a67 929–s/2013/399", pillars: ["3", "1"], crimes: ["GENOCIDE"], licence: "CC_BY" },
      ...{ anchor_label_0: "¶138–139", anchor_edition_0: edition?.id, anchor_page_0: "30", anchor_note_0: "Here." },
      ...{ anchor_label_4: "Annex", anchor_link_4: "https://example.org/a#b" },
    });
    expect(await editRecord(admin, form)).toMatchObject({ ok: true });
    const document = await findDocument(visitor, "bridges", "en");
    expect(document).toMatchObject({
      ...{ title: "Bridges rebuilt", datePrecision: "MONTH", vote: "115–15–28", licence: "CC_BY" },
      ...{ symbols: ["A/67/929", "S/2013/399"], pillars: [1, 3], crimes: ["GENOCIDE"] },
    });
    expect((await recordOf(visitor, id, "en")).anchors).toEqual([
      {
        label: "¶138–139",
        href: "https://example.org/en#page=30",
        page: { number: 30, language: "en" },
        note: "Here.",
      },
      { label: "Annex", href: "https://example.org/a#b", page: null, note: "" },
    ]);
    expect([await find("rebuilt"), await find("s 2013 399")]).toEqual([1, 1]);
    const event = await db.auditEvent.findFirst({ where: { type: "document.edited" } });
    expect(event?.change).toMatchObject({
      text_en: { before: { title: "Bridges" }, after: { title: "Bridges rebuilt" } },
      symbols: { before: [], after: ["A/67/929", "S/2013/399"] },
      vote: { before: null, after: "115–15–28" },
    });
    expect(Object.keys(event?.change ?? {})).not.toContain("audience");
  });

  it("keeps what it is not asked to change", async () => {
    const [admin, id] = [await anAdmin(), await aRecord({ vote: "without a vote", symbols: ["Res. 7360"] })];
    const before = await db.document.findUnique({ where: { id } });
    expect(await editRecord(admin, await asForm(admin, id))).toMatchObject({ ok: true });
    const { version, updatedAt, ...after } = (await db.document.findUnique({ where: { id } })) ?? {};
    expect({ ...before, version: undefined, updatedAt: undefined }).toEqual({ ...after, version: undefined });
    expect((await db.auditEvent.findFirst({ where: { type: "document.edited" } }))?.change).toEqual({});
  });

  it("does not overwrite what another admin wrote meanwhile", async () => {
    const [admin, other, id] = [await anAdmin(), await anAdmin(), await aRecord()];
    const [mine, theirs] = [
      await asForm(admin, id, { title_en: "Mine" }),
      await asForm(other, id, { title_en: "Hers" }),
    ];
    const results = await Promise.all([editRecord(admin, mine), editRecord(other, theirs)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "changed-meanwhile" });
  });

  it("moves two records that relate to each other at the same moment", async () => {
    const [admin, one, two] = [await anAdmin(), await aRecord(), await aRecord({ slug: "second" })];
    await relateDocuments(admin, { documentId: one, otherId: two, bond: "RECALLS" });
    for (const round of ["a", "b", "c"]) {
      const forms = await Promise.all([one, two].map((id, n) => asForm(admin, id, { slug: `moved-${n}-${round}` })));
      const results = await Promise.all(forms.map((form) => editRecord(admin, form)));
      expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    }
  }, 60_000);

  it.each([
    [{ symbols: "A/63" }, "symbol-unknown", "symbols"],
    [{ symbols: "A/63/677" }, "symbol-carried", "symbols"],
    [{ title_en: undefined }, "title-missing", "title_en"],
    [{ vote: "1–2–3", withoutVote: "on" }, "vote-twofold", "vote"],
    [{ slug: "taken" }, "slug-taken", "slug"],
    [{ anchor_note_2: "A note" }, "anchor-without-label", "anchor_label_2"],
    [{ anchor_label_0: "¶1", anchor_page_0: "3" }, "anchor-unclear", "anchor_page_0"],
    [
      { anchor_label_0: "¶1", anchor_page_0: "3", anchor_edition_0: "00000000-0000-4000-8000-000000000000" },
      "anchor-unclear",
      "anchor_page_0",
    ],
  ])("refuses %j as %s", async (changed, code, field) => {
    await aRecord({ slug: "taken", symbols: ["A/63/677"] });
    const [admin, id] = [await anAdmin(), await aRecord()];
    expect(await editRecord(admin, await asForm(admin, id, changed))).toMatchObject({ ok: false, code, field });
  });

  it("takes a symbol that another document carries when it is said to be right", async () => {
    await aRecord({ slug: "taken", symbols: ["A/63/677"] });
    const [admin, id] = [await anAdmin(), await aRecord()];
    const form = await asForm(admin, id, { symbols: "a63 677", sameSymbol: "on" });
    expect(await editRecord(admin, form)).toMatchObject({ ok: true });
  });

  it("sees no draft, which belongs to those who write it", async () => {
    const organization = await anOrganization();
    const [admin, id] = [await anAdmin(), await aRecord({ status: "DRAFT", publisherId: organization.id })];
    expect(await findForEditing(admin, id)).toBeNull();
    expect(await findForEditing(admin, "no id")).toBeNull();
    const published = await aRecord({ slug: "another" });
    const form = { ...(await asForm(admin, published)), documentId: id, version: 1 };
    expect(await editRecord(admin, form)).toMatchObject({ ok: false, code: "not-found" });
  });

  it.each(["2013-13", "13", "2013-02-30", "next year"])("takes no date like %s", (date) => {
    expect(recordSchema.safeParse({ date }).error?.issues.some(({ path }) => path[0] === "date")).toBe(true);
  });
});

describe("an address that was given out", () => {
  it("leads to its document, however often that is moved, and to no other", async () => {
    const [admin, id] = [await anAdmin(), await aRecord()];
    for (const slug of ["second", "third"]) await editRecord(admin, await asForm(admin, id, { slug }));
    expect([await presentSlug(visitor, "bridges"), await presentSlug(visitor, "second")]).toEqual(["third", "third"]);
    const other = await aRecord({ slug: "another" });
    const taking = await asForm(admin, other, { slug: "second" });
    expect(await editRecord(admin, taking)).toMatchObject({ code: "slug-taken" });
    await expect(aRecord({ slug: "bridges" })).rejects.toThrow();
    await editRecord(admin, await asForm(admin, id, { slug: "bridges" }));
    expect([await presentSlug(visitor, "bridges"), await presentSlug(visitor, "third")]).toEqual([null, "bridges"]);
  });

  it("says nothing of a document that is not public", async () => {
    const [admin, id] = [await anAdmin(), await aRecord()];
    await editRecord(admin, await asForm(admin, id, { slug: "second", audience: "MEMBERS" }));
    expect(await presentSlug(visitor, "bridges")).toBeNull();
    expect(await presentSlug(await anOwner(), "bridges")).toBe("second");
  });
});

describe("a withdrawn document", () => {
  const reasons = { reason: "It names a village.", publicReason: "It was taken back at the wish of its authors." };

  it("is told of where it was public: its title, the reason, what takes its place", async () => {
    const [admin, id, newer] = [await anAdmin(), await aRecord(), await aRecord({ slug: "newer" })];
    await relateDocuments(admin, { documentId: newer, otherId: id, bond: "NEW_VERSION_OF" });
    expect(await withdrawDocument(admin, { documentId: id, reason: "It names a village." })).toMatchObject({
      code: "public-reason-missing",
    });
    expect(await withdrawDocument(admin, { documentId: id, ...reasons })).toMatchObject({ ok: true });
    const tombstone = await findTombstone(visitor, "bridges", "en");
    expect(tombstone).toMatchObject({ title: "Bridges", body: "United Nations", reason: reasons.publicReason });
    expect(tombstone?.replacement?.slug).toBe("newer");
    expect(JSON.stringify(tombstone)).not.toMatch(/village|abstract of|example\.org/);
    expect([...(await withdrawnSlugs())]).toEqual(["bridges"]);
    expect([await findDocument(visitor, "bridges", "en"), await find("Bridges abstract")]).toEqual([null, 1]);
  });

  it("names no organization that is not listed", async () => {
    const organization = await anOrganization({ name: "Hidden", listing: "SECRETARIAT" });
    const [admin, id] = [await anAdmin(), await aRecord({ publisherId: organization.id, body: null })];
    await withdrawDocument(admin, { documentId: id, ...reasons });
    const tombstone = await findTombstone(visitor, "bridges", "en");
    expect(tombstone?.publisher).toBeNull();
    expect(JSON.stringify(tombstone)).not.toContain("Hidden");
  });

  it("does not exist where it was never public, or is hidden since", async () => {
    const admin = await anAdmin();
    const members = await aRecord({ slug: "for-members", audience: "MEMBERS" });
    await withdrawDocument(admin, { documentId: members, ...reasons });
    await editRecord(admin, await asForm(admin, members, { audience: "PUBLIC" }));
    expect(await findTombstone(visitor, "for-members", "en")).toBeNull();

    const id = await aRecord();
    await withdrawDocument(admin, { documentId: id, ...reasons });
    await editRecord(admin, await asForm(admin, id, { audience: "SECRETARIAT" }));
    expect(await findTombstone(visitor, "bridges", "en")).toBeNull();
    expect((await withdrawnSlugs()).size).toBe(0);
  });
});
