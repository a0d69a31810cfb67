import { describe, expect, it } from "vitest";
import { askedOf } from "./asked";

const browser = "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0";
const file = "/files/0b7e2a38-6d3c-4a7e-9b39-3f5d0a2c1e44/report.pdf";

const asked = (url: string, headers = {}, method = "GET") =>
  askedOf({ method, url, headers: { "user-agent": browser, ...headers } });

it.each([
  ["/en/documents/bridges", { kind: "VIEW", by: "slug", name: "bridges" }],
  ["/ar/documents/bridges?from=mail", { kind: "VIEW", by: "slug", name: "bridges" }],
  ["/en/documents/bridges/text?edition=fr", { kind: "DOWNLOAD", by: "slug", name: "bridges" }],
  [file, { kind: "DOWNLOAD", by: "file", name: "0b7e2a38-6d3c-4a7e-9b39-3f5d0a2c1e44" }],
])("counts %s", (url, expected) => expect(asked(url)).toEqual(expected));

it.each([
  "/en/documents/bridges?print",
  "/en/documents/bridges.pdf",
  "/en/documents/bridges/",
  "/en/documents/bridges/withdrawn",
  "/en/documents/bridges/cite/ris",
  "/en/documents/bridges/text?page=4",
  "/en/documents/bridges/text?edition=fr&q=peace",
  "/en/documents/%62ridges",
  "/files/0b7e2a38-6d3c-4a7e-9b39-3f5d0a2c1e44/page-1.webp",
  "/files/report/report.pdf",
  "/en/member/publications",
  "//en/documents/bridges",
  "",
])("counts nothing for %s", (url) => expect(asked(url)).toBeNull());

describe("what no person opens is left out:", () => {
  it.each([
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
    "curl/8.5.0",
    "Wget/1.21.4",
    "python-requests/2.32.3",
    "node",
    "Zotero/6.0",
    "",
  ])("the program %j", (program) => {
    expect(asked("/en/documents/bridges", { "user-agent": program })).toBeNull();
    expect(asked(file, { "user-agent": program })).toBeNull();
  });

  it("a program without a name", () => {
    expect(askedOf({ method: "GET", url: file, headers: {} })).toBeNull();
  });

  it.each([
    { "sec-purpose": "prefetch" },
    { "sec-purpose": "prefetch;prerender" },
    { purpose: "prefetch" },
    { "x-moz": "prefetch" },
    { "x-purpose": "preview" },
    { "next-router-prefetch": "1" },
    { rsc: "1" },
    { "x-portal-signature": "ab" },
    { "sec-fetch-dest": "empty" },
  ])("a page asked for with %j", (headers) => expect(asked("/en/documents/bridges", headers)).toBeNull());

  it("a HEAD and a POST", () => {
    expect(asked("/en/documents/bridges", {}, "HEAD")).toBeNull();
    expect(asked(file, {}, "HEAD")).toBeNull();
    expect(asked("/en/documents/bridges", {}, "POST")).toBeNull();
  });

  it("the rest of a file", () => {
    expect(asked(file, { range: "bytes=0-" })).not.toBeNull();
    expect(asked(file, { range: "bytes=0-65535" })).not.toBeNull();
    expect(asked(file, { range: "bytes=65536-" })).toBeNull();
    expect(asked(file, { range: "bytes=-500" })).toBeNull();
  });
});

it("counts a file that a page's script or a button to save asks for, and text browsers", () => {
  expect(asked(file, { "sec-fetch-dest": "empty" })).not.toBeNull();
  expect(asked("/en/documents/bridges", { "user-agent": "Lynx/2.8.9rel.1 libwww-FM/2.14" })).not.toBeNull();
  expect(asked("/en/documents/bridges", { "sec-fetch-dest": "document" })).not.toBeNull();
});
