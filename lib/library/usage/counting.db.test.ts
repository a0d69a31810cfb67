import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { log } from "@/lib/log";
import { aRecord } from "../records/testing/records";
import { foldUsage, writeUsage } from "./commands";
import { countUsage, flusher } from "./counting";
import type { Asked } from "./rules";
import { openTally } from "./tally";

beforeEach(resetDatabase);

const view = (name: string): Asked => ({ kind: "VIEW", by: "slug", name });
const noon = new Date("2026-11-28T12:00:00Z");
const total = async () => (await db.documentUsage.aggregate({ _sum: { count: true } }))._sum.count;

/** A record with a file of ours. */
async function withFile(
  given: Parameters<typeof aRecord>[0],
): Promise<{ id: string; fileId: string; imageId: string }> {
  const id = await aRecord(given);
  const stored = (name: string) => ({ key: `${id}/${name}`, name, contentType: "x", size: 1, sha256: "0".repeat(64) });
  const [file, image] = await db.storedFile.createManyAndReturn({ data: [stored("a.pdf"), stored("page-1.webp")] });
  if (!file || !image) throw new Error("Nothing was stored");
  const data = { link: null, fileId: file.id, thumbnailId: image.id };
  await db.edition.updateMany({ where: { documentId: id }, data });
  return { id, fileId: file.id, imageId: image.id };
}

it("adds up to the click what two replicas count and write at the same time", async () => {
  const slugs = Array.from({ length: 20 }, (_, index) => `document-${index}`);
  for (const slug of slugs) await aRecord({ slug });
  const replicas = [openTally(), openTally()].map((tally) => ({ tally, flush: flusher(tally, writeUsage) }));
  const flushes: Promise<void>[] = [];
  for (let click = 0; click < 3_000; click++) {
    const { tally, flush } = replicas[click % 2] as (typeof replicas)[number];
    // Each replica meets the documents in an order of its own.
    const slug = slugs[(click % 2 ? click * 7 : click * 3) % slugs.length] ?? "";
    tally.add(view(slug), `reader ${click}`, noon);
    if (click % 50 < 2) flushes.push(flush());
    if (click % 500 === 0) await Promise.all(flushes);
  }
  for (const { flush } of replicas) flushes.push(flush());
  await Promise.all(flushes);
  expect(await total()).toBe(3_000);
});

it("counts only what a visitor may see, files by their document, first pages and unknown names not at all", async () => {
  const open = await withFile({ slug: "open" });
  const hidden = await withFile({ slug: "hidden", audience: "MEMBERS" });
  const gone = await withFile({ slug: "gone", status: "WITHDRAWN" });
  const names = ["open", "hidden", "gone", "unknown"].map(view);
  const files = [open, hidden, gone]
    .flatMap(({ fileId, imageId }) => [fileId, imageId])
    .map((name): Asked => ({ kind: "DOWNLOAD", by: "file", name }));
  await writeUsage([...names, ...files].map((one) => ({ ...one, day: "2026-11-28", count: 2 })));
  expect(await db.documentUsage.findMany({ orderBy: { kind: "asc" } })).toEqual([
    { documentId: open.id, day: new Date("2026-11-28"), kind: "VIEW", count: 2 },
    { documentId: open.id, day: new Date("2026-11-28"), kind: "DOWNLOAD", count: 2 },
  ]);
});

it("counts on while nothing can be written, and writes it all afterwards", async () => {
  const warned = vi.spyOn(log, "warn").mockImplementation(() => {});
  await aRecord({ slug: "open" });
  let away = true;
  const tally = openTally();
  const flush = flusher(tally, (counts) => (away ? Promise.reject(new Error("away")) : writeUsage(counts)));
  for (let reader = 0; reader < 5; reader++) {
    tally.add(view("open"), String(reader), noon);
    await flush();
  }
  expect(await total()).toBeNull();
  expect(warned).toHaveBeenCalledTimes(5);
  away = false;
  await flush();
  await flush();
  expect(await total()).toBe(5);
});

it("folds days of months long past, once, and loses no click", async () => {
  const documentId = await aRecord({ slug: "open" });
  const on = (day: string, kind: "VIEW" | "DOWNLOAD", count: number) => ({
    documentId,
    day: new Date(day),
    kind,
    count,
  });
  await db.documentUsage.createMany({
    data: [
      ...[on("2025-09-01", "VIEW", 1), on("2025-09-02", "VIEW", 2), on("2025-09-30", "VIEW", 4)],
      ...[on("2025-09-30", "DOWNLOAD", 8), on("2025-10-02", "VIEW", 16), on("2024-02-29", "VIEW", 32)],
    ],
  });
  await Promise.all([foldUsage(noon), foldUsage(noon)]);
  await foldUsage(noon);
  const rows = await db.documentUsage.findMany({ orderBy: [{ day: "asc" }, { kind: "asc" }] });
  expect(rows).toEqual([
    on("2024-02-01", "VIEW", 32),
    on("2025-09-01", "VIEW", 7),
    on("2025-09-01", "DOWNLOAD", 8),
    on("2025-10-02", "VIEW", 16),
  ]);
});

it("counts what a server has answered, and writes it before the server is closed", async () => {
  await aRecord({ slug: "open" });
  await aRecord({ slug: "refused" });
  // Never by the clock: only closing writes here.
  countUsage(3_600);
  const server = createServer((incoming, answer) => {
    answer.statusCode = incoming.url?.endsWith("refused") ? 404 : 200;
    answer.end("page");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (slug: string, program: string | null, method = "GET") => {
    const headers = program === null ? {} : { "user-agent": program };
    const sent = request({ port, method, path: `/en/documents/${slug}`, headers, agent: false }).end();
    const [answer] = await once(sent, "response");
    answer.resume();
    await once(answer, "end");
  };
  for (let reader = 0; reader < 3; reader++) await ask("open", `Mozilla/5.0 (X11) Firefox/${reader}`);
  await ask("open", "Mozilla/5.0 (X11) Firefox/0");
  await ask("open", "Mozilla/5.0 (X11) Firefox/9", "HEAD");
  await ask("open", "Mozilla/5.0 (compatible; bingbot/2.0)");
  await ask("open", null);
  await ask("refused", "Mozilla/5.0 (X11) Firefox/0");
  expect(await total()).toBeNull();
  await new Promise((closed) => server.close(closed));
  expect(await total()).toBe(3);
});
