import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { ask, found, read, right } from "./testing/asking";
import { makeWorld } from "./testing/world";

let plain: string;
let changing: string;

beforeAll(async () => {
  ({ plain, changing } = await makeWorld());
});

describe("what a visitor may not see", () => {
  it.each(right.filter((path) => path !== "/api/v1/openapi.json"))("is not in %s", async (path) => {
    expect((await read(path)).body.toLowerCase()).not.toContain("canary");
  });

  it.each(["documents?q=canary", "documents?publisher=canary-h", "documents?publisher=canary-m", "members?q=canary"])(
    "is not found by %s",
    async (path) => {
      const { data, total } = await found(`/api/v1/${path}`);
      expect([data, total.count]).toEqual([[], 0]);
    },
  );

  it.each(["documents/canary-1", "documents/canary-DRAFT", "members/canary-h", "members/canary-m", "members/canary-s"])(
    "does not exist: %s",
    async (path) => {
      const [there, not] = [
        await read(`/api/v1/${path}`),
        await read(`/api/v1/${path.replace(/canary.*/, "nothing")}`),
      ];
      expect([there.status, there.body]).toEqual([404, not.body]);
    },
  );

  it("is not counted, and a hidden publisher is not named", async () => {
    const { total, facets, data } = await found("/api/v1/documents?facets=publisher,region");
    expect(total).toEqual({ count: 3, more: false });
    expect(facets.publisher).toEqual([{ value: "listed", label: "Listed", count: 1 }]);
    expect(facets.region).toEqual([{ value: "africa", count: 3 }]);
    const publishers = Object.fromEntries(
      data.map((one: { slug: string; publisher: unknown }) => [one.slug, one.publisher]),
    );
    expect(publishers).toMatchObject({ plain: { slug: "listed" }, "by-hidden": null, "by-members": null });
    const africa = (await found("/api/v1/regions")).data.find(({ slug }: { slug: string }) => slug === "africa");
    expect([africa.documents, africa.members]).toEqual([3, 1]);
  });
});

it("an issuing body narrows the list as it does on the page", async () => {
  const { total } = await found("/api/v1/documents?body=Nobody%20of%20that%20name");
  expect(total.count).toBe(0);
});

describe("over the wire", () => {
  it("the same answer is not sent twice", async () => {
    const first = await read("/api/v1/documents");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const tags of [tag, `"x", ${tag}`, `W/${tag}`])
      expect((await read("/api/v1/documents", { "if-none-match": tags })).status).toBe(304);
    expect((await read("/api/v1/documents", { "if-none-match": '"x"' })).status).toBe(200);
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
    expect(first.headers.get("vary")).toBe("Accept-Encoding");
  });

  it("a date tells as well, once its second has passed, also of what went away", async () => {
    await new Promise((wait) => setTimeout(wait, 2_500));
    for (const path of ["/api/v1/documents", "/api/v1/documents/by-hidden"]) {
      const modified = (await read(path)).headers.get("last-modified") ?? "";
      expect((await read(path, { "if-modified-since": modified })).status, path).toBe(304);
      expect((await read(path, { "if-modified-since": modified, "if-none-match": '"x"' })).status).toBe(200);
      const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
      expect((await read(path, { "if-modified-since": earlier })).status).toBe(200);
    }
    const before = (await read("/api/v1/documents")).headers.get("last-modified") ?? "";
    await db.document.update({ where: { id: changing }, data: { status: "WITHDRAWN" } });
    expect((await read("/api/v1/documents", { "if-modified-since": before })).status).toBe(200);
    await db.document.update({ where: { id: changing }, data: { status: "PUBLISHED" } });
  });

  it("any site may read, and nobody may write", async () => {
    for (const path of right) {
      const { response } = await ask(path, { origin: "https://elsewhere.example" });
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
      expect(response.headers.get("access-control-expose-headers")).toContain("RateLimit-Policy");
      expect(response.headers.get("set-cookie")).toBeNull();
      const preflight = (await ask(path, {}, "OPTIONS")).response;
      expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
        204,
        "GET, HEAD, OPTIONS",
      ]);
      for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
        const refused = (await ask(path, {}, method)).response;
        expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      }
    }
  });

  it("HEAD says what GET would, without a body", async () => {
    const [head, get] = [(await ask(right[1] ?? "", {}, "HEAD")).response, await read(right[1] ?? "")];
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, get.headers.get("etag"), ""]);
  });

  it("says where the list goes on and which page shows it", async () => {
    const answer = await read("/api/v1/documents?limit=1&region=africa&locale=fr");
    const { links, page } = JSON.parse(answer.body);
    expect(answer.headers.get("link")).toBe(`<${links.next}>; rel="next"`);
    expect(new URL(links.next).searchParams.get("cursor")).toBe(page.next);
    expect((await read(links.next)).status).toBe(200);
    expect(links.page).toBe("http://localhost:3000/fr/library/search?region=africa");
    expect(links.feed).toBe("http://localhost:3000/fr/feeds/documents.atom?region=africa");
  });

  it("a document is the same by its id, with all its languages", async () => {
    const [byId, bySlug] = [await found(`/api/v1/documents/${plain}`), await found("/api/v1/documents/plain")];
    expect(byId).toEqual(bySlug);
    expect(byId.data.titles).toEqual({ en: "Rivers", ar: "أنهار" });
    expect((await found("/api/v1/documents/by-members")).data).toMatchObject({ date: "1999", datePrecision: "year" });
  });
});
