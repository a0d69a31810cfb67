import { db } from "@/lib/db/client";
import { toDecimal } from "@/lib/money";
import { isMissing } from "@/lib/stripe/errors";
import { retrievePayment } from "@/lib/stripe/payments";
import type { Comparison } from "../note";

/** Gifts that we hold for paid, and of whose payment Stripe has said nothing: does Stripe know it? */
export async function compareOurs(run: Comparison): Promise<void> {
  const unsettled = await db.donation.findMany({
    where: {
      paymentIntentId: { not: null },
      paidAt: { gte: run.since },
      entries: { none: { kind: "SETTLEMENT" } },
      // The example coalition's gifts were never paid.
      NOT: { idempotencyKey: { startsWith: "example:" } },
    },
    select: { id: true, amount: true, currency: true, paymentIntentId: true },
  });
  for (const { id, amount, currency, paymentIntentId } of unsettled) {
    await run.compared();
    if (!paymentIntentId || (await isKnown(paymentIntentId))) continue;
    const here = `${toDecimal(amount, currency)} ${currency}`;
    await run.note({ kind: "UNKNOWN_AT_STRIPE", subject: paymentIntentId, donationId: id, here });
  }
}

async function isKnown(paymentIntentId: string): Promise<boolean> {
  try {
    const { status } = await retrievePayment(paymentIntentId);
    return status === "succeeded";
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
