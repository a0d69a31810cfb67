import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { ask, found } from "./testing/asking";
import { description, differences, faultsOfDescription, isA } from "./testing/description";
import { aDocument } from "./testing/documents";

let plain: string;
let hidden: string;
let changing: string;

beforeAll(async () => {
  await resetDatabase();
  const listed = await anOrganization({ slug: "listed", name: "Listed", sectors: ["peacebuilding"], city: "Gitega" });
  await db.organizationText.create({ data: { organizationId: listed.id, locale: "fr", mission: "Écouter." } });
  await db.organizationRegion.create({ data: { organizationId: listed.id, regionSlug: "africa" } });
  const secret = await anOrganization({ slug: "canary-h", name: "Canary H", listing: "SECRETARIAT" });
  const members = await anOrganization({ slug: "canary-m", name: "Canary M", listing: "MEMBERS" });
  await anOrganization({ slug: "canary-s", name: "Canary S", status: "SUSPENDED" });
  for (const kind of ["person", "contact"] as const) {
    const of = { organizationId: listed.id, position: 1, audience: "MEMBERS" } as const;
    if (kind === "person") await db.person.create({ data: { ...of, name: "Canary P", title: "Director" } });
    else await db.contact.create({ data: { ...of, kind: "EMAIL", value: "canary@example.org" } });
  }
  plain = await aDocument({
    slug: "plain",
    publisherId: listed.id,
    vote: "1–0",
    titles: { en: "Rivers", ar: "أنهار" },
  });
  changing = await aDocument({ slug: "by-hidden", publisherId: secret.id, rtopReference: "BY_NAME" });
  await aDocument({ slug: "by-members", publisherId: members.id, date: new Date("1999-12-01"), datePrecision: "YEAR" });
  hidden = await aDocument({ slug: "canary-1", titles: { en: "Canary rivers" }, audience: "MEMBERS" });
  for (const status of ["DRAFT", "WITHDRAWN"])
    await aDocument({ slug: `canary-${status}`, titles: { en: "Canary rivers" }, status });
  for (const status of ["OPEN", "DRAFT"] as const) {
    const word = status === "DRAFT" ? "Canary" : "Give";
    const texts = {
      locale: "en" as const,
      title: word,
      kicker: "",
      salutation: "",
      opening: "",
      closing: "",
      signature: "",
    };
    await db.appeal.create({
      data: {
        slug: word.toLowerCase(),
        status,
        date: new Date("2013-12-01"),
        goal: 1,
        currency: "USD",
        texts: { create: texts },
      },
    });
  }
});

const read = async (path: string, headers: Record<string, string> = {}) => {
  const { route, response } = await ask(path, headers);
  return { route, status: response.status, headers: response.headers, body: await response.text() };
};

// Each parameter of each route at least once, right and wrong.
const right = [
  "/api/v1/documents",
  "/api/v1/documents?q=rivers&sort=relevance&facets=region,type,topic,language,publisher",
  "/api/v1/documents?region=africa&region=europe&country=KE&type=report&topic=prevention&language=en&publisher=listed",
  "/api/v1/documents?from=2000&to=2020&sort=oldest&limit=1&locale=ar",
  "/api/v1/documents?fields=titles,link&limit=100&sort=title",
  "/api/v1/documents?updatedSince=2020-01-01T00:00:00%2B01:00&sort=updated",
  "/api/v1/documents?q=xyzzy&facets=region&facets=type",
  "/api/v1/documents/plain",
  "/api/v1/documents/by-members?fields=date,publisher&locale=fr",
  "/api/v1/members",
  "/api/v1/members?q=list&region=africa&sector=peacebuilding&locale=fr",
  "/api/v1/members/listed?locale=ar",
  "/api/v1/regions?locale=fr",
  "/api/v1/appeals?locale=ar",
  "/api/v1/openapi.json",
];
const wrong: readonly (readonly [string, string])[] = [
  ["/api/v1/documents?region=mars", "region"],
  ["/api/v1/documents?country=XX", "country"],
  ["/api/v1/documents?type=novel", "type"],
  ["/api/v1/documents?topic=x", "topic"],
  ["/api/v1/documents?language=EN_us", "language"],
  ["/api/v1/documents?publisher=A%20B", "publisher"],
  ["/api/v1/documents?from=0", "from"],
  ["/api/v1/documents?from=2010&to=2009", "from"],
  ["/api/v1/documents?to=1e3", "to"],
  ["/api/v1/documents?q=a%00b", "q"],
  [`/api/v1/documents?q=${"a".repeat(201)}`, "q"],
  ["/api/v1/documents?q=a&q=b", "q"],
  ["/api/v1/documents?sort=best", "sort"],
  ["/api/v1/documents?sort=relevance", "sort"],
  ["/api/v1/documents?fields=id,secret", "fields"],
  ["/api/v1/documents?facets=audience", "facets"],
  ["/api/v1/documents?facets=region&updatedSince=2020-01-01T00:00:00Z", "facets"],
  ["/api/v1/documents?limit=101", "limit"],
  ["/api/v1/documents?limit=", "limit"],
  ["/api/v1/documents?cursor=a.b", "cursor"],
  ["/api/v1/documents?updatedSince=yesterday", "updatedSince"],
  ["/api/v1/documents?locale=xx", "locale"],
  ["/api/v1/documents?page=2", "page"],
  ["/api/v1/documents?__proto__=2", "__proto__"],
  ["/api/v1/documents/plain?fields=x", "fields"],
  ["/api/v1/members?sector=x", "sector"],
  ["/api/v1/members?q=%00", "q"],
  ["/api/v1/members/listed?q=a", "q"],
  ["/api/v1/regions?region=africa", "region"],
  ["/api/v1/appeals?locale=zz", "locale"],
  ["/api/v1/openapi.json?a=b", "a"],
];

