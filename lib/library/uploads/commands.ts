import type { SignedIn } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { pdfLimits } from "@/lib/pdf/failure";
import { type ErrorCode, fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { importLimits } from "../imports/rules";
import { mayBring, type Upload } from "./queries";
import { type UploadKind, uploadLimits } from "./rules";
import type { Creation } from "./schema";

/** Begins an upload: who may, how large and of which type is asked before the first byte, and again when it is whole. */
export async function beginUpload(viewer: SignedIn, asked: Creation): Promise<Result<{ id: string }>> {
  const target = { kind: asked.kind, targetId: asked.target ?? null };
  if (!(await mayBring(viewer, target))) return fail("not-found");
  const refused = refusalOf(asked);
  if (refused) return fail(refused);
  const name = asked.name.replaceAll(/\p{Cc}/gu, " ");
  return transaction(async (tx) => {
    // One after another for each person: two tabs could both be the last that is allowed.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${viewer.userId}::uuid FOR UPDATE`;
    const modified = new Date(asked.modified);
    const about = { ...target, name, size: asked.size, modified, userId: viewer.userId };
    // The answer to a beginning may have been lost: it is not begun again.
    const begun = await tx.upload.findFirst({ where: { ...about, state: "OPEN", received: 0 } });
    if (begun) return ok({ id: begun.id });
    const open = await tx.upload.count({ where: { userId: viewer.userId, state: "OPEN" } });
    if (open >= uploadLimits.open) return fail("uploads-full");
    return ok({ id: (await tx.upload.create({ data: { ...about, movedAt: now() } })).id });
  });
}

const longest: Readonly<Record<UploadKind, { bytes: number; code: ErrorCode }>> = {
  PUBLICATION: { bytes: pdfLimits.bytes, code: "pdf-too-large" },
  TRANSLATION: { bytes: pdfLimits.bytes, code: "pdf-too-large" },
  IMPORT_TABLE: { bytes: importLimits.table, code: "import-too-large" },
  IMPORT_ARCHIVE: { bytes: importLimits.archive, code: "import-too-large" },
};

function refusalOf({ kind, name, size, type = "" }: Creation): ErrorCode | undefined {
  if (size === 0) return isPdf(kind) ? "pdf-empty" : "file-missing";
  if (size > longest[kind].bytes) return longest[kind].code;
  // Many systems name no type: only what says that it is another is refused unseen.
  const isOther = type !== "" && type !== "application/pdf" && !/\.pdf$/i.test(name);
  return isPdf(kind) && isOther ? "pdf-not-a-pdf" : undefined;
}

export function isPdf(kind: UploadKind): boolean {
  return kind === "PUBLICATION" || kind === "TRANSLATION";
}

/** In the transaction that keeps what was sent: false when somebody was first, or it is no longer whole. */
export async function markTaken(tx: Tx, uploadId: string): Promise<boolean> {
  const { count } = await tx.upload.updateMany({
    where: { id: uploadId, state: "OPEN", received: { equals: tx.upload.fields.size } },
    data: { state: "DONE", movedAt: now() },
  });
  return count === 1;
}

/** Notes why a whole file was not taken: who asks again is told the same. */
export async function refuseUpload(uploadId: string, failure: ErrorCode): Promise<void> {
  await db.upload.updateMany({ where: { id: uploadId, state: "OPEN" }, data: { state: "REFUSED", failure } });
  await removePieces(uploadId);
}

/** Gives an upload up. It is nobody's at once; a piece that is just coming is taken away by the sweep. */
export async function giveUpUpload({ id }: Pick<Upload, "id">): Promise<void> {
  await db.upload.updateMany({ where: { id }, data: { userId: null } });
  await removePieces(id);
  await db.upload.deleteMany({ where: { id, pieces: { none: {} } } });
}

/** Takes the bytes away that have come: first from the storage, so that none is left of which nothing is known. */
export async function removePieces(uploadId: string): Promise<void> {
  const pieces = await db.uploadPiece.findMany({ where: { uploadId, size: { not: null } } });
  for (const { key } of pieces) {
    await storage().remove(key);
    await db.uploadPiece.deleteMany({ where: { key } });
  }
}

/** Takes away what nobody went on with for a day, and the pieces whose request never came to its end. */
export async function sweepUploads(at: Date): Promise<void> {
  const before = new Date(at.getTime() - uploadLimits.kept * 60 * 60_000);
  const torn = await db.uploadPiece.findMany({ where: { size: null, createdAt: { lt: before } } });
  for (const { key } of torn) {
    await storage().remove(key);
    await db.uploadPiece.deleteMany({ where: { key, size: null } });
  }
  const left = await db.upload.findMany({ where: { movedAt: { lt: before } }, select: { id: true } });
  for (const upload of left) await giveUpUpload(upload);
}
