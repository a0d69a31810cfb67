import { db, type Tx } from "@/lib/db/client";
import { isUnstorable, transaction } from "@/lib/db/transaction";
import { type PdfContent, readPdf } from "@/lib/pdf/read";
import type { ErrorCode } from "@/lib/result";
import { readWhole, type Stored, storage } from "@/lib/storage/storage";
import { purgeDocumentPages } from "../moderation/pages";
import { indexDocument, indexPages } from "../search/indexing";
import { isUndetermined } from "./rules";
import { type Suggestion, suggestionFrom } from "./suggestion";

/**
 * Reads the file of an edition: its words page by page, a picture of page one, and what it suggests for the record.
 * A file that cannot be read leaves the edition failed with the reason. Run twice, it comes to the same end.
 */
export async function ingestEdition(editionId: string, last = false): Promise<void> {
  const edition = await db.edition.findUnique({ where: { id: editionId }, include: { file: true } });
  if (!edition?.file) return;
  try {
    const read = await readPdf(await readWhole(edition.file.key));
    const failure = read.ok ? tooManyWords(read.value) : read.code;
    if (!read.ok || failure) return await giveUp(editionId, failure ?? "file-unreadable");
    await keep(editionId, read.value);
  } catch (error) {
    // What the database will never take is not tried ten times over hours; nobody waits for what was given up.
    if (isUnstorable(error)) return await giveUp(editionId, "file-unreadable");
    if (last) await giveUp(editionId, "file-unreadable");
    throw error;
  }
}

async function giveUp(editionId: string, failure: ErrorCode): Promise<void> {
  await db.edition.updateMany({ where: { id: editionId }, data: { state: "FAILED", failure } });
}

// Postgres holds a megabyte of different words for a document (`tsvector`); a book of 500 pages has a third of it.
const mostBytesOfWords = 600_000;

function tooManyWords({ pages }: PdfContent): ErrorCode | undefined {
  const words = new Set(pages.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  let bytes = 0;
  for (const word of words) bytes += Buffer.byteLength(word) + 8;
  return bytes > mostBytesOfWords ? "pdf-too-much-text" : undefined;
}

async function keep(editionId: string, content: PdfContent): Promise<void> {
  const picture = await storage().put(content.thumbnail);
  try {
    const kept = await transaction(async (tx) => {
      const edition = await tx.edition.findUnique({
        where: { id: editionId },
        include: {
          file: { select: { name: true } },
          thumbnail: true,
          document: { include: { editions: true, regions: true, publisher: { select: { slug: true } } } },
        },
      });
      // Removed while it was being read.
      if (!edition) return { remove: picture.key };
      const { thumbnail } = edition;
      const suggestion = suggestionFrom(content, edition.file?.name);
      const language = languageOf(edition, edition.document.editions, suggestion);
      if (language === undefined) {
        await tx.edition.update({ where: { id: editionId }, data: { state: "FAILED", failure: "language-unknown" } });
        return { remove: picture.key };
      }
      await replacePages(tx, editionId, content.pages);
      await tx.edition.update({
        where: { id: editionId },
        data: {
          ...{ state: "READY", failure: null, pages: content.pages.length, suggestion, language },
          thumbnail: { create: thumbnailFile(picture) },
        },
      });
      if (thumbnail) await tx.storedFile.delete({ where: { id: thumbnail.id } });
      await indexPages(tx, editionId, language);
      await indexDocument(tx, edition.documentId);
      // A translation is read when its document is in the library already.
      if (edition.document.status === "PUBLISHED") await purgeDocumentPages(tx, edition.document);
      return { remove: thumbnail?.key };
    });
    if (kept.remove) await storage().remove(kept.remove);
  } catch (error) {
    await storage().remove(picture.key);
    throw error;
  }
}

type Placed = { readonly id: string; readonly language: string };

// An upload that named no language waits under a private code (BCP 47) until its text has said it.
function languageOf(edition: Placed, editions: readonly Placed[], { language }: Suggestion): string | undefined {
  if (!isUndetermined(edition.language)) return edition.language;
  return editions.some((other) => other.id !== edition.id && other.language === language) ? undefined : language;
}

async function replacePages(tx: Tx, editionId: string, pages: readonly string[]): Promise<void> {
  await tx.editionPage.deleteMany({ where: { editionId } });
  // Postgres keeps no zero byte in a text.
  await tx.editionPage.createMany({
    data: pages.map((text, index) => ({ editionId, number: index + 1, text: text.replaceAll("\0", "") })),
  });
}

function thumbnailFile({ key, size, sha256 }: Stored) {
  return { key, size, sha256, name: "page-1.webp", contentType: "image/webp" };
}
