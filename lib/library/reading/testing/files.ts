import { randomBytes } from "node:crypto";
import { transaction } from "@/lib/db/transaction";
import { indexDocument, indexPages } from "../../search/indexing";

/** Gives a document a file that has been read, with these pages; returns the edition and its file. */
export function aReadFile(documentId: string, language: string, pages: readonly string[]) {
  return transaction(async (tx) => {
    const key = randomBytes(16).toString("hex");
    const edition = await tx.edition.create({
      data: {
        document: { connect: { id: documentId } },
        language,
        pages: pages.length,
        file: { create: { key, name: "Bridges.pdf", contentType: "application/pdf", size: 1, sha256: "0".repeat(64) } },
        texts: { create: pages.map((text, index) => ({ number: index + 1, text })) },
      },
    });
    await indexPages(tx, edition.id, language);
    await indexDocument(tx, documentId);
    return edition;
  });
}
