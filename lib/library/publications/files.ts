import { randomBytes } from "node:crypto";
import { record } from "@/lib/audit/record";
import type { Representing } from "@/lib/auth/viewer";
import { isTaken, transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { cleanPdf } from "@/lib/pdf/clean";
import { inspectPdf } from "@/lib/pdf/inspect";
import { fail, ok, type Result } from "@/lib/result";
import { type Stored, storage } from "@/lib/storage/storage";
import { type DocumentStatus, isEditable } from "../rules";
import { markTaken } from "../uploads/commands";
import { findOwn, subjectOf } from "./commands";
import { downloadName, mostFiles, publicationLanguages } from "./rules";

export type Upload = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: string;
  /** The upload whose pieces it came in. */
  readonly uploadId?: string;
};

/** Keeps an uploaded PDF as an edition that waits to be read. A refused file leaves nothing behind. */
export async function addEdition(
  member: Representing,
  documentId: string,
  { bytes, name, language, uploadId }: Upload,
): Promise<Result<{ id: string }>> {
  const refused = inspectPdf(bytes);
  if (refused) return fail(refused);
  const stored = await storage().put(cleanPdf(bytes).bytes);
  try {
    const kept = await keepEdition(member, documentId, { ...stored, name: downloadName(name) }, { language, uploadId });
    if (!kept.ok) await storage().remove(stored.key);
    return kept;
  } catch (error) {
    // What was kept for a row that is not there would stay for ever.
    await storage().remove(stored.key);
    if (isTaken(error)) return fail("language-taken");
    throw error;
  }
}

type Kept = Stored & { readonly name: string };

function keepEdition(
  member: Representing,
  documentId: string,
  stored: Kept,
  { language, uploadId }: { language: string; uploadId: string | undefined },
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    if (uploadId !== undefined && !(await markTaken(tx, uploadId))) return fail("upload-taken");
    const document = await findOwn(tx, member, documentId);
    if (!document) return fail("not-found");
    if (!isEditable(document.status)) return fail("publication-closed");
    if (document.editions.length >= mostFiles) return fail("publication-full");
    const file = { ...stored, contentType: "application/pdf", uploadedById: member.userId };
    const { id } = await tx.edition.create({
      data: {
        state: "PENDING",
        language: known(language),
        document: { connect: { id: documentId } },
        file: { create: file },
      },
    });
    await record(tx, {
      type: "document.file-added",
      actor: member,
      subject: subjectOf(document),
      change: fileChange(document, { after: file.name }),
    });
    await enqueue(tx, "ingest-edition", { editionId: id }, { key: `ingest-${id}` });
    return ok({ id });
  });
}

// What a file is called says what is in it: of a draft that is nobody else's to know.
function fileChange({ status }: { status: DocumentStatus }, name: { before?: string | undefined; after?: string }) {
  return status === "DRAFT" ? {} : { file: name };
}

// Where the member leaves it to the file, a private code keeps the place until the file was read.
function known(language: string): string {
  return publicationLanguages.find((one) => one === language) ?? `und-x-${randomBytes(3).toString("hex")}`;
}

/** Takes a file out of a publication, with its picture and its words. */
export async function removeEdition(
  member: Representing,
  { documentId, editionId }: { documentId: string; editionId: string },
): Promise<Result<{ id: string }>> {
  const removed = await transaction(async (tx): Promise<Result<string[]>> => {
    const document = await findOwn(tx, member, documentId);
    const edition = document?.editions.find(({ id }) => id === editionId);
    if (!document || !edition) return fail("not-found");
    if (!isEditable(document.status)) return fail("publication-closed");
    const files = [edition.file, edition.thumbnail].filter((file) => file !== null);
    await tx.edition.deleteMany({ where: { id: editionId } });
    await tx.storedFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } });
    await record(tx, {
      type: "document.file-removed",
      actor: member,
      subject: subjectOf(document),
      change: fileChange(document, { before: edition.file?.name }),
    });
    return ok(files.map(({ key }) => key));
  });
  if (!removed.ok) return removed;
  for (const key of removed.value) await storage().remove(key);
  return ok({ id: documentId });
}
