import { record } from "@/lib/audit/record";
import type { Request } from "@/lib/auth/request";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { formatAmount } from "@/lib/i18n/format";
import { enqueue } from "@/lib/jobs/enqueue";
import { toMinor } from "@/lib/money";
import { fail, ok, type Result } from "@/lib/result";
import { advance } from "../events/advance";
import { lockDonation } from "../events/find";
import { refundable } from "../rules";
import type { RefundOrder } from "../schema";

/**
 * Sends a gift back, wholly or in part; Stripe's word confirms it later. The same form sent twice is one refund.
 * Fails with not-found, not-refundable, amount-invalid or refund-too-large.
 */
export async function requestRefund(
  admin: Admin,
  order: RefundOrder,
  request: Request,
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    // Held, so that two people refunding at once cannot send back more than came.
    const donation = await lockDonation(tx, order.donation);
    if (!donation) return fail("not-found");
    const idempotencyKey = `refund:${order.request}`;
    const asked = await tx.refund.findUnique({ where: { idempotencyKey } });
    if (asked) return asked.donationId === donation.id ? ok({ id: donation.id }) : fail("not-found");

    const requested = await tx.refund.aggregate({
      where: { donationId: donation.id, status: "REQUESTED" },
      _sum: { amount: true },
    });
    const { status, refundedAmount, currency } = donation;
    const left = refundable({
      status,
      amount: donation.amount,
      refunded: refundedAmount,
      requested: requested._sum.amount ?? 0,
    });
    if (left === 0) return fail("not-refundable");
    const amount = order.amount === undefined ? left : toMinor(order.amount, currency);
    if (amount === null) return fail("amount-invalid", { field: "amount" });
    if (amount > left) {
      return fail("refund-too-large", {
        field: "amount",
        values: { maximum: formatAmount(left, currency, request.locale) },
      });
    }

    // What did not come through Stripe is given back by hand, and has gone when somebody says so.
    const byHand = donation.method !== "STRIPE";
    const refund = await tx.refund.create({
      data: {
        ...(byHand && { status: "SUCCEEDED" as const }),
        donationId: donation.id,
        amount,
        reason: order.reason,
        message: order.message ?? "",
        idempotencyKey,
      },
    });
    await record(tx, {
      type: "refund.requested",
      actor: admin,
      subject: { type: "donation", id: donation.id, name: donation.reference },
      change: { refund: { after: amount }, reason: { after: order.reason } },
    });
    if (byHand) await advance(tx, donation.id, "STARTED", now(), admin);
    else await enqueue(tx, "refund-donation", { refundId: refund.id }, { key: `refund:${refund.id}` });
    return ok({ id: donation.id });
  });
}
