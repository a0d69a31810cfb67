import { beforeAll, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import type { Locale } from "@/lib/i18n/locales";
import { searchDocuments } from "../queries";
import { indexDocuments, indexPages } from "./indexing";
import { readSearch } from "./schema";
import { completions, countWords, meant } from "./words";

type Record = { title: string; abstract?: string; body?: string; locale?: string; pages?: string[]; symbol?: string };

const records: { readonly [slug: string]: Record } = {
  bridges: {
    title: "Bridges over rivers",
    abstract: "Steel and stone.",
    body: "Council of Engineers",
    symbol: "A/63/677",
  },
  harbours: {
    title: "Harbours",
    abstract: "Bridges are seen from here.",
    pages: ["Nothing of note.", "A bridge of stone."],
  },
  council: { title: "The council speaks", abstract: "On boats.", symbol: "S/RES/1674 (2006)" },
  scattered: { title: "Early", abstract: "Some say warning.", pages: ["early on", "a warning"] },
  phrase: {
    title: "Signs",
    abstract: "Of what may come.",
    pages: ["", "The early warning came late.", "Another early warning."],
  },
  french: { title: "L’élève et les génocides", locale: "fr" },
  arabic: { title: "الأُمَم المتحدة وحماية المدنيين", locale: "ar" },
  russian: { title: "Ответственность по защите народов", locale: "ru" },
  spanish: { title: "La prevención de crímenes", locale: "es" },
  chinese: { title: "保护的责任", abstract: "预防种族灭绝", locale: "zh" },
};

beforeAll(async () => {
  await resetDatabase();
  const ids: string[] = [];
  for (const [slug, { title, abstract = "", body, locale = "en", pages = [], symbol }] of Object.entries(records)) {
    const { id, editions } = await db.document.create({
      data: {
        ...{ slug, status: "PUBLISHED", typeSlug: "report", date: new Date("2013-05-09"), publishedAt: new Date() },
        ...{ body: body ?? null, symbols: symbol ? [symbol] : [] },
        texts: { create: { locale, title, abstract } },
        editions: {
          create: {
            ...{ language: locale, link: "https://example.org/" },
            texts: { create: pages.map((text, index) => ({ number: index + 1, text })) },
          },
        },
      },
      include: { editions: true },
    });
    for (const edition of editions) await indexPages(db, edition.id, locale);
    ids.push(id);
  }
  await indexDocuments(db, ids);
});

const find = async (q: string, locale: Locale = "en") =>
  (await searchDocuments(visitor, readSearch({ q }), locale)).hits;
const slugs = async (q: string, locale?: Locale) => (await find(q, locale)).map(({ slug }) => slug);

describe("what a reader may type", () => {
  it.each([
    ["bridges", ["bridges", "harbours"]],
    ["title:bridges", ["bridges"]],
    ["abstract:bridges", ["harbours"]],
    ["body:engineers", ["bridges"]],
    ["title:council", ["council"]],
    ["council", ["council", "bridges"]],
    ['title:"bridges over"', ["bridges"]],
    ["title:bridges stone", ["bridges"]],
    ["title:bridges -rivers", []],
    ["stone -title:harbours", ["bridges"]],
    ["rivers OR boats", ["bridges", "council"]],
    ['"early warning"', ["phrase"]],
    ["bridges -rivers", ["harbours"]],

    ["symbol:A/63/677", ["bridges"]],
    ["res 1674", ["council"]],
    ["s res 1674", ["council"]],
    ["titre:bridges", ["bridges"]],
    ["note:bridges", ["harbours"]],
  ])("%s", async (q, expected) => {
    expect((await slugs(q)).sort()).toEqual([...expected].sort());
  });

  it.each(["-bridges", "title:--", "title:", "-", '"', 'title:"', "OR", "- -x", "title:OR"])(
    "asks for nothing, and not for everything, with %s",
    async (q) => expect(await slugs(q)).toEqual([]),
  );
});

describe("words in the forms of their language", () => {
  it.each([
    ["genocide", "fr", "french"],
    ["eleve", "fr", "french"],
    ["genocidio crimen", "es", undefined],
    ["prevencion crimen", "en", "spanish"],
    ["народ", "en", "russian"],
    ["ответственности", "en", "russian"],
    ["الامم", "ar", "arabic"],
    ["الأمم", "ar", "arabic"],
    ["حمايه", "ar", "arabic"],
    ["责任", "en", "chinese"],
    ["种族灭绝", "en", "chinese"],
    ["责任 -种族", "en", undefined],
    ["责任 -和平", "en", "chinese"],
  ] as const)("%s", async (q, locale, found) => {
    expect(await slugs(q, locale as Locale)).toEqual(found ? [found] : []);
  });
});

describe("the order of what is found", () => {
  it("puts the title before the abstract", async () => {
    expect(await slugs("bridges")).toEqual(["bridges", "harbours"]);
  });

  it("puts words as they were typed before scattered ones", async () => {
    expect(await slugs("early warning")).toEqual(["phrase", "scattered"]);
  });
});

describe("what a search is completed and corrected from", () => {
  beforeAll(async () => {
    const secret = await db.document.create({
      data: {
        ...{
          slug: "secret",
          status: "PUBLISHED",
          audience: "MEMBERS",
          typeSlug: "report",
          date: new Date(),
          publishedAt: new Date(),
        },
        texts: { create: { locale: "en", title: "Unspeakable harbingers" } },
      },
    });
    await indexDocuments(db, [secret.id]);
    await countWords();
  });

  it.each([
    ["brid", ["bridges"]],
    ["stone br", []],
    ["stone bri", ["stone bridges"]],
    ["gén", ["génocides"]],
    ["gen", ["génocides"]],
    ["الأم", ["الأُمَم"]],
    ["наро", ["народов"]],
    ["a/63", ["A/63/677"]],
    ["unspeak", []],
    ["%%%", []],
    ["", []],
  ])("completes %s", async (typed, expected) => expect(await completions(typed)).toEqual(expected));

  it.each([
    ["brigdes", "bridges"],
    ["harbors", "harbours"],
    ["brigdes over rivres", "bridges over rivers"],
    ["unspeakabel", null],
    ["zzzzzz", null],
    ["ответственносьт", "ответственность"],
    ["bridges boats", null],
  ])("of %s nothing is found, and %s was meant", async (q, expected) => {
    expect(await slugs(q)).toEqual([]);
    expect(await meant(readSearch({ q }), "en")).toBe(expected);
  });
});

describe("where the words stand", () => {
  it("names the pages, and shows the first", async () => {
    const [first] = await find('"early warning"');
    expect(first?.extract?.pages?.numbers).toEqual([2, 3]);
    expect(first?.extract?.text.map(({ text }) => text).join("")).toContain("came late");
  });

  it("shows a page that says one word where none says all", async () => {
    const hit = (await find("early warning")).find(({ slug }) => slug === "scattered");
    expect(hit?.extract?.pages?.numbers).toEqual([1, 2]);
  });
});
