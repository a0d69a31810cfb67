import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { readPdf } from "@/lib/pdf/read";
import { readWhole } from "@/lib/storage/storage";
import { tellOfOffer } from "./mail";

/**
 * Reads the file of an offer before anybody decides: an admin is shown only what can become an edition. Run twice, it
 * comes to the same end.
 */
export async function readOffer({ offerId, fileId }: { offerId: string; fileId: string }): Promise<void> {
  const where = { id: offerId, fileId, status: "DRAFT" } as const;
  const offer = await db.translationOffer.findFirst({ where, include: { file: true } });
  if (!offer?.file) return;
  const read = await readPdf(await readWhole(offer.file.key));
  if (!read.ok) {
    await db.translationOffer.updateMany({ where, data: { failure: read.code } });
    return;
  }
  const pages = read.value.pages.length;
  await transaction(async (tx) => {
    const data = { status: "SUBMITTED", submittedAt: now(), failure: null, pages } as const;
    const { count } = await tx.translationOffer.updateMany({ where, data });
    if (count === 1) await tellOfOffer(tx, offerId);
  });
}
