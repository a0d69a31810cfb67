import { record } from "@/lib/audit/record";
import type { Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { fail, ok, type Result } from "@/lib/result";
import type { StopCards } from "./schema";
import { addressHash, isStopKey } from "./stop";

/** Whoever got a card wants no more: also those that wait are not sent. Fails with link-expired. */
export async function stopCards(visitor: Visitor, { card: donationId, key }: StopCards): Promise<Result> {
  if (!isStopKey(donationId, key)) return fail("link-expired");
  return transaction(async (tx) => {
    const card = await tx.dedicationCard.findUnique({ where: { donationId }, select: { recipientEmail: true } });
    if (!card) return fail("link-expired");
    const { recipientEmail } = card;
    await tx.cardStop.createMany({ data: [{ addressHash: addressHash(recipientEmail) }], skipDuplicates: true });
    await tx.dedicationCard.updateMany({
      where: { recipientEmail, status: "WAITING" },
      data: { status: "WITHHELD", decidedAt: now() },
    });
    await record(tx, { type: "cards.stopped", actor: visitor, subject: { type: "donation", id: donationId } });
    return ok();
  });
}
