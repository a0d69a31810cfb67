import type { Tx } from "@/lib/db/client";
import type { GivingEvent } from "@/lib/stripe/events";
import { isPaid } from "../rules";
import { applied, type Effect, ignored, isSameSum, mismatch } from "./effect";
import { lockPaidDonation } from "./find";

/** A try that failed: the checkout stays open, so the order does too. Its reason is kept until the money comes. */
export async function paymentFailed(tx: Tx, event: Extract<GivingEvent, { kind: "payment.failed" }>): Promise<Effect> {
  const donation = await lockPaidDonation(tx, event);
  if (!donation) return ignored;
  if (!isSameSum(donation, event)) return mismatch(donation);
  if (!isPaid(donation.status)) {
    await tx.donation.update({ where: { id: donation.id }, data: { failureCode: event.failureCode } });
  }
  return applied(donation.id);
}
