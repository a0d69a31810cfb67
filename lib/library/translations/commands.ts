import { record } from "@/lib/audit/record";
import { type Representing, visitor } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { visibleTo } from "../policy";
import { mostOffers } from "./rules";
import type { OfferInput } from "./schema";

type Offered = Promise<Result<{ id: string }>>;

/**
 * Begins the offer of a public document in a language it lacks; its file comes next. One organization offers a language
 * once at a time; several may offer the same.
 */
export async function offerTranslation(member: Representing, input: OfferInput): Offered {
  try {
    return await transaction((tx) => begin(tx, member, input));
  } catch (error) {
    if (isTaken(error)) return fail("offer-there", { field: "language" });
    throw error;
  }
}

async function begin(tx: Tx, member: Representing, input: OfferInput): Offered {
  const { documentId, language, title, abstract = "" } = input;
  // What everybody may read, whoever published it.
  const document = await tx.document.findFirst({
    where: { AND: [visibleTo(visitor), { id: documentId, status: "PUBLISHED" }] },
    include: { editions: { where: { language } } },
  });
  if (!document) return fail("not-found");
  if (document.editions.some(({ link, fileId }) => link || fileId))
    return fail("language-there", { field: "language" });
  const { organizationId } = member;
  const open = { organizationId, status: { in: ["DRAFT", "SUBMITTED"] } } as const;
  if ((await tx.translationOffer.count({ where: { ...open, status: { in: [...open.status.in] } } })) >= mostOffers)
    return fail("offers-full");
  const { id } = await tx.translationOffer.create({
    data: { documentId, language, title, abstract, organizationId, offeredById: member.userId },
  });
  await record(tx, { type: "translation.begun", actor: member, subject: { type: "translation", id } });
  return ok({ id });
}

/** Takes an offer back, with its file, as long as nobody has decided. */
export async function takeOfferBack(member: Representing, { offerId }: { offerId: string }): Promise<Result<void>> {
  const taken = await transaction(async (tx): Promise<Result<string | null>> => {
    const { organizationId } = member;
    const offer = await tx.translationOffer.findFirst({
      where: { id: offerId, organizationId },
      include: { file: true },
    });
    if (!offer) return fail("not-found");
    const { count } = await tx.translationOffer.deleteMany({
      where: { id: offerId, status: { in: ["DRAFT", "SUBMITTED"] }, fileId: offer.fileId },
    });
    if (count === 0) return fail("offer-decided");
    if (offer.file) await tx.storedFile.delete({ where: { id: offer.file.id } });
    await record(tx, { type: "translation.taken-back", actor: member, subject: { type: "translation", id: offerId } });
    return ok(offer.file?.key ?? null);
  });
  if (!taken.ok) return taken;
  if (taken.value) await storage().remove(taken.value);
  return ok();
}
