import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskStorage, sweepArriving } from "./disk";
import { MissingFile, newKey } from "./key";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "storage-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function* cutAfter(part: string) {
  yield Buffer.from(part);
  throw new Error("connection lost");
}

const everyFile = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe("diskStorage", () => {
  it("keeps what it is given, under a key of its own", async () => {
    const storage = diskStorage(folder);
    const stored = await storage.put(Buffer.from("the letter"));
    expect(stored).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      size: 10,
      sha256: "64e588fa98e1c4cf29a41921c208a435e82fb9e23c6fa068f8e18cf048f865f8",
    });
    expect(await text(await storage.read(stored.key))).toBe("the letter");
    expect(await storage.exists(stored.key)).toBe(true);
  });

  it("keeps nothing of an upload that was cut", async () => {
    await expect(diskStorage(folder).put(cutAfter("half of"))).rejects.toThrow("connection lost");
    expect(await everyFile()).toEqual([]);
  });

  it("keeps under a key that was noted before, and under no name", async () => {
    const [storage, key] = [diskStorage(folder), newKey()];
    expect((await storage.put(Buffer.from("a piece"), key)).key).toBe(key);
    await expect(storage.put(Buffer.from("x"), "../../etc/passwd")).rejects.toThrow(MissingFile);
    expect(await everyFile()).toHaveLength(1);
  });

  it("removes, and does not mind removing twice", async () => {
    const storage = diskStorage(folder);
    const { key } = await storage.put(Buffer.from("x"));
    await storage.remove(key);
    await storage.remove(key);
    expect(await storage.exists(key)).toBe(false);
    await expect(storage.read(key)).rejects.toThrow(MissingFile);
  });

  it.each(["../../etc/passwd", "/etc/passwd", "ab/cd", "", "A".repeat(32), `${"a".repeat(32)}\0`])(
    "refuses the key %j",
    async (key) => {
      await expect(diskStorage(folder).read(key)).rejects.toThrow(MissingFile);
    },
  );
});

describe("sweepArriving", () => {
  it("removes what was left a day ago and nothing younger", async () => {
    await diskStorage(folder).put(Buffer.from("x"));
    await writeFile(join(folder, "arriving/old"), "x");
    await writeFile(join(folder, "arriving/young"), "x");
    await utimes(join(folder, "arriving/old"), new Date("2026-01-01"), new Date("2026-01-01"));
    expect(await sweepArriving(folder, new Date())).toBe(1);
    expect(await readdir(join(folder, "arriving"))).toEqual(["young"]);
  });
});
