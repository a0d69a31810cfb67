import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { found, read, right } from "./testing/asking";
import { description, differences, faultsOfDescription, isA } from "./testing/description";
import { makeWorld } from "./testing/world";

let hidden: string;

beforeAll(async () => {
  ({ hidden } = await makeWorld());
});

const wrong: readonly (readonly [string, string])[] = [
  ["/api/v1/documents?region=mars", "region"],
  ["/api/v1/documents?country=XX", "country"],
  ["/api/v1/documents?type=novel", "type"],
  ["/api/v1/documents?topic=x", "topic"],
  ["/api/v1/documents?language=EN_us", "language"],
  ["/api/v1/documents?publisher=A%20B", "publisher"],
  ["/api/v1/documents?body=a%00b", "body"],
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
