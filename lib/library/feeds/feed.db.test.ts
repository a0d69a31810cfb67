import fc from "fast-check";
import { SaxesParser } from "saxes";
import { beforeAll, expect, it } from "vitest";
import { GET as takeFile } from "@/app/[locale]/(public)/library/search/[file]/route";
import { GET as takeFeed } from "@/app/[locale]/feeds/[name]/route";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { indexDocument } from "../search/indexing";

const titles = { plain: '=1+1 <b>&"]]>\u0007 rivers', arabic: "الإنذار المبكر rivers" };

beforeAll(async () => {
  await resetDatabase();
  const hidden = await anOrganization({ slug: "hidden", listing: "MEMBERS", name: "Hidden canary" });
  const make = async (slug: string, title: string, data: object = {}) => {
    const { id } = await db.document.create({
      data: {
        slug,
        status: "PUBLISHED",
        typeSlug: "report",
        date: new Date("2001-02-03"),
        publishedAt: new Date("2026-01-01"),
        texts: { create: { locale: "en", title, abstract: "About <it> & more." } },
        regions: { create: { regionSlug: "africa" } },
        editions: { create: { language: "en", link: "https://example.org/" } },
        ...data,
      },
    });
    await indexDocument(db, id);
  };
  await make("plain", titles.plain, { publisherId: hidden.id });
  await make("arabic", titles.arabic, { publishedAt: new Date("2026-05-01"), date: new Date("1999-01-01") });
  await make("members", "rivers canary", { audience: "MEMBERS" });
  await make("withdrawn", "rivers canary", { status: "WITHDRAWN" });
  await make("draft", "rivers canary", { status: "DRAFT" });
});

const feed = (name: string, query = "", headers: Record<string, string> = {}, locale = "en") =>
  takeFeed(new Request(`http://localhost/${locale}/feeds/${name}${query}`, { headers }), {
    params: Promise.resolve({ locale, name }),
  });
const file = (format: string, query = "") =>
  takeFile(new Request(`http://localhost/en/library/search/export.${format}${query}`), {
    params: Promise.resolve({ locale: "en", file: `export.${format}` }),
  });

function parsed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

it.each(["atom", "rss"])("is well-formed %s of what a visitor may see, the last to appear first", async (format) => {
  const response = await feed(`documents.${format}`, "?q=rivers&region=africa", {}, "ar");
  const xml = await response.text();
  parsed(xml);
  expect(response.headers.get("content-type")).toContain(`application/${format}+xml`);
  expect(xml).not.toContain("canary");
  expect(xml.indexOf("/ar/documents/arabic")).toBeGreaterThan(0);
  expect(xml.indexOf("/ar/documents/arabic")).toBeLessThan(xml.indexOf("/ar/documents/plain"));
  expect(xml).toContain("&lt;b&gt;");
});

it("has entries with one lasting id each", async () => {
  const { items } = await (await feed("documents.json")).json();
  expect(items.map(({ id }: { id: string }) => new URL(id).pathname)).toEqual([
    "/en/documents/arabic",
    "/en/documents/plain",
  ]);
});

it.each(["atom", "rss", "json"])("hands no markup of an abstract to readers of %s", async (format) => {
  const text = await (await feed(`documents.${format}`)).text();
  expect(text).toContain("About &lt;it&gt; &amp; more.");
  expect(text).not.toContain("About <it>");
});

it("says in which language it is, and each of its documents", async () => {
  const atom = await (await feed("documents.atom", "", {}, "ar")).text();
  parsed(atom);
  expect(atom).toContain('<feed xml:lang="ar" xmlns="http://www.w3.org/2005/Atom">');
  expect(atom.match(/<entry xml:lang="en">/g)).toHaveLength(2);
  const rss = await (await feed("documents.rss", "", {}, "ar")).text();
  parsed(rss);
  expect(rss).toContain("<language>ar</language>");
  expect(rss.match(/<dc:language [^>]*>en</g)).toHaveLength(2);
  const json = await (await feed("documents.json", "", {}, "ar")).json();
  expect([json.version, json.language, json.items[0].language]).toEqual([
    "https://jsonfeed.org/version/1.1",
    "ar",
    "en",
  ]);
});

it("names who wrote a document where RSS has a name, not an address", async () => {
  const rss = await (await feed("documents.rss")).text();
  expect(rss).not.toContain("<author>");
  expect(rss).toMatch(/<dc:creator xmlns:dc="[^"]+">[^<]+<\/dc:creator>/);
});

it("is called by the name of a publisher anybody may know, and of no other", async () => {
  await anOrganization({ slug: "open-watch", name: "Open Watch & Co" });
  const titleOf = async (publisher: string) =>
    (await (await feed("documents.json", `?publisher=${publisher}`)).json()).title;
  expect(await titleOf("open-watch")).toContain("Open Watch & Co");
  expect(await titleOf("hidden")).not.toContain("Hidden canary");
});

it("is not sent twice to who has it", async () => {
  const first = await feed("documents.atom");
  const etag = first.headers.get("etag") ?? "";
  expect((await feed("documents.atom", "", { "if-none-match": etag })).status).toBe(304);
  expect((await feed("documents.atom", "", { "if-none-match": `"x", W/${etag}` })).status).toBe(304);
  expect((await feed("documents.atom", "", { "if-none-match": '"x"' })).status).toBe(200);
});

it("answers any query", async () => {
  const name = fc.constantFrom("q", "region", "from", "to", "page", "publisher", "__proto__", "sort");
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("0000", "9999", "\0"));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 5 }), async (pairs) => {
      const query = pairs.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join("&");
      const response = await feed("documents.atom", `?${query}`);
      parsed(await response.text());
      expect((await file("json", `?${query}`)).status).toBe(200);
    }),
    { numRuns: 40 },
  );
});

it.each(["csv", "bib", "ris", "csl.json", "json"])("hands out what was found as %s", async (format) => {
  const response = await file(format, "?q=rivers");
  const text = await response.text();
  expect(response.headers.get("content-disposition")).toMatch(/icrtop-library-\d{4}-\d\d-\d\d\./);
  expect(text).toContain("rivers");
  expect(text.toLowerCase()).not.toContain("canary");
  if (format === "csv") expect(text).toContain("'=1+1");
  if (format.endsWith("json")) expect([JSON.parse(text)].flat()).not.toHaveLength(0);
});
