import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { now, shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import type { Storage } from "@/lib/storage/storage";
import { type Bucket, startBucket } from "@/lib/storage/testing/bucket";
import { bringEdition } from "./bring";
import { sweepUploads } from "./commands";
import { aDraft, anUpload, current, pdfOf, piece, sha256 } from "./testing/files";
import { bytesOf } from "./whole";

// Where the storage is a bucket, and the pieces of a file arrive at two replicas in turn.

let bucket: Bucket;
let replicas: readonly [Storage, Storage];
let at = 0;
vi.mock("@/lib/storage/storage", async (original) => ({
  ...(await original<typeof import("@/lib/storage/storage")>()),
  storage: () => replicas[at % 2],
}));

beforeAll(async () => {
  bucket = await startBucket();
  replicas = [bucket.storage(), bucket.storage()];
});
afterAll(() => bucket.stop());
beforeEach(async () => {
  await resetDatabase();
  bucket.files.clear();
});

it("a file is put together of what two replicas have taken, and its pieces go", async () => {
  const { member, documentId } = await aDraft();
  const file = pdfOf(500_000);
  const { id } = await anUpload(member, documentId, file.length);
  for (let start = 0; start < file.length; start += 100_000, at++)
    expect(await piece(await current(id), file, start, start + 100_000)).toMatchObject({ ok: true });
  expect(bucket.files.size).toBe(Math.ceil(file.length / 100_000));
  expect(sha256(await buffer(bytesOf(await current(id))))).toBe(sha256(file));
  expect(await bringEdition(member, documentId, { file: id })).toMatchObject({ ok: true });
  expect([bucket.files.size, await db.uploadPiece.count()]).toEqual([1, 0]);
});

it("what is left in the bucket is gone after a day", async () => {
  const { member, documentId } = await aDraft();
  const file = pdfOf(200_000);
  const { id } = await anUpload(member, documentId, file.length);
  await piece(await current(id), file, 0, 100_000);
  shiftClock(25 * 60 * 60_000);
  await sweepUploads(now());
  shiftClock(0);
  expect([bucket.files.size, await db.upload.count()]).toEqual([0, 0]);
});
