import { db, type Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { type PdfContent, readPdf } from "@/lib/pdf/read";
import { readWhole, type Stored, storage } from "@/lib/storage/storage";
import { purgeDocumentPages } from "../moderation/pages";
import { indexDocument, indexPages } from "../search/indexing";
import { isUndetermined } from "./rules";
import { type Suggestion, suggestionFrom } from "./suggestion";

/**
 * Reads the file of an edition: its words page by page, a picture of page one, and what it suggests for the record.
 * A file that cannot be read leaves the edition failed with the reason. Run twice, it comes to the same end.
 */
export async function ingestEdition(editionId: string): Promise<void> {
  const edition = await db.edition.findUnique({ where: { id: editionId }, include: { file: true } });
  if (!edition?.file) return;
  const read = await readPdf(await readWhole(edition.file.key));
  if (!read.ok) {
    await db.edition.updateMany({ where: { id: editionId }, data: { state: "FAILED", failure: read.code } });
    return;
  }
  await keep(editionId, read.value);
}

async function keep(editionId: string, content: PdfContent): Promise<void> {
  const picture = await storage().put(content.thumbnail);
  try {
    const kept = await transaction(async (tx) => {
      const edition = await tx.edition.findUnique({
        where: { id: editionId },
        include: {
          thumbnail: true,
          document: { include: { editions: true, regions: true, publisher: { select: { slug: true } } } },
        },
      });
      // Removed while it was being read.
      if (!edition) return { remove: picture.key };
      const { thumbnail } = edition;
      const suggestion = suggestionFrom(content);
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
