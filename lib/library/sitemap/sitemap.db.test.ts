import { SaxesParser } from "saxes";
import { beforeEach, describe, expect, it } from "vitest";
import { GET as readRobots } from "@/app/robots.txt/route";
import { GET as readIndex } from "@/app/sitemap.xml/route";
import { GET as readPart } from "@/app/sitemaps/[name]/route";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { aDocument } from "../api/testing/documents";
import { documentPages, documentParts, partNamed } from "./queries";

beforeEach(resetDatabase);

type Url = { loc: string; lastmod?: string; alternates: Record<string, string> };

/** What a sitemap says; fails for XML that is not well-formed. */
function parsed(xml: string): Url[] {
  const urls: Url[] = [];
  let text = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    text = "";
    if (local === "url" || local === "sitemap") urls.push({ loc: "", alternates: {} });
    const [language, href] = [attributes.hreflang?.value, attributes.href?.value];
    if (local === "link" && language && href) (urls.at(-1) as Url).alternates[language] = href;
  });
  parser.on("text", (more) => {
    text += more;
  });
  parser.on("closetag", ({ local }) => {
    const url = urls.at(-1);
    if (url && (local === "loc" || local === "lastmod")) url[local] = text;
  });
  parser.write(xml).close();
  return urls;
}

const index = async () => parsed(await (await readIndex()).text()).map(({ loc }) => new URL(loc).pathname);

async function part(path: string): Promise<Url[]> {
  const name = path.replace("/sitemaps/", "");
  return parsed(
    await (await readPart(new Request(`http://localhost${path}`), { params: Promise.resolve({ name }) })).text(),
  );
}

async function everything(): Promise<Url[]> {
  return (await Promise.all((await index()).map(part))).flat();
}

describe("the sitemaps", () => {
  it("hold every public page once for each language, with all its languages", async () => {
    await aDocument({ slug: "one-&-'two'" });
    await anOrganization({ slug: "listed" });
    const urls = await everything();
    expect(new Set(urls.map(({ loc }) => loc)).size).toBe(urls.length);
    for (const { alternates } of urls) expect(Object.keys(alternates)).toEqual(["en", "fr", "ar", "x-default"]);
    const [document] = urls.filter(({ loc }) => loc.includes("/fr/documents/"));
    expect(document?.alternates).toEqual({
      en: "http://localhost:3000/en/documents/one-&-'two'",
      fr: "http://localhost:3000/fr/documents/one-&-'two'",
      ar: "http://localhost:3000/ar/documents/one-&-'two'",
      "x-default": "http://localhost:3000/en/documents/one-&-'two'",
    });
    const paths = urls.map(({ loc }) => new URL(loc).pathname);
    for (const path of ["/en", "/ar/members/listed", "/fr/regions/africa", "/en/developers"])
      expect(paths).toContain(path);
  });

  it("say truly when a document last changed", async () => {
    const id = await aDocument();
    const { datestamp } = await db.harvestRecord.findUniqueOrThrow({ where: { id } });
    const [document] = (await everything()).filter(({ loc }) => loc.includes("/documents/"));
    expect(document?.lastmod).toBe(datestamp.toISOString());
  });

  it("know nothing of what a visitor may not see", async () => {
    await aDocument({ slug: "canary-members", audience: "MEMBERS" });
    await aDocument({ slug: "canary-withdrawn", status: "WITHDRAWN" });
    await anOrganization({ slug: "canary-h", listing: "SECRETARIAT" });
    await anOrganization({ slug: "canary-s", status: "SUSPENDED" });
    expect((await everything()).filter(({ loc }) => loc.includes("canary"))).toEqual([]);
  });

  it("are cut into parts that miss and double nothing, also what is added between", async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, () => aDocument()));
    const names = await documentParts(visitor, 3);
    expect(names).toHaveLength(3);
    ids.push(await aDocument(), await aDocument());
    const slugs: string[] = [];
    for (const name of names) {
      const named = partNamed(name);
      if (!named) throw new Error(`${name} is no part`);
      for await (const page of documentPages(visitor, named)) slugs.push(page.path("en"));
    }
    expect([slugs.length, new Set(slugs).size]).toEqual([9, 9]);
  });

  it("are not there under another name", async () => {
    for (const name of ["documents.xml", "documents-x_y.xml", "pages", "documents-_.xml"]) {
      const response = await readPart(new Request("http://localhost/"), { params: Promise.resolve({ name }) });
      expect(response.status, name).toBe(404);
    }
  });

  it("stay below 50 MB and 50,000 addresses with the longest slugs there may be", async () => {
    const slug = "a".repeat(200);
    await aDocument({ slug });
    const [, name = ""] = await index();
    const params = Promise.resolve({ name: name.replace("/sitemaps/", "") });
    const text = await (await readPart(new Request("http://localhost/"), { params })).text();
    expect(text.length * 10_000).toBeLessThan(50e6);
  });
});

/** Whether robots.txt lets a crawler read an address, by the longest rule that fits (RFC 9309, section 2.2.2). */
function allows(robots: string, address: string): boolean {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, kind = "", path = ""]) => {
    const pattern = path.replace(/[.+?^{}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return { kind, length: path.length, fits: new RegExp(`^${pattern}`).test(address) };
  });
  const fitting = rules.filter(({ fits }) => fits).sort((a, b) => b.length - a.length || a.kind.localeCompare(b.kind));
  return fitting[0]?.kind !== "Disallow";
}

describe("robots.txt", () => {
  it("names the sitemap", async () => {
    expect(await readRobots().text()).toContain("\nSitemap: http://localhost:3000/sitemap.xml\n");
  });

  it.each([
    ...[
      "/en",
      "/ar/documents/a-report",
      "/fr/documents/donor-conference",
      "/en/documents/admin",
      "/en/documents/a.pdf",
    ],
    ...[
      "/en/members",
      "/en/members/listed",
      "/en/library",
      "/files/1/a.pdf",
      "/api/v1/openapi.json",
      "/oai?verb=Identify",
    ],
    ...[
      "/en/documents/application-of-the-law",
      "/en/appeals/2013",
      "/en/documents/member-states",
      "/sitemaps/pages.xml",
    ],
  ])("lets %s be read", async (address) => {
    expect(allows(await readRobots().text(), address)).toBe(true);
  });

  it.each([
    ...["/en/library/search?q=a", "/ar/library/search?region=africa&page=2", "/fr/library/search/export.csv?q=a"],
    ...["/en/feeds/documents.atom?q=a", "/en/member", "/en/member/profile", "/en/admin/users", "/en/appeals?print=1"],
    ...["/api/v1/documents?q=a", "/en/library/search.pdf?q=a", "/en/donor/open?token=a", "/en/email?page=/en"],
  ])("keeps crawlers out of %s", async (address) => {
    expect(allows(await readRobots().text(), address)).toBe(false);
  });
});
