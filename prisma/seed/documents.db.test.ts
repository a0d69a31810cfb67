import { beforeAll, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { findDocument, searchDocuments } from "@/lib/library/queries";
import { recordOf } from "@/lib/library/records/queries";
import { readSearch } from "@/lib/library/search/schema";
import { seedAccounts } from "./accounts";
import { seedDocuments } from "./documents";
import { seedOrganizations } from "./organizations";

beforeAll(async () => {
  await seedOrganizations();
  await seedAccounts();
  await seedDocuments();
}, 240_000);

const find = async (q: string, locale: "en" | "fr" | "ar" = "en", more = {}) =>
  (await searchDocuments(visitor, readSearch({ q, ...more }), locale)).hits;

describe("the example library", () => {
  it("has read every file", async () => {
    expect(await db.edition.count({ where: { NOT: { state: "READY" } } })).toBe(0);
    expect(await db.document.count()).toBeGreaterThan(80);
  });

  it("shows what is published, and nothing that is still on its way", async () => {
    expect(await db.searchEntry.count()).toBe(await db.document.count({ where: { status: "PUBLISHED" } }));
    expect(await db.document.count({ where: { status: "SUBMITTED" } })).toBe(2);
  });

  it("says how the record's texts stand to each other", async () => {
    const document = await findDocument(visitor, "protection-of-civilians-2006", "en");
    const { relations, anchors } = await recordOf(visitor, document?.id ?? "", "en");
    expect(relations.map(({ bond, other }) => `${bond} ${other.slug}`)).toEqual([
      "REAFFIRMS world-summit-outcome-2005",
      "REAFFIRMS_BY protection-of-civilians-2009",
      "RECALLS_BY sudan-darfur-2006",
    ]);
    expect(anchors).toEqual([{ label: "¶4", href: null, page: null, note: "" }]);
  });

  it.each(["A/63/677", "a63 677", "a 63 677"])("finds a symbol typed as %s", async (typed) => {
    const [first] = await find(typed);
    expect(first?.symbols).toContain("A/63/677");
  });

  it("finds words inside a file and says on which page", async () => {
    const hits = await find("two people on a motorcycle");
    expect(hits[0]?.slug).toBe("listening-first");
    expect(hits[0]?.extract?.pages?.numbers[0]).toBeGreaterThan(0);
    expect(hits[0]?.extract?.text.some(({ marked, text }) => marked && text.startsWith("motorcycle"))).toBe(true);
  });

  it("finds by the words' stems, without accents, in the reader's language", async () => {
    expect((await find("systeme d'alerte", "fr")).length).toBeGreaterThan(0);
    expect((await find("الإنذار المبكر", "ar")).length).toBeGreaterThan(0);
    expect((await find("genocide", "fr")).length).toBeGreaterThan(0);
  });

  it("shows a visitor nothing that is for members", async () => {
    const hidden = await db.document.findMany({ where: { audience: "MEMBERS" }, include: { texts: true } });
    expect(hidden.length).toBeGreaterThan(0);
    for (const { texts } of hidden) {
      const found = await find(`"${texts[0]?.title}"`);
      expect(found.map(({ audience }) => audience)).not.toContain("MEMBERS");
    }
  });

  it("keeps unwanted words out, and phrases together", async () => {
    const all = await find("responsibility");
    const without = await find("responsibility -libya");
    expect(without.length).toBeLessThanOrEqual(all.length);
    expect(
      (await find('"timely and decisive response"')).every(({ title, extract }) =>
        /timely/i.test(title + extract?.text.map(({ text }) => text).join("")),
      ),
    ).toBe(true);
  });

  it.each(["'", '"', "a & | !", "-", "((", "\u0000", "%", "🙂", "<script>", '-"', "a".repeat(500)])(
    "survives %j",
    async (typed) => {
      await expect(find(typed)).resolves.toBeInstanceOf(Array);
    },
  );
});
