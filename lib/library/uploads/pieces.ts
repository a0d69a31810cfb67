import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { beginsAsPdf } from "@/lib/pdf/inspect";
import { fail, ok, type Result } from "@/lib/result";
import { newKey } from "@/lib/storage/key";
import { storage } from "@/lib/storage/storage";
import { giveUpUpload, isPdf } from "./commands";
import type { Upload } from "./queries";
import { uploadLimits } from "./rules";

/** What a request brings: where its bytes belong in the file, how many it announces, and they themselves. */
export type Arriving = {
  readonly start: number;
  readonly length: number;
  readonly body: AsyncIterable<Uint8Array>;
};

type Taken = Result<{ received: number }, "upload-moved" | "upload-incomplete" | "pdf-not-a-pdf">;

/**
 * Keeps a piece as far as it comes: what arrived before the line was lost need not come again. The row is the truth
 * of how much there is. `upload-moved`: the bytes belong elsewhere by now, as another tab or a replay was first.
 */
export async function takePiece(upload: Upload, { start, length, body }: Arriving): Promise<Taken> {
  if (start !== upload.received) return fail("upload-moved");
  if (length > upload.size - start) return fail("upload-incomplete");
  const key = newKey();
  await db.uploadPiece.create({ data: { key, uploadId: upload.id, start, createdAt: now() } });
  let kept = false;
  try {
    const head = new Head();
    const { size } = await storage().put(asFarAsItComes(body, length, head), key);
    if (size === 0 || (size < uploadLimits.least && start + size < upload.size)) return fail("upload-incomplete");
    if (isPdf(upload.kind) && start === 0 && head.isWhole(upload.size) && !beginsAsPdf(head.bytes)) {
      await giveUpUpload(upload);
      return fail("pdf-not-a-pdf");
    }
    const counted = await count(upload.id, key, start, size);
    kept = counted.ok;
    return counted;
  } finally {
    if (!kept) await drop(key);
  }
}

function count(uploadId: string, key: string, start: number, size: number): Promise<Taken> {
  return transaction(async (tx): Promise<Taken> => {
    // Of two that bring the same bytes, one still finds the file as long as it was.
    const { count } = await tx.upload.updateMany({
      where: { id: uploadId, state: "OPEN", received: start, userId: { not: null } },
      data: { received: start + size, movedAt: now() },
    });
    if (count === 0) return fail("upload-moved");
    await tx.uploadPiece.update({ where: { key }, data: { size } });
    return ok({ received: start + size });
  });
}

async function drop(key: string): Promise<void> {
  await storage().remove(key);
  await db.uploadPiece.deleteMany({ where: { key, size: null } });
}

/** The first kilobyte, by which a file is known. */
class Head {
  bytes = Buffer.alloc(0);

  add(part: Uint8Array): void {
    if (this.bytes.length < 1024) this.bytes = Buffer.concat([this.bytes, part]).subarray(0, 1024);
  }

  isWhole(size: number): boolean {
    return this.bytes.length >= Math.min(1024, size);
  }
}

// A line that is lost ends the piece, and is no fault of ours; more than was announced is not looked at.
async function* asFarAsItComes(
  body: AsyncIterable<Uint8Array>,
  length: number,
  head: Head,
): AsyncGenerator<Uint8Array> {
  const parts = body[Symbol.asyncIterator]();
  let left = length;
  while (left > 0) {
    const next = await parts.next().catch(() => ({ done: true, value: undefined }) as const);
    if (next.done || next.value === undefined) return;
    const part = next.value.subarray(0, left);
    head.add(part);
    left -= part.byteLength;
    yield part;
  }
}
