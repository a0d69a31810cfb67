import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin } from "@/lib/membership/testing/people";
import { storage } from "@/lib/storage/storage";
import { archiveOf } from "../imports/testing/archives";
import { addEdition } from "../publications/files";
import { bringEdition, bringImport } from "./bring";
import { beginUpload } from "./commands";
import { unfinishedUploads } from "./queries";
import { aDraft, anUpload, current, emptyStorage, kept, pdfOf, piece, send, sha256 } from "./testing/files";

const kilobytes = 1024;

beforeEach(async () => {
  await resetDatabase();
  emptyStorage();
});

describe("handing over", () => {
  it("happens once, and says the same when it is asked again", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(100 * kilobytes);
    const upload = await anUpload(member, documentId, file.length);
    await send(upload, file, file.length);
    const form = { file: upload.id, language: "" };
    const both = await Promise.all([bringEdition(member, documentId, form), bringEdition(member, documentId, form)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await bringEdition(member, documentId, form)).toMatchObject({ ok: true });
    expect([await db.edition.count(), kept()]).toEqual([1, 1]);
  });

  it("tells of what is not whole, is another file, or is refused at the door", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(200 * kilobytes);
    const half = await anUpload(member, documentId, file.length);
    await piece(half, file, 0, 100 * kilobytes);
    expect(await bringEdition(member, documentId, { file: half.id })).toMatchObject({ code: "upload-goes-on" });

    const changed = await anUpload(member, documentId, file.length);
    await send(changed, file, file.length);
    const other = { file: changed.id, "file-sha256": sha256(Buffer.from("another file")) };
    expect(await bringEdition(member, documentId, other)).toMatchObject({ code: "upload-differs" });
    expect(await bringEdition(member, documentId, other)).toMatchObject({ code: "upload-differs" });

    const hostile = Buffer.from(
      pdfOf(100 * kilobytes)
        .toString("latin1")
        .replace("/Catalog", "/Catalog/Names<</JavaScript 1 0 R>>"),
      "latin1",
    );
    const refused = await anUpload(member, documentId, hostile.length);
    await send(refused, hostile, hostile.length);
    for (const _again of [1, 2])
      expect(await bringEdition(member, documentId, { file: refused.id })).toMatchObject({
        code: "pdf-active-content",
      });
    expect([await db.edition.count(), await db.uploadPiece.count()]).toEqual([0, 1]);
  });

  it("leaves the bytes where another language is all that is needed", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(100 * kilobytes);
    await addEdition(member, documentId, { bytes: file, name: "first.pdf", language: "fr" });
    const upload = await anUpload(member, documentId, file.length);
    await send(upload, file, file.length);
    const bring = (language: string) => bringEdition(member, documentId, { file: upload.id, language });
    expect(await bring("fr")).toMatchObject({ code: "language-taken" });
    expect(await unfinishedUploads(member, ["PUBLICATION"], documentId)).toMatchObject([{ received: file.length }]);
    expect(await bring("es")).toMatchObject({ ok: true });
    expect(await unfinishedUploads(member, ["PUBLICATION"], documentId)).toEqual([]);
  });

  it("brings a table and an archive as one import", async () => {
    const admin = await anAdmin();
    const files = {
      IMPORT_TABLE: Buffer.from("record,language\n"),
      IMPORT_ARCHIVE: await archiveOf({ "a.pdf": pdfOf(100) }),
    };
    const ids: Record<string, string> = {};
    for (const [kind, bytes] of Object.entries(files)) {
      const asked = { kind: kind as keyof typeof files, name: kind, size: bytes.length, modified: 0 };
      const begun = await beginUpload(admin, asked);
      if (!begun.ok) throw new Error(begun.code);
      ids[kind] = begun.value.id;
      expect(await piece(await current(begun.value.id), bytes, 0, bytes.length)).toMatchObject({ ok: true });
    }
    const form = { table: ids.IMPORT_TABLE, archive: ids.IMPORT_ARCHIVE };
    expect(await bringImport(admin, form)).toMatchObject({ ok: true });
    expect(await bringImport(admin, form)).toEqual({ ok: true, value: undefined });
    const sent = await db.import.findFirstOrThrow();
    expect(sent).toMatchObject({ tableName: "IMPORT_TABLE", archiveName: "IMPORT_ARCHIVE" });
    expect(await buffer(await storage().read(sent.archiveKey ?? ""))).toEqual(files.IMPORT_ARCHIVE);
    expect([await db.import.count(), await db.uploadPiece.count(), kept()]).toEqual([1, 0, 2]);
  });
});
