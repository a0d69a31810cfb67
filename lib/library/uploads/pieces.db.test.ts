import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { now, shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anOwner } from "@/lib/membership/testing/people";
import { newKey } from "@/lib/storage/key";
import { storage } from "@/lib/storage/storage";
import { addEdition } from "../publications/files";
import { bringEdition } from "./bring";
import { beginUpload, giveUpUpload, sweepUploads } from "./commands";
import { takePiece } from "./pieces";
import { findUpload } from "./queries";
import { aDraft, anUpload, arriving, current, emptyStorage, kept, pdfOf, piece, send, sha256 } from "./testing/files";
import { bytesOf, LostPiece } from "./whole";

const kilobytes = 1024;

beforeEach(async () => {
  await resetDatabase();
  emptyStorage();
});
afterEach(() => {
  shiftClock(0);
  vi.restoreAllMocks();
});

describe("a file in pieces", () => {
  it("becomes the edition that a form would have brought, and no piece is left", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(300 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    await send(upload, file, 100 * kilobytes);
    expect(
      await bringEdition(member, documentId, { file: upload.id, language: "fr", "file-sha256": sha256(file) }),
    ).toMatchObject({ ok: true });
    const one = await db.edition.findFirstOrThrow({ include: { file: true } });
    expect(one).toMatchObject({ language: "fr", state: "PENDING", file: { name: "Bridges.pdf" } });

    const { member: other, documentId: otherId } = await aDraft();
    await addEdition(other, otherId, { bytes: file, name: "Bridges.pdf", language: "fr" });
    const carried = await db.edition.findFirstOrThrow({ where: { documentId: otherId }, include: { file: true } });
    expect(one.file?.sha256).toBe(carried.file?.sha256);
    expect([await db.uploadPiece.count(), kept()]).toEqual([0, 2]);
  });

  it("goes on from wherever the line was lost", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(700 * kilobytes);
    for (const cut of [64, 80, 130, 400, 690].map((at) => at * kilobytes)) {
      const { id } = await anUpload(member, documentId, file.length, `${cut}.pdf`);
      const taken = await piece(await current(id), file, 0, file.length, cut);
      expect(taken).toEqual({ ok: true, value: { received: cut } });
      expect(await piece(await current(id), file, cut, file.length)).toMatchObject({ ok: true });
      expect(sha256(await buffer(bytesOf(await current(id))))).toBe(sha256(file));
      await giveUpUpload({ id });
    }
    expect(kept()).toBe(0);
  });

  it("keeps no crumbs, so that nobody fills the storage with them", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(200 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    expect(await piece(upload, file, 0, file.length, 1_000)).toMatchObject({ ok: false, code: "upload-incomplete" });
    expect(await piece(upload, file, 0, 10)).toMatchObject({ ok: false, code: "upload-incomplete" });
    expect(await piece(upload, file, 0, 0)).toMatchObject({ ok: false, code: "upload-incomplete" });
    expect([(await current(upload.id)).received, kept(), await db.uploadPiece.count()]).toEqual([0, 0, 0]);
  });

  it("counts a piece that is sent twice, out of order, or by two tabs at once, one time", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(400 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    const half = 200 * kilobytes;
    expect(await piece(upload, file, half, file.length)).toMatchObject({ ok: false, code: "upload-moved" });
    const both = await Promise.all([piece(upload, file, 0, half), piece(upload, file, 0, half + 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "upload-moved" });
    const { received } = await current(upload.id);
    expect(await piece(await current(upload.id), file, 0, half)).toMatchObject({ ok: false, code: "upload-moved" });
    expect(await piece(await current(upload.id), file, received, file.length)).toMatchObject({ ok: true });
    expect(sha256(await buffer(bytesOf(await current(upload.id))))).toBe(sha256(file));
    expect(kept()).toBe(2);
  });

  it("takes no more than it was said to be", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(200 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    const more = Buffer.concat([file, file]);
    expect(await piece(upload, more, 0, more.length)).toMatchObject({ ok: false, code: "upload-incomplete" });
    // A request may say less than it sends.
    const taken = await takePiece(upload, { start: 0, length: file.length, body: arriving(more) });
    expect(taken).toEqual({ ok: true, value: { received: file.length } });
    expect(sha256(await buffer(bytesOf(await current(upload.id))))).toBe(sha256(file));
  });

  it("is refused at its first kilobyte when it is no PDF, and leaves nothing", async () => {
    const { member, documentId } = await aDraft();
    const file = randomBytes(200 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    expect(await piece(upload, file, 0, 100 * kilobytes)).toMatchObject({ ok: false, code: "pdf-not-a-pdf" });
    expect([await findUpload(member, upload.id), kept()]).toEqual([null, 0]);
    await sweepUploads(new Date(now().getTime() + 25 * 60 * 60_000));
    expect([await db.upload.count(), await db.uploadPiece.count()]).toEqual([0, 0]);
  });
});

describe("a server that stops in the middle", () => {
  it("has stored what it did not count: the row is right, and the rest is swept", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(300 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    // Killed between the writing and the counting: the note of the key is all that is left of it.
    const key = newKey();
    await db.uploadPiece.create({ data: { key, uploadId: upload.id, start: 0 } });
    await storage().put(file.subarray(0, 50_000), key);

    await send(upload, file, 100 * kilobytes);
    expect(sha256(await buffer(bytesOf(await current(upload.id))))).toBe(sha256(file));
    await bringEdition(member, documentId, { file: upload.id });
    expect(kept()).toBe(2);
    await sweepUploads(new Date(now().getTime() + 25 * 60 * 60_000));
    expect([kept(), await db.uploadPiece.count(), await db.upload.count()]).toEqual([1, 0, 0]);
  });

  it("may have counted what the storage has lost: that comes again, and nothing else", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(300 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    await send(upload, file, 100 * kilobytes);
    const second = await db.uploadPiece.findFirstOrThrow({ where: { start: 100 * kilobytes } });
    await storage().remove(second.key);
    await expect(buffer(bytesOf(await current(upload.id)))).rejects.toThrow(LostPiece);
    expect(await current(upload.id)).toMatchObject({ received: 100 * kilobytes, state: "OPEN" });

    expect(await piece(await current(upload.id), file, 100 * kilobytes, file.length)).toMatchObject({ ok: true });
    expect(await bringEdition(member, documentId, { file: upload.id, "file-sha256": sha256(file) })).toMatchObject({
      ok: true,
    });
  });

  it("does not count a piece that was cut inside of the storage", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(300 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    vi.spyOn(storage(), "put").mockRejectedValueOnce(new Error("the disk is full"));
    await expect(piece(upload, file, 0, 100 * kilobytes)).rejects.toThrow("the disk is full");
    expect([(await current(upload.id)).received, await db.uploadPiece.count()]).toEqual([0, 0]);
  });
});

describe("whose an upload is", () => {
  it("it is its sender's, for as long as they may bring a file there", async () => {
    const { member, documentId } = await aDraft();
    const stranger = await anOwner();
    const colleague = await anOwner(member.organizationId);
    const upload = await anUpload(member, documentId, 1_000);
    expect(await findUpload(member, upload.id)).not.toBeNull();
    for (const other of [stranger, colleague, await anAdmin(), { kind: "visitor" } as const])
      expect(await findUpload(other, upload.id)).toBeNull();
    expect(await bringEdition(colleague, documentId, { file: upload.id })).toMatchObject({ code: "upload-gone" });
    const asked = { kind: "PUBLICATION", target: documentId, name: "x.pdf", size: 10, modified: 0 } as const;
    expect(await beginUpload(stranger, asked)).toMatchObject({ code: "not-found" });
    expect(await beginUpload(member, { ...asked, kind: "IMPORT_TABLE" })).toMatchObject({ code: "not-found" });

    await db.document.update({ where: { id: documentId }, data: { status: "SUBMITTED", submittedAt: now() } });
    expect(await findUpload(member, upload.id)).toBeNull();
  });

  it("a piece in flight of what was given up meanwhile is not kept", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(200 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    async function* slow() {
      yield file.subarray(0, 100 * kilobytes);
      await giveUpUpload(upload);
      yield file.subarray(100 * kilobytes);
    }
    const taken = await takePiece(upload, { start: 0, length: file.length, body: slow() });
    expect(taken).toMatchObject({ ok: false, code: "upload-moved" });
    expect([kept(), await db.uploadPiece.count()]).toEqual([0, 0]);
  });
});

describe("limits", () => {
  const about = (target: string, size: number, rest = {}) =>
    ({ kind: "PUBLICATION", target, name: "x.pdf", size, modified: 0, ...rest }) as const;

  it("size and type are asked before the first byte", async () => {
    const { member, documentId } = await aDraft();
    const begin = (size: number, rest = {}) => beginUpload(member, about(documentId, size, rest));
    expect(await begin(50 * 1024 * 1024 + 1)).toMatchObject({ code: "pdf-too-large" });
    expect(await begin(0)).toMatchObject({ code: "pdf-empty" });
    expect(await begin(10, { name: "x.docx", type: "application/msword" })).toMatchObject({ code: "pdf-not-a-pdf" });
    expect(await begin(10, { name: "x", type: "" })).toMatchObject({ ok: true });
    const admin = await anAdmin();
    const large = { kind: "IMPORT_ARCHIVE", name: "a.zip", size: 500 * 1024 * 1024 + 1, modified: 0 } as const;
    expect(await beginUpload(admin, large)).toMatchObject({ code: "import-too-large" });
  });

  it("ten are under way at most, also when all begin at once", async () => {
    const { member, documentId } = await aDraft();
    const begun = await Promise.all(
      Array.from({ length: 14 }, (_, number) => beginUpload(member, about(documentId, 10 + number))),
    );
    expect(begun.filter(({ ok }) => ok)).toHaveLength(10);
    expect(begun.find(({ ok }) => !ok)).toMatchObject({ code: "uploads-full" });
  });

  it("a beginning whose answer was lost is not a second one", async () => {
    const { member, documentId } = await aDraft();
    const [one, other] = [await anUpload(member, documentId, 100), await anUpload(member, documentId, 100)];
    expect(other.id).toBe(one.id);
    expect((await anUpload(member, documentId, 100, "Wells.pdf")).id).not.toBe(one.id);
  });

  it("what nobody goes on with is gone after a day, and nothing younger", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(300 * kilobytes);
    const left = await anUpload(member, documentId, file.length, "left.pdf");
    await piece(left, file, 0, 100 * kilobytes);
    const going = await anUpload(member, documentId, file.length, "going.pdf");
    await piece(going, file, 0, 100 * kilobytes);
    shiftClock(23 * 60 * 60_000);
    await piece(await current(going.id), file, 100 * kilobytes, 200 * kilobytes);
    shiftClock(25 * 60 * 60_000);
    await sweepUploads(now());
    expect(await db.upload.findMany({ select: { name: true } })).toEqual([{ name: "going.pdf" }]);
    expect(kept()).toBe(2);
  });
});
