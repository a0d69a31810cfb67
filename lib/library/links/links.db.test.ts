import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { readListState } from "@/lib/lists";
import { anAdmin } from "@/lib/membership/testing/people";
import { aRecord } from "../records/testing/records";
import { checkLinks } from "./check";
import { confirmLink, takeOverLink } from "./commands";
import { countBadLinks, listLinks } from "./queries";
import { linksShape } from "./schema";

// A small server of our own stands for the world.
let world: Server;
let base = "";
let asked: string[] = [];
let isDown = false;

beforeAll(async () => {
  world = createServer(({ method, url, headers }, response) => {
    asked.push(`${method} ${url}${headers["if-none-match"] ? " again" : ""}`);
    const to = (status: number, location: string) => response.writeHead(status, { location }).end();
    if (isDown) return response.writeHead(503).end();
    if (url === "/moved") return to(301, "/fine");
    if (url === "/elsewhere-today") return to(302, "/fine");
    if (url === "/around") return to(301, "/around");
    if (url === "/inside") return to(301, "http://169.254.169.254/latest/meta-data");
    if (url === "/no-head" && method === "HEAD") return response.writeHead(405).end();
    if (url === "/gone") return response.writeHead(410).end();
    if (headers["if-none-match"]) return response.writeHead(304).end();
    response.writeHead(200, { etag: '"one"' }).end("Here it is");
  });
  await new Promise<void>((done) => world.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(world.address() as AddressInfo).port}`;
});
afterAll(() => world.close());
beforeEach(async () => {
  await resetDatabase();
  asked = [];
  isDown = false;
});
afterEach(() => vi.useRealTimers());

async function aLink(path: string, slug = `document-${path.replace(/\W/g, "")}`) {
  const id = await aRecord({ slug });
  await db.edition.updateMany({ where: { documentId: id }, data: { link: `${base}${path}` } });
  return `${base}${path}`;
}

const stateOf = (link: string) => db.linkCheck.findUnique({ where: { link } });

function onDay(day: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 1) + day * 86_400_000 });
}

describe("the job that tries official links", () => {
  it.each([
    ["/fine", { state: "FINE", answer: "200", etag: '"one"' }],
    ["/no-head", { state: "FINE", answer: "200" }],
    ["/elsewhere-today", { state: "FINE", movedTo: null }],
    ["/gone", { state: "FAILING", answer: "410", failures: 1 }],
    ["/around", { state: "FAILING", answer: "too-many-redirects" }],
    ["/inside", { state: "FAILING", answer: "no-public-address" }],
  ])("finds of %s: %j", async (path, expected) => {
    const link = await aLink(path);
    await checkLinks(0);
    expect(await stateOf(link)).toMatchObject(expected);
  });

  it("says where a link has moved, and the secretariat takes it over in every record that has it", async () => {
    const [admin, link] = [await anAdmin(), await aLink("/moved")];
    await aLink("/moved", "another");
    await checkLinks(0);
    expect(await stateOf(link)).toMatchObject({ state: "MOVED", movedTo: `${base}/fine` });
    expect(await countBadLinks(admin)).toBe(1);
    const listing = await listLinks(admin, readListState(linksShape, {}), "en");
    expect(listing.rows[0]?.records.map(({ title }) => title)).toEqual(["Bridges", "Bridges"]);

    const [first, second] = await Promise.all([
      takeOverLink(admin, { link, to: `${base}/fine` }),
      takeOverLink(await anAdmin(), { link, to: `${base}/fine` }),
    ]);
    expect([first, second].filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.edition.count({ where: { link: `${base}/fine` } })).toBe(2);
    expect(await db.auditEvent.count({ where: { type: "document.link-moved" } })).toBe(2);
    expect(await takeOverLink(admin, { link, to: "https://attacker.example" })).toMatchObject({ ok: false });
  });

  it("calls a link dead after three failures over days, not before, and alive when it answers", async () => {
    isDown = true;
    const link = await aLink("/fine");
    const states: unknown[] = [];
    for (const day of [0, 1.1, 2.2]) {
      onDay(day);
      await checkLinks(0);
      await checkLinks(0);
      states.push((await stateOf(link))?.state);
    }
    expect(states).toEqual(["FAILING", "FAILING", "DEAD"]);
    isDown = false;
    onDay(10);
    await checkLinks(0);
    expect(await stateOf(link)).toMatchObject({ state: "FINE", failures: 0, failingSince: null });
  });

  it("asks once a week, and then only whether it has changed", async () => {
    await aLink("/fine");
    for (const day of [0, 1, 8]) {
      onDay(day);
      await checkLinks(0);
    }
    expect(asked).toEqual(["HEAD /fine", "HEAD /fine again"]);
  });

  it("leaves alone for a year what a person has looked at, and what is not published", async () => {
    const [admin, link] = [await anAdmin(), await aLink("/gone")];
    await aLink("/fine");
    await db.document.updateMany({ where: { slug: "document-fine" }, data: { status: "WITHDRAWN" } });
    onDay(0);
    await checkLinks(0);
    expect(await confirmLink(admin, { link })).toMatchObject({ ok: true });
    for (const day of [100, 364]) {
      onDay(day);
      await checkLinks(0);
    }
    expect(asked).toEqual(["HEAD /gone", "GET /gone"]);
    onDay(366);
    await checkLinks(0);
    expect(asked).toHaveLength(4);
    expect(await confirmLink(admin, { link: `${base}/unknown` })).toMatchObject({ code: "not-found" });
  });
});
