import { db } from "@/lib/db/client";
import { expireCheckout } from "@/lib/stripe/checkout";
import { PaymentServiceError } from "@/lib/stripe/errors";

/** Closes the checkout of an order nobody has paid; Stripe's word says later that it is closed. */
export async function closeCheckout(donationId: string): Promise<void> {
  const donation = await db.donation.findUnique({ where: { id: donationId } });
  if (donation?.status !== "STARTED" || !donation.checkoutSessionId) return;
  try {
    await expireCheckout(donation.checkoutSessionId, `close:${donationId}`);
  } catch (error) {
    // It was paid, or has ended, in the meantime.
    if (!(error instanceof PaymentServiceError) || error.reason !== "refused") throw error;
  }
}
