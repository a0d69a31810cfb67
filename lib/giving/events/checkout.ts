import type { Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import type { GivingEvent } from "@/lib/stripe/events";
import type { Progress } from "../rules";
import { advance } from "./advance";
import { cardWasGiven } from "./card";
import { currencyWasConfirmed, pageWasLeft } from "./currency";
import { applied, type Effect, ignored, isSameSum, mismatch } from "./effect";
import { lockDonation, lockPayment, lockRecurring } from "./find";
import { hearOfRecurring } from "./recurring";

type CheckoutEvent = Extract<GivingEvent, { kind: `checkout.${string}` }>;

/** The donor went through the checkout. A bank debit is still on its way then. */
export function checkoutCompleted(tx: Tx, event: CheckoutEvent): Promise<Effect> {
  if (event.subscriptionId && event.metadata.change) return currencyWasConfirmed(tx, event, event.metadata.change);
  if (event.setupIntentId) return cardWasGiven(tx, event.setupIntentId, event.metadata.change);
  return onOrder(tx, event, event.paid ? "SUCCEEDED" : "PENDING");
}

export function checkoutSettled(tx: Tx, event: CheckoutEvent): Promise<Effect> {
  return onOrder(tx, event, "SUCCEEDED");
}

export function checkoutFailed(tx: Tx, event: CheckoutEvent): Promise<Effect> {
  return onOrder(tx, event, "FAILED");
}

/** Nobody paid in time. */
export function checkoutExpired(tx: Tx, event: CheckoutEvent): Promise<Effect> {
  if (event.metadata.change) return pageWasLeft(tx, event.metadata.change);
  return onOrder(tx, event, "EXPIRED");
}

async function onOrder(tx: Tx, event: CheckoutEvent, heard: Progress): Promise<Effect> {
  await lockPayment(tx, event.paymentIntentId);
  const donation = await lockDonation(tx, event.donationId);
  if (!donation) return ignored;
  if (!isSameSum(donation, event) || isOtherPayment(donation, event)) return mismatch(donation);

  await tx.donation.update({
    where: { id: donation.id },
    data: {
      checkoutSessionId: event.checkoutId,
      paymentIntentId: event.paymentIntentId ?? donation.paymentIntentId,
      invoiceId: event.invoiceId ?? donation.invoiceId,
      customerId: event.customerId ?? donation.customerId,
    },
  });
  if (event.subscriptionId) {
    const recurring = await lockRecurring(tx, event);
    if (recurring) await hearOfRecurring(tx, recurring, "ACTIVE", event);
  }
  await advance(tx, donation.id, heard, event.createdAt);
  return applied(donation.id, event.paymentIntentId);
}

// One order is paid once: a second payment for it is somebody's money, and a person must look at it.
function isOtherPayment(donation: Donation, event: CheckoutEvent): boolean {
  const differs = (known: string | null, told: string | null) => known !== null && told !== null && known !== told;
  return (
    differs(donation.paymentIntentId, event.paymentIntentId) || differs(donation.checkoutSessionId, event.checkoutId)
  );
}
