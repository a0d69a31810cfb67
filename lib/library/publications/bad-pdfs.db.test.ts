import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { env } from "@/lib/env";
import { errors } from "@/lib/i18n/messages/en/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { runJobs } from "@/lib/jobs/run";
import { anOrganization, anOwner } from "@/lib/membership/testing/people";
import { typeset } from "@/lib/pdf/typeset";
import { storage } from "@/lib/storage/storage";
import { libraryJobs } from "../jobs";
import { beginPublication } from "./commands";
import { addEdition } from "./files";
import { badPdfs } from "./testing/bad-pdfs";

beforeEach(resetDatabase);

const good = Buffer.from(
  await typeset({
    locale: "en",
    title: "Bridges of the valley",
    url: "https://icrtop.example/",
    issuedAt: new Date("2013-03-18"),
    blocks: [
      { kind: "paragraph", runs: [{ text: "The monitors of the valley were the first to hear of the bridge." }] },
    ],
  }),
);
const bad = badPdfs(good);

async function aDraft() {
  const member = await anOwner((await anOrganization()).id);
  const begun = await beginPublication(member, { title: "Bridges of the valley", language: "en" });
  if (!begun.ok) throw new Error(begun.code);
  return { member, documentId: begun.value.id };
}

function storedFiles(): number {
  const folder = join(env.STORAGE_DIR ?? "", "");
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files.filter((entry) => entry.isFile()).length;
}

function readers(): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
        return (
          Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("reader-process")
        );
      } catch {
        return false;
      }
    });
}

// As `addEdition` keeps it, whatever the door would have said: what got past it once must not stop the queue either.
async function keepUnchecked(documentId: string, bytes: Uint8Array, index: number): Promise<string> {
  const stored = await storage().put(bytes);
  return db.$transaction(async (tx) => {
    const { id } = await tx.edition.create({
      data: {
        state: "PENDING",
        language: `en-x-${index}`,
        document: { connect: { id: documentId } },
        file: { create: { ...stored, name: "x.pdf", contentType: "application/pdf" } },
      },
    });
    await enqueue(tx, "ingest-edition", { editionId: id }, { key: `ingest-${id}` });
    return id;
  });
}

describe("more than a hundred bad files", () => {
  it("are as many, and no two the same", () => {
    expect(bad.length).toBeGreaterThanOrEqual(100);
    expect(new Set(bad.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"))).size).toBe(bad.length);
  });

  it("are each looked at and cleaned at the door within seconds, and what is refused leaves nothing", async () => {
    const { member, documentId } = await aDraft();
    for (const { name, bytes } of bad) {
      const before = storedFiles();
      const started = performance.now();
      const added = await addEdition(member, documentId, { bytes, name: "x.pdf", language: "en" });
      expect(performance.now() - started, name).toBeLessThan(5_000);
      if (!added.ok) {
        expect(errors, name).toHaveProperty(added.code);
        expect(storedFiles(), name).toBe(before);
        continue;
      }
      await db.edition.deleteMany();
    }
  }, 120_000);

  it("each come to an end that can be said, and a good one behind them is read", async () => {
    const { documentId } = await aDraft();
    const names = new Map<string, string>();
    // Of nothing there is no row: the database refuses it.
    for (const [index, { name, bytes }] of bad.filter((one) => one.bytes.length > 0).entries())
      names.set(await keepUnchecked(documentId, bytes, index), name);
    const before = storedFiles();
    const last = await keepUnchecked(documentId, good, names.size);
    const runner = await runJobs(libraryJobs);
    try {
      await vi.waitFor(async () => expect(await db.edition.count({ where: { state: "PENDING" } })).toBe(0), {
        timeout: 600_000,
        interval: 500,
      });
    } finally {
      await runner.stop();
    }
    const ends = await db.edition.findMany({ include: { thumbnail: true } });
    expect(ends).toHaveLength(names.size + 1);
    for (const { id, state, failure, thumbnail } of ends) {
      const name = names.get(id) ?? "the good one";
      if (state === "READY") expect(thumbnail, name).not.toBeNull();
      else expect(errors, name).toHaveProperty(failure ?? "none");
    }
    expect(ends.find(({ id }) => id === last)).toMatchObject({ state: "READY", pages: 1 });
    const [{ waiting } = { waiting: -1 }] = await db.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM graphile_worker.jobs`;
    expect(waiting).toBe(0);
    expect(readers()).toEqual([]);
    // Each picture kept is one that is shown: nothing half made was left.
    expect(storedFiles()).toBe(before + 1 + ends.filter(({ state }) => state === "READY").length);
  }, 640_000);
});
