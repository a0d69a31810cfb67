import type { Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { enqueue } from "@/lib/jobs/enqueue";
import type { GivingEvent } from "@/lib/stripe/events";
import { declinesOf } from "../abuse/door";
import { triesAllowed } from "../abuse/rules";
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
    await closeAfterTooMany(tx, donation);
  }
  return applied(donation.id);
}

/** The donor's bank asks whether it is them. Nothing has come of it: that it was asked is kept with the order. */
export async function paymentAsked(
  tx: Tx,
  event: Extract<GivingEvent, { kind: "payment.action-required" }>,
): Promise<Effect> {
  const donation = await lockPaidDonation(tx, event);
  if (!donation) return ignored;
  return isSameSum(donation, event) ? applied(donation.id) : mismatch(donation);
}

// Card after card in one checkout: it is closed. This event is counted as the last one that is not written down yet.
async function closeAfterTooMany(tx: Tx, { id, status }: Donation): Promise<void> {
  if (status !== "STARTED" || (await declinesOf(tx, id)) + 1 < triesAllowed) return;
  await enqueue(tx, "close-checkout", { donationId: id }, { key: `close-checkout:${id}` });
}
