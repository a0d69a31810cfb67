import { createHash } from "node:crypto";
import { isSignedIn, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { type ErrorCode, type Failure, fail, ok, type Result } from "@/lib/result";
import { refuseUpload, removePieces } from "./commands";
import type { Target, Upload } from "./queries";
import { bytesOf, LostPiece } from "./whole";

/** An upload named by who hands it over, with the SHA-256 of what they meant to send, in hex, when they know it. */
export type Named = { readonly id: string; readonly sha256: string | undefined };

/** What is done with a whole file. `bytes` may be read once. */
export type Arrived = { readonly upload: Upload; readonly bytes: AsyncIterable<Buffer> };

/**
 * Hands a whole upload over to what it was sent for, as a form would have brought it; `take` marks it taken in its own
 * transaction. Asked again, it says the same again: an answer may have been lost.
 */
export async function handOver<T>(
  viewer: Viewer,
  target: Target,
  { id, sha256 }: Named,
  take: (arrived: Arrived) => Promise<Result<T>>,
): Promise<Result<T | undefined>> {
  if (!isSignedIn(viewer)) return fail("upload-gone");
  const upload = await db.upload.findFirst({ where: { id, userId: viewer.userId, ...target } });
  if (!upload) return fail("upload-gone");
  const told = answerOf(upload);
  if (told) return told;
  const hash = createHash("sha256");
  try {
    const taken = await take({ upload, bytes: summed(upload, hash, sha256) });
    if (!taken.ok) return await refused(upload, taken);
    await removePieces(id);
    return taken;
  } catch (error) {
    if (error instanceof LostPiece) return fail("upload-goes-on");
    if (error instanceof OtherContent) return await refused(upload, fail("upload-differs"));
    throw error;
  }
}

function answerOf({ state, failure, received, size }: Upload): Result<undefined> | undefined {
  if (state === "DONE") return ok(undefined);
  if (state === "REFUSED") return fail((failure ?? "upload-gone") as "upload-gone");
  return received < size ? fail("upload-goes-on") : undefined;
}

class OtherContent extends Error {}

// The name, size and date of a file chosen again were the same: its bytes may be others.
async function* summed(upload: Upload, hash: ReturnType<typeof createHash>, expected: string | undefined) {
  for await (const part of bytesOf(upload)) {
    hash.update(part);
    yield part;
  }
  if (expected !== undefined && hash.digest("hex") !== expected) throw new OtherContent();
}

// What another file would not mend leaves the bytes where they are: a language is chosen anew, and they need not come again.
async function refused<T>(upload: Upload, failure: Failure): Promise<Result<T | undefined>> {
  if (failure.code === "upload-taken") {
    const found = await db.upload.findUnique({ where: { id: upload.id } });
    return (found && answerOf(found)) ?? fail("upload-gone");
  }
  if (isOfTheFile(failure.code)) await refuseUpload(upload.id, failure.code);
  return failure;
}

function isOfTheFile(code: ErrorCode): boolean {
  return code.startsWith("pdf-") || code === "upload-differs";
}
