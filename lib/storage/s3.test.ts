import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MissingFile, newKey } from "./key";
import type { Storage } from "./storage";
import { type Bucket, startBucket } from "./testing/bucket";

let bucket: Bucket;
let storage: Storage;

beforeAll(async () => {
  bucket = await startBucket();
  storage = bucket.storage();
});
afterAll(() => bucket.stop());

describe("s3Storage", () => {
  it("keeps, reads and removes", async () => {
    const { key, size } = await storage.put(Buffer.from("the letter"));
    expect(size).toBe(10);
    expect(bucket.files.get(`/files/${key}`)?.toString()).toBe("the letter");
    expect(await text(await storage.read(key))).toBe("the letter");
    await storage.remove(key);
    expect(await storage.exists(key)).toBe(false);
    await expect(storage.read(key)).rejects.toThrow(MissingFile);
  });

  it("keeps under a key that was noted before, and under no name", async () => {
    const key = newKey();
    expect((await storage.put(Buffer.from("a piece"), key)).key).toBe(key);
    expect(await text(await storage.read(key))).toBe("a piece");
    await expect(storage.put(Buffer.from("x"), "../../etc/passwd")).rejects.toThrow(MissingFile);
  });

  it("sends nothing of an upload that was cut", async () => {
    const before = bucket.files.size;
    async function* cut() {
      yield Buffer.from("half");
      throw new Error("connection lost");
    }
    await expect(storage.put(cut())).rejects.toThrow("connection lost");
    expect(bucket.files.size).toBe(before);
  });
});
