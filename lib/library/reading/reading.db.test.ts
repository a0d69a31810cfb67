import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOwner } from "@/lib/membership/testing/people";
import { aRecord } from "../records/testing/records";
import { findReading } from "./queries";
import { readAsked } from "./schema";
import { aReadFile } from "./testing/files";

beforeEach(resetDatabase);

const pages = [
  "Listening first\n\nThe monitors of the valley were the first to hear.",
  "Of the bridge that was closed.\nNothing else is on this page.",
  "The monitors heard of <script>another</script> bridge.",
];
const read = (asked: Record<string, string> = {}, locale: "en" | "fr" = "en", viewer = visitor) =>
  findReading(viewer, "bridges", locale, readAsked(asked));
const textOf = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join("");
const marked = (segments: readonly { text: string; marked: boolean }[]) =>
  segments.filter((one) => one.marked).map(({ text }) => text);

/** Bridges, with a file in French and whatever else. */
async function bridges(language = "fr", given = {}) {
  const id = await aRecord(given);
  await aReadFile(id, language, pages);
  return id;
}

describe("a text", () => {
  it("is read page by page, in paragraphs, from the language asked for", async () => {
    const id = await bridges();
    await aReadFile(id, "ar", ["الجسر"]);
    expect(await read()).toMatchObject({ edition: { language: "ar" }, hasText: true });
    const reading = await read({ edition: "fr" });
    expect(reading?.page?.number).toBe(1);
    expect(reading?.page?.paragraphs.map(textOf)).toEqual([
      "Listening first",
      "The monitors of the valley were the first to hear.",
    ]);
    expect(await read({}, "fr")).toMatchObject({ edition: { language: "fr" } });
    expect((await read({ edition: "fr", page: "2" }))?.page?.number).toBe(2);
    expect(reading?.editions.map(({ language }) => language)).toEqual(["ar", "fr"]);
  });

  it.each(["0", "-1", "abc", "99999999999999999999", "1e9", "٣"])(
    "opens for the page %s that is none",
    async (page) => {
      await bridges();
      expect((await read({ page }))?.page?.number).toBe(1);
    },
  );

  it("ends with the last page, and knows no language that is not there", async () => {
    await bridges();
    expect((await read({ page: "400" }))?.page?.number).toBe(3);
    expect(await read({ edition: "zh" })).toMatchObject({ edition: { language: "fr" } });
    expect(await read({ edition: "'; DROP TABLE" })).toMatchObject({ edition: { language: "fr" } });
  });

  it("says that a file of pictures has none, and that there is no file", async () => {
    const id = await aRecord();
    expect(await read()).toMatchObject({ edition: null, hasText: false, page: null });
    await aReadFile(id, "fr", ["", " \n "]);
    expect(await read()).toMatchObject({ edition: { language: "fr" }, hasText: false, page: null });
  });

  it.each([
    { status: "WITHDRAWN" },
    { status: "DRAFT" },
    { audience: "MEMBERS" },
    { audience: "SECRETARIAT" },
  ] as const)("does not exist for a visitor when its document is %o", async (given) => {
    await bridges("fr", given);
    expect(await read()).toBeNull();
    expect(await read({ q: "monitors" })).toBeNull();
  });

  it("of a document for members is there for a member", async () => {
    await bridges("fr", { audience: "MEMBERS" });
    const member = await anOwner();
    expect(await findReading(member, "bridges", "en", readAsked({}))).not.toBeNull();
  });
});

describe("searching inside a document", () => {
  it("lists the pages that say the words, each with the passage", async () => {
    const id = await aRecord();
    await db.edition.deleteMany();
    await aReadFile(id, "en", pages);
    const { found, page } = (await read({ q: "monitor" })) ?? {};
    expect(page).toBeNull();
    expect(found?.total).toBe(2);
    expect(found?.pages.map(({ number }) => number)).toEqual([1, 3]);
    expect(marked(found?.pages[0]?.text ?? [])).toEqual(["monitors"]);
    // What looks like markup is text on its page, word for word.
    const opened = await read({ q: "monitors", page: "3" });
    expect(opened?.page?.paragraphs.map(textOf)).toEqual([pages[2]]);
  });

  it("marks the words on the page that is opened", async () => {
    await bridges();
    const reading = await read({ q: "monitors valley", page: "1" });
    expect(reading?.page?.paragraphs.flatMap(marked)).toEqual(["monitors", "valley"]);
    expect(reading?.found).toBeNull();
  });

  it("lists what says some of the words where no page says all, and nothing where none does", async () => {
    await bridges();
    expect((await read({ q: "valley closed" }))?.found?.pages.map(({ number }) => number)).toEqual([1, 2]);
    expect((await read({ q: "helicopter" }))?.found).toEqual({ pages: [], total: 0 });
    expect((await read({ q: "!!! & | <->" }))?.found).toEqual({ pages: [], total: 0 });
    expect((await read({ q: "\u0000\u0001 monitors" }))?.found?.total).toBe(2);
  });

  it("looks into no other document and no other language", async () => {
    const id = await bridges();
    await aReadFile(id, "ar", ["monitors"]);
    const other = await aRecord({ slug: "other" });
    await aReadFile(other, "fr", ["monitors monitors"]);
    expect((await read({ edition: "fr", q: "monitors" }))?.found?.total).toBe(2);
  });
});
