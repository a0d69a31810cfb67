import { beforeEach, describe, expect, it } from "vitest";
import { sheetOf } from "@/app/sheets/sheet-of";
import { sitemapPages } from "@/app/sitemaps/pages";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { aDocument } from "../api/testing/documents";
import { browse, findValue, valuesOf, yearsOf } from "./queries";
import { bodiesOf, countByRegion, timelineOf } from "./regions";

beforeEach(resetDatabase);

const slugsOf = async (facet: Parameters<typeof valuesOf>[1]) =>
  (await valuesOf(visitor, facet)).map(({ slug, count }) => `${slug} ${count}`);

describe("what the library is browsed by", () => {
  it("counts each value, also where a document has several", async () => {
    await aDocument({ topics: { create: [{ topicSlug: "prevention" }, { topicSlug: "early-warning" }] } });
    await aDocument({ date: new Date("1999-01-01") });
    await aDocument({ audience: "MEMBERS" });
    expect(await slugsOf("topic")).toEqual(["prevention 2", "early-warning 1"]);
    expect(await slugsOf("language")).toEqual(["en 2", "fr 2"]);
    expect(await yearsOf(visitor)).toEqual([
      { year: 2013, count: 1 },
      { year: 1999, count: 1 },
    ]);
  });

  it("takes spellings of one body for one, called as it is called most", async () => {
    await aDocument({ body: "African  Union" });
    await aDocument({ body: "African Union" });
    await aDocument({ body: "African Union" });
    expect(await valuesOf(visitor, "body")).toEqual([{ slug: "african-union", label: "African Union", count: 3 }]);
    const found = await findValue(visitor, "body", "african-union");
    expect(found?.label).toBe("African Union");
    expect((await browse(visitor, found?.narrowed ?? {}, 1, "en"))?.total).toBe(3);
  });

  it("names no publisher who may not be named, nor lets one be guessed", async () => {
    const listed = await anOrganization({ slug: "listed" });
    const hidden = await anOrganization({ slug: "canary-hidden", listing: "SECRETARIAT" });
    const members = await anOrganization({ slug: "canary-members", listing: "MEMBERS" });
    const suspended = await anOrganization({ slug: "canary-suspended", status: "SUSPENDED" });
    for (const { id } of [listed, hidden, members, suspended]) await aDocument({ publisherId: id, body: null });
    expect(await slugsOf("publisher")).toEqual(["listed 1"]);
    expect(await findValue(visitor, "publisher", "listed")).not.toBeNull();
    for (const { slug } of [hidden, members, suspended])
      expect(await findValue(visitor, "publisher", slug), slug).toBeNull();
    const addresses = (await sitemapPages()).map(({ path }) => path("en"));
    expect(addresses.filter((address) => address.includes("canary"))).toEqual([]);
    expect(addresses).toContain("/en/library/by/publisher/listed");
  });

  it("knows what is no value, and what is one without documents", async () => {
    await aDocument({ date: new Date("2011-01-01") });
    await aDocument({ date: new Date("2013-01-01") });
    const known = [...(["topic/disarmament", "region/europe", "country/FR", "type/op-ed", "year/2012"] as const)];
    for (const address of known) {
      const [facet, slug] = address.split("/") as ["topic", string];
      const found = await findValue(visitor, facet, slug);
      expect(found, address).not.toBeNull();
      expect(await browse(visitor, found?.narrowed ?? {}, 1, "en"), address).toMatchObject({ total: 0, pages: 1 });
      expect(await browse(visitor, found?.narrowed ?? {}, 2, "en"), address).toBeNull();
    }
    const unknown = ["topic/x", "region/asia", "country/fr", "country/XX", "year/2014", "year/0000", "year/20130"];
    for (const address of [...unknown, "language/de", "body/nobody", "publisher/none", "year/%00", "type/__proto__"]) {
      const [facet, slug] = address.split("/") as ["topic", string];
      expect(await findValue(visitor, facet, slug), address).toBeNull();
    }
  });

  it("misses and doubles nothing from page to page, the newest first", async () => {
    for (let number = 0; number < 37; number++)
      await aDocument({ date: new Date(Date.UTC(2013 - (number % 4) * 3, number % 12, 1)), symbols: [] });
    await aDocument({ regions: { create: { regionSlug: "europe" } } });
    const pages = [1, 2, 3].map((page) => browse(visitor, { region: ["africa"] }, page, "en"));
    const documents = (await Promise.all(pages)).flatMap((page) => page?.documents ?? []);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(37);
    const dates = documents.map(({ date }) => date.getTime());
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(await browse(visitor, { region: ["africa"] }, 4, "en")).toBeNull();
  });

  it("shows no document that the search index has and a visitor may not see", async () => {
    const id = await aDocument();
    await db.document.update({ where: { id }, data: { status: "WITHDRAWN" } });
    expect((await browse(visitor, {}, 1, "en"))?.documents).toEqual([]);
  });
});

