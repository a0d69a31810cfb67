import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anOrganization } from "@/lib/membership/testing/people";
import { editRecord } from "../records/commands";
import { relateDocuments } from "../records/relations";
import { aRecord, asForm } from "../records/testing/records";
import { historyOfRecord } from "./queries";

beforeEach(resetDatabase);

const none = { from: 0, to: 0 };

describe("the history of a record", () => {
  it("keeps a version at each change, with who made it, and compares any two", async () => {
    const [admin, id, other] = [await anAdmin(), await aRecord(), await aRecord({ slug: "other" })];
    const changed = { title_en: "Bridges rebuilt", title_ar: "جسور", topics: ["prevention", "hate-speech"] };
    await editRecord(admin, await asForm(admin, id, changed));
    await relateDocuments(admin, { documentId: id, otherId: other, bond: "RECALLS" });
    await editRecord(admin, await asForm(admin, id));
    const history = await historyOfRecord(admin, id, { from: 1, to: 3 });
    expect(history?.versions.map(({ number, by, changed }) => ({ number, by, changed }))).toEqual([
      { number: 3, by: admin.name, changed: ["relations"] },
      { number: 2, by: admin.name, changed: ["abstract_ar", "title_ar", "title_en", "topics"].slice(1) },
      { number: 1, by: null, changed: [] },
    ]);
    expect(history?.compared?.differences).toEqual([
      { name: "relations", pieces: [{ kind: "added", text: "RECALLS other" }] },
      { name: "title_ar", pieces: [{ kind: "added", text: "جسور" }] },
      {
        name: "title_en",
        pieces: [
          { kind: "same", text: "Bridges" },
          { kind: "added", text: " rebuilt" },
        ],
      },
      {
        name: "topics",
        pieces: [
          { kind: "added", text: "hate-speech" },
          { kind: "same", text: "prevention" },
        ],
      },
    ]);
    expect(history?.events.map(({ type }) => type)).toEqual(["document.edited", "document.related", "document.edited"]);
  });

  it("says nothing of a draft, to nobody", async () => {
    const organization = await anOrganization();
    const id = await aRecord({ status: "DRAFT", publisherId: organization.id });
    expect(await db.documentRevision.count()).toBe(0);
    expect(await historyOfRecord(await anAdmin(), id, none)).toBeNull();
    expect(await historyOfRecord(await anAdmin(), "no id", none)).toBeNull();
  });

  it("is not rewritten, and outlives its record", async () => {
    const id = await aRecord();
    await expect(db.documentRevision.updateMany({ data: { snapshot: {} } })).rejects.toThrow();
    await expect(db.documentRevision.deleteMany()).rejects.toThrow();
    await db.document.delete({ where: { id } });
    expect(await db.documentRevision.count({ where: { documentId: id } })).toBe(1);
  });

  it("takes no version that is not there", async () => {
    const [admin, id] = [await anAdmin(), await aRecord()];
    for (const pair of [
      { from: 1, to: 9 },
      { from: Number.NaN, to: 1 },
      { from: -1, to: 1e9 },
    ])
      expect((await historyOfRecord(admin, id, pair))?.compared).toBeNull();
  });
});
