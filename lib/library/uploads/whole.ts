import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { MissingFile } from "@/lib/storage/key";
import { storage } from "@/lib/storage/storage";
import type { Upload } from "./queries";

/** Some of the bytes that the rows tell of are not in the storage; the upload goes on from where they begin. */
export class LostPiece extends Error {}

/** The bytes of a whole upload from the first on, one piece after another. Throws `LostPiece`. */
export async function* bytesOf({ id, size }: Upload): AsyncGenerator<Buffer> {
  const pieces = await db.uploadPiece.findMany({
    where: { uploadId: id, size: { not: null } },
    orderBy: { start: "asc" },
  });
  let at = 0;
  for (const piece of pieces) {
    const end = piece.start + (piece.size ?? 0);
    if (piece.start !== at) break;
    for await (const part of pieceOf(id, piece.key, piece.start)) {
      at += part.byteLength;
      if (at > end) break;
      yield part;
    }
    if (at !== end) await lose(id, piece.start);
  }
  if (at !== size) await lose(id, at);
}

async function* pieceOf(uploadId: string, key: string, start: number): AsyncGenerator<Buffer> {
  const file = await storage()
    .read(key)
    .catch((error: unknown) => {
      if (error instanceof MissingFile) return lose(uploadId, start);
      throw error;
    });
  for await (const part of file) yield part as Buffer;
}

// A storage restored from a backup may be behind the database: what is gone has to come again, and nothing else.
async function lose(uploadId: string, start: number): Promise<never> {
  const keys = await transaction(async (tx) => {
    const where = { uploadId, start: { gte: start } };
    const pieces = await tx.uploadPiece.findMany({ where });
    await tx.uploadPiece.deleteMany({ where });
    await tx.upload.updateMany({ where: { id: uploadId, state: "OPEN" }, data: { received: start } });
    return pieces.map(({ key }) => key);
  });
  for (const key of keys) await storage().remove(key);
  throw new LostPiece(uploadId);
}
