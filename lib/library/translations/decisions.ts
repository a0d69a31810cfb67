import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { lockWithNeighbours } from "../records/locks";
import { indexDocument } from "../search/indexing";
import { tellOfferer } from "./mail";
import { canDecide, offersVisibleTo } from "./policy";

type Decided = Promise<Result<{ id: string }>>;

/** Makes an offer an edition of its document. Fails when the document is gone, or has the language meanwhile. */
export function acceptOffer(admin: Admin, { offerId }: { offerId: string }): Decided {
  return transaction(async (tx): Decided => {
    const offer = await find(tx, admin, offerId);
    if (!offer || !canDecide(admin, offer)) return fail("not-found");
    const { documentId, language, fileId } = offer;
    // Two offers of one language may be accepted at once: one waits here, and then finds it filled.
    await lockWithNeighbours(tx, documentId);
    const document = await tx.document.findUnique({ where: { id: documentId }, include: { editions: true } });
    if (document?.status !== "PUBLISHED") return fail("offer-document-gone");
    const edition = document.editions.find((one) => one.language === language);
    if (edition?.link || edition?.fileId) return fail("language-there");
    if (!(await decide(tx, admin, offerId, { status: "ACCEPTED" })) || !fileId) return fail("offer-decided");
    await becomeEdition(tx, offer, fileId);
    await record(tx, { type: "translation.accepted", actor: admin, ...subjectOf(offer) });
    await indexDocument(tx, documentId);
    await enqueue(tx, "count-words", {}, { key: "count-words" });
    // Lists, neighbours and appeals show a document by its title in the reader's language.
    await purgeEveryPage(tx);
    await tellOfferer(tx, offerId, "accepted");
    return ok({ id: offerId });
  });
}

/** Gives an offer back with the reason; its file is deleted. */
export async function refuseOffer(admin: Admin, { offerId, reason }: { offerId: string; reason: string }): Decided {
  const refused = await transaction(async (tx): Promise<Result<string | undefined>> => {
    const offer = await find(tx, admin, offerId);
    if (!offer || !canDecide(admin, offer)) return fail("not-found");
    if (!(await decide(tx, admin, offerId, { status: "REFUSED", reason }))) return fail("offer-decided");
    if (offer.file) await tx.storedFile.delete({ where: { id: offer.file.id } });
    await record(tx, { type: "translation.refused", actor: admin, ...subjectOf(offer) });
    await tellOfferer(tx, offerId, "refused");
    return ok(offer.file?.key);
  });
  if (!refused.ok) return refused;
  if (refused.value) await storage().remove(refused.value);
  return ok({ id: offerId });
}

function find(tx: Tx, admin: Admin, id: string) {
  return tx.translationOffer.findFirst({ where: { AND: [offersVisibleTo(admin), { id }] }, include: { file: true } });
}

type Offer = NonNullable<Awaited<ReturnType<typeof find>>>;

// Two admins may decide at once: only the one who still finds it open wins.
async function decide(
  tx: Tx,
  admin: Admin,
  id: string,
  outcome: Prisma.TranslationOfferUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await tx.translationOffer.updateMany({
    where: { id, status: "SUBMITTED" },
    data: { ...outcome, fileId: null, decidedById: admin.userId, decidedAt: now() },
  });
  return count === 1;
}

async function becomeEdition(tx: Tx, offer: Offer, fileId: string): Promise<void> {
  const { documentId, language, pages, title, abstract } = offer;
  const data = { state: "PENDING", fileId, pages } as const;
  const { id: editionId } = await tx.edition.upsert({
    where: { documentId_language: { documentId, language } },
    create: { documentId, language, ...data },
    update: data,
  });
  // What the record says in this language already stands.
  await tx.documentText.createMany({ data: { documentId, locale: language, title, abstract }, skipDuplicates: true });
  // Who edits the record at the moment began without these words.
  await tx.document.update({ where: { id: documentId }, data: { version: { increment: 1 } } });
  await enqueue(tx, "ingest-edition", { editionId }, { key: `ingest-${editionId}` });
}

function subjectOf({ id, title, language }: Offer) {
  return { subject: { type: "translation", id, name: title }, change: { language: { after: language } } };
}
