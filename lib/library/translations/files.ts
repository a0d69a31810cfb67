import { record } from "@/lib/audit/record";
import type { Representing } from "@/lib/auth/viewer";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { cleanPdf } from "@/lib/pdf/clean";
import { inspectPdf } from "@/lib/pdf/inspect";
import { fail, ok, type Result } from "@/lib/result";
import { type Stored, storage } from "@/lib/storage/storage";
import type { Upload } from "../publications/files";
import { downloadName } from "../publications/rules";
import { markTaken } from "../uploads/commands";

/** Keeps the PDF of an offer; once it has been read, the offer is handed in. A refused file leaves nothing behind. */
export async function addOfferFile(
  member: Representing,
  offerId: string,
  { bytes, name, uploadId }: Omit<Upload, "language">,
): Promise<Result<{ id: string }>> {
  const refused = inspectPdf(bytes);
  if (refused) return fail(refused);
  const stored = await storage().put(cleanPdf(bytes).bytes);
  try {
    const kept = await keep(member, offerId, { ...stored, name: downloadName(name) }, uploadId);
    if (!kept.ok) {
      await storage().remove(stored.key);
      return kept;
    }
    if (kept.value.replaced) await storage().remove(kept.value.replaced);
    return ok({ id: offerId });
  } catch (error) {
    // What was kept for a row that is not there would stay for ever.
    await storage().remove(stored.key);
    throw error;
  }
}

type Kept = Stored & { readonly name: string };

function keep(member: Representing, offerId: string, stored: Kept, uploadId: string | undefined) {
  return transaction(async (tx): Promise<Result<{ replaced: string | undefined }>> => {
    if (uploadId !== undefined && !(await markTaken(tx, uploadId))) return fail("upload-taken");
    const where = { id: offerId, organizationId: member.organizationId };
    const offer = await tx.translationOffer.findFirst({ where, include: { file: true } });
    if (!offer) return fail("not-found");
    const data = { ...stored, contentType: "application/pdf", uploadedById: member.userId };
    const { id: fileId } = await tx.storedFile.create({ data });
    // Two may upload at once: who comes second finds another file there.
    const { count } = await tx.translationOffer.updateMany({
      where: { id: offerId, status: "DRAFT", fileId: offer.fileId },
      data: { fileId, failure: null },
    });
    if (count === 0) return fail("offer-handed-in");
    if (offer.file) await tx.storedFile.delete({ where: { id: offer.file.id } });
    await record(tx, { type: "translation.offered", actor: member, subject: { type: "translation", id: offerId } });
    await enqueue(tx, "read-offer", { offerId, fileId }, { key: `read-offer-${fileId}` });
    return ok({ replaced: offer.file?.key });
  });
}
