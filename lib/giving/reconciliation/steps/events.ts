import { db } from "@/lib/db/client";
import type { GivingEvent } from "@/lib/stripe/events";
import { eventsSince } from "@/lib/stripe/history";
import { receive } from "../../webhooks";
import type { Comparison } from "../note";
import type { DriftKind } from "../rules";

/** Takes every event of Stripe's that never came, oldest first, as the webhook would have. */
export async function missedEvents({ since, compared, note }: Comparison): Promise<void> {
  const missed: GivingEvent[] = [];
  for await (const event of eventsSince(since)) {
    await compared();
    if (!(await db.stripeEvent.findUnique({ where: { id: event.id }, select: { id: true } }))) missed.push(event);
  }
  for (const event of missed.reverse()) {
    const effect = await receive(event);
    const found = driftOf(event);
    if (effect?.outcome === "APPLIED" && found) await note({ ...found, donationId: effect.donationId });
    if (effect?.outcome === "MISMATCH" && found)
      await note({ kind: "AMOUNT_DIFFERS", subject: found.subject, donationId: effect.donationId });
  }
}

function driftOf(event: GivingEvent): { kind: DriftKind; subject: string } | null {
  switch (event.kind) {
    case "checkout.completed":
    case "checkout.async-succeeded":
      return { kind: "MISSED_PAYMENT", subject: event.checkoutId };
    case "checkout.expired":
    case "checkout.async-failed":
      return { kind: "MISSED_FAILURE", subject: event.checkoutId };
    case "payment.failed":
      return { kind: "MISSED_FAILURE", subject: event.paymentIntentId };
    case "invoice.paid":
      return { kind: "MISSED_RENEWAL", subject: event.invoiceId };
    case "refund.changed":
      return { kind: event.status === "failed" ? "REFUND_RETURNED" : "MISSED_REFUND", subject: event.refundId };
    case "dispute.changed":
      return { kind: isDecided(event.status) ? "DISPUTE_DECIDED" : "MISSED_DISPUTE", subject: event.disputeId };
    case "payout.changed":
      return { kind: event.returned ? "PAYOUT_RETURNED" : "MISSED_PAYOUT", subject: event.payoutId };
    case "invoice.failed":
      return { kind: "MISSED_SUBSCRIPTION", subject: event.invoiceId };
    case "subscription.changed":
    case "subscription.ended":
      return { kind: "MISSED_SUBSCRIPTION", subject: event.subscriptionId };
    default:
      return null;
  }
}

export function isDecided(status: string): boolean {
  return status === "won" || status === "lost";
}