describe("a region", () => {
  const told = { rtopReference: "BY_NAME", authority: "NON_BINDING", typeSlug: "resolution" } as const;

  it("tells its history by its own official texts, at most three of a year, what binds first", async () => {
    const africa = { titles: { en: "Told" }, date: new Date("2009-05-01"), ...told };
    for (let number = 0; number < 4; number++) await aDocument(africa);
    await aDocument({ ...africa, titles: { en: "Binding" }, date: new Date("2009-12-01"), authority: "BINDING" });
    await aDocument({
      ...africa,
      titles: { en: "Treaty" },
      date: new Date("2000-07-11"),
      typeSlug: "treaty",
      rtopReference: null,
    });
    await aDocument({ ...africa, titles: { en: "Not by name" }, rtopReference: null });
    await aDocument({ ...africa, titles: { en: "Society" }, authority: "CIVIL_SOCIETY" });
    await aDocument({ ...africa, titles: { en: "Members" }, date: new Date("2010-01-01"), audience: "MEMBERS" });
    await aDocument({ ...africa, titles: { en: "Withdrawn" }, date: new Date("2011-01-01"), status: "WITHDRAWN" });
    await aDocument({ ...africa, titles: { en: "Europe" }, regions: { create: { regionSlug: "europe" } } });
    const timeline = await timelineOf(visitor, "africa", "en");
    expect(timeline.map(({ title }) => title)).toEqual(["Treaty", "Told", "Told", "Binding"]);
  });

  it("knows the bodies of its own documents, and how many documents each region has", async () => {
    await aDocument({ body: "African Union" });
    await aDocument({ body: "Council of Europe", regions: { create: { regionSlug: "europe" } } });
    await aDocument({ body: "Secret", audience: "MEMBERS" });
    expect(await bodiesOf(visitor, "africa")).toEqual([{ slug: "african-union", label: "African Union", count: 1 }]);
    expect([...(await countByRegion(visitor))].sort()).toEqual([
      ["africa", 1],
      ["europe", 1],
    ]);
    const sheet = await sheetOf("en", ["regions", "africa"]);
    expect(JSON.stringify(sheet?.blocks)).toContain("African Union");
    expect(JSON.stringify(sheet?.blocks)).not.toContain("Secret");
  });
});

describe("on paper", () => {
  it("a page of a value says which it is, of how many, in which order", async () => {
    for (let number = 0; number < 21; number++) await aDocument();
    const sheet = await sheetOf("en", ["library", "by", "topic", "prevention", "2"]);
    expect(sheet).toMatchObject({ title: "Prevention", byline: "21 documents · Order: Newest first · Page 2 of 2" });
    expect(sheet?.url).toBe("http://localhost:3000/en/library/by/topic/prevention/2");
    for (const path of [
      "library/by/topic/x",
      "library/by/x",
      "library/by/topic/prevention/3",
      "library/by/topic/prevention/1",
    ])
      expect(await sheetOf("en", path.split("/")), path).toBeNull();
    for (const facet of ["region", "country", "topic", "type", "body", "publisher", "language", "year"])
      expect((await sheetOf("ar", ["library", "by", facet]))?.title, facet).toBeTruthy();
    expect((await sheetOf("fr", ["library", "by"]))?.title).toBe("Parcourir la bibliothèque");
  });

  it("a search says its filters, order, page and passages", async () => {
    const { id, name } = await anOrganization({ slug: "listed" });
    for (let number = 0; number < 21; number++) await aDocument({ publisherId: id });
    const sheet = await sheetOf("en", ["library", "search"], {
      ...{ q: "rivers", topic: "prevention", publisher: "listed", sort: "title", page: "2" },
    });
    expect(sheet?.byline).toBe(`“rivers” · Prevention · ${name} · Order: By title · Page 2 of 2`);
    const runs = sheet?.blocks.flatMap((block) => (block.kind === "list" ? block.items : []))[0]?.runs;
    expect(runs?.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(["Rivers", "Rivers"]);
  });
});
