import { z } from "zod";
import type { ListState } from "@/lib/lists";
import { donationCurrencies, toMinor } from "@/lib/money";
import { intervals, otherAmount } from "./rules";

const amountText = z.string().max(20);

/** An order as the form sends it. The amount is a plain decimal of the currency, or `other`. */
export const donationSchema = z
  .strictObject({
    // Made with the form: sending it twice is one order.
    order: z.uuid(),
    appeal: z.string().max(120),
    interval: z.enum(intervals),
    currency: z.enum(donationCurrencies),
    amount: amountText.default(otherAmount),
    other: amountText.optional(),
    name: z.string().trim().min(2).max(120),
    email: z.email().max(254),
  })
  .transform(({ amount, other, ...order }, context) => {
    const own = amount === otherAmount;
    const minor = toMinor((own ? other : amount) ?? "", order.currency);
    if (minor === null) {
      context.addIssue({ code: "custom", message: "amount", path: [own ? "other" : "amount"] });
      return z.NEVER;
    }
    return { ...order, amount: minor, amountField: own ? "other" : "amount" };
  });

export type DonationOrder = z.output<typeof donationSchema>;

/** A refund as the secretariat asks for it; no amount means all that is left. */
export const refundSchema = z.strictObject({
  donation: z.uuid(),
  // Made with the form: sending it twice is one refund.
  request: z.uuid(),
  amount: amountText.optional(),
  reason: z.string().trim().min(3).max(500),
  message: z.string().trim().max(1000).optional(),
});

export type RefundOrder = z.output<typeof refundSchema>;

export const resendSchema = z.strictObject({ receipt: z.uuid() });

/** The ledger's list: what its address may say. */
export const donationList = {
  filters: ["status", "appeal", "currency", "interval", "method", "q", "from", "to"],
  sorts: ["createdAt", "amount", "status", "name"],
  defaultSort: "-createdAt",
} as const;

export type DonationListState = ListState<(typeof donationList.filters)[number], (typeof donationList.sorts)[number]>;
