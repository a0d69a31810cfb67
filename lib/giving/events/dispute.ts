import type { Tx } from "@/lib/db/client";
import type { GivingEvent } from "@/lib/stripe/events";
import { type DisputeStatus, nextDisputeStatus } from "../rules";
import { advance, settleLater } from "./advance";
import { applied, type Effect, ignored, mismatch } from "./effect";
import { lockPaidDonation } from "./find";

/** What Stripe calls a state, in our words. */
export const heardDispute = { warning: "WARNING", open: "OPEN", won: "WON", lost: "LOST" } as const satisfies Record<
  string,
  DisputeStatus
>;

/** A donor's bank asks for the money back, or has decided. */
export async function disputeChanged(
  tx: Tx,
  event: Extract<GivingEvent, { kind: "dispute.changed" }>,
): Promise<Effect> {
  const donation = await lockPaidDonation(tx, event);
  if (!donation) return event.paymentIntentId ? { outcome: "WAITING", waitsFor: event.paymentIntentId } : ignored;
  if (event.currency !== donation.currency) return mismatch(donation);

  const { disputeId: id, amount, reason } = event;
  const heard = heardDispute[event.status];
  const known = await tx.dispute.findUnique({ where: { id } });
  if (known) await tx.dispute.update({ where: { id }, data: { status: nextDisputeStatus(known.status, heard) } });
  else {
    const { createdAt } = event;
    await tx.dispute.create({ data: { id, donationId: donation.id, amount, reason, status: heard, createdAt } });
  }
  await advance(tx, donation.id, "STARTED", event.createdAt);
  await settleLater(tx, donation.id);
  return applied(donation.id);
}