describe("the description", () => {
  it("is valid OpenAPI 3.1", async () => {
    expect(await faultsOfDescription()).toEqual([]);
  });

  it.each(right)("holds for %s", async (path) => {
    const answer = await read(path);
    expect([answer.status, await differences(answer.route, answer)]).toEqual([200, []]);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it.each(wrong)("holds for the refusal of %s, which names %s", async (path, parameter) => {
    const answer = await read(path);
    expect([answer.status, await differences(answer.route, answer)]).toEqual([400, []]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(JSON.parse(answer.body).errors[0].parameter).toBe(parameter);
  });

  it("holds for what does not exist, and for what is known already", async () => {
    const names = [
      "documents/nothing",
      `documents/${hidden}`,
      "documents/%00",
      `documents/${"a".repeat(400)}`,
      "members/x",
    ];
    for (const name of names) {
      const answer = await read(`/api/v1/${name}`);
      expect([answer.status, await differences(answer.route, answer)], name).toEqual([404, []]);
    }
    const again = await read("/api/v1/regions", { "if-none-match": "*" });
    expect([again.status, await differences(again.route, again)]).toEqual([304, []]);
  });

  it("knows every parameter that was tried, and no other", () => {
    const tried = [...right, ...wrong.map(([path]) => path)].flatMap((path) => [
      ...new URL(path, "http://localhost").searchParams.keys(),
    ]);
    const described = Object.values(description.paths).flatMap(({ get }) => get.parameters ?? []);
    const names = described.filter((one) => one.in === "query").map(({ name }) => name);
    expect(names.filter((name) => !tried.includes(name))).toEqual([]);
  });

  it("gives whole records where no fields are named, and only those that are", async () => {
    const { data } = await found("/api/v1/documents");
    expect(data.every((one: object) => isA("Document", one))).toBe(true);
    const [sparse] = (await found("/api/v1/documents?fields=titles,link")).data;
    expect(Object.keys(sparse).sort()).toEqual(["id", "link", "titles"]);
    expect(isA("Document", sparse)).toBe(false);
  });

  it("names what is allowed", async () => {
    const { body } = await read("/api/v1/documents?region=mars");
    expect(JSON.parse(body).errors[0].allowed).toContain("middle-east");
  });
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

it("answers any query without a fault", async () => {
  const names = [
    "q",
    "region",
    "from",
    "to",
    "sort",
    "limit",
    "cursor",
    "fields",
    "facets",
    "updatedSince",
    "locale",
    "language",
  ];
  const name = fc.oneof(fc.constantFrom(...names, "__proto__", "constructor", ""), fc.string({ maxLength: 8 }));
  const nasty = [
    "",
    "0",
    "-1",
    "9999",
    "0000",
    "title",
    "updated",
    "en",
    "2026-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
  ];
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...nasty, "9999-12-31T23:59:59+14:00", "'\"\\", "-a or -b"),
  );
  const noun = fc.constantFrom(
    "documents",
    "documents/plain",
    "members",
    "members/listed",
    "regions",
    "appeals",
    "openapi.json",
  );
  await fc.assert(
    fc.asyncProperty(noun, fc.array(fc.tuple(name, value), { maxLength: 4 }), async (path, pairs) => {
      const query = pairs
        .map((pair) => pair.map((text) => new URLSearchParams([["", text]]).toString().slice(1)).join("="))
        .join("&");
      const answer = await read(`/api/v1/${path}?${query}`);
      expect([200, 400]).toContain(answer.status);
      expect(await differences(answer.route, answer)).toEqual([]);
    }),
    { numRuns: 250 },
  );
}, 60_000);
