import type { Tx } from "@/lib/db/client";
import type { Donation, Refund } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import type { GivingEvent } from "@/lib/stripe/events";
import { tellOfRefund } from "../mail";
import { nextRefundStatus, type RefundStatus } from "../rules";
import { advance, settleLater } from "./advance";
import { applied, type Effect, ignored, mismatch } from "./effect";
import { lockPaidDonation } from "./find";

type RefundEvent = Extract<GivingEvent, { kind: "refund.changed" }>;

/** What Stripe calls a state, in our words. */
export const heardRefund = { pending: "REQUESTED", succeeded: "SUCCEEDED", failed: "FAILED" } as const satisfies Record<
  string,
  RefundStatus
>;

/** Money goes back, or a refund comes back; asked for here or in Stripe's dashboard. */
export async function refundChanged(tx: Tx, event: RefundEvent): Promise<Effect> {
  const donation = await lockPaidDonation(tx, event);
  if (!donation) return event.paymentIntentId ? { outcome: "WAITING", waitsFor: event.paymentIntentId } : ignored;
  if (event.currency !== donation.currency) return mismatch(donation);

  const known = (await findRefund(tx, donation, event)) ?? (await keepRefund(tx, donation, event));
  if (known.amount !== event.amount) return mismatch(donation);
  const status = nextRefundStatus(known.status, heardRefund[event.status]);
  await tx.refund.update({ where: { id: known.id }, data: { status, stripeRefundId: event.refundId } });
  await advance(tx, donation.id, "STARTED", event.createdAt);
  if (status === "SUCCEEDED" && known.status !== "SUCCEEDED") await tellOfRefund(tx, donation, known);
  if (status !== known.status) await settleLater(tx, donation.id);
  return applied(donation.id);
}

async function findRefund(tx: Tx, donation: Donation, { refundId, metadata }: RefundEvent): Promise<Refund | null> {
  const known = await tx.refund.findUnique({ where: { stripeRefundId: refundId } });
  if (known) return known;
  const ours = metadata.refundId;
  return ours && isId(ours)
    ? tx.refund.findFirst({ where: { id: ours, donationId: donation.id, stripeRefundId: null } })
    : null;
}

function keepRefund(tx: Tx, donation: Donation, { refundId, amount, createdAt }: RefundEvent): Promise<Refund> {
  const data = {
    donationId: donation.id,
    amount,
    createdAt,
    stripeRefundId: refundId,
    idempotencyKey: `stripe:${refundId}`,
  };
  return tx.refund.create({ data });
}
