import { z } from "zod";
import type { ListState } from "@/lib/lists";
import { donationCurrencies, toMinor } from "@/lib/money";
import { designations } from "./choices/rules";
import { dedications, isName } from "./dedications/rules";
import { intervals, otherAmount } from "./rules";

const amountText = z.string().max(20);

function nameInMail(max: number) {
  return z.string().trim().min(2).max(max).refine(isName, { error: "name-only" });
}

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
    cover: z.boolean().default(false),
    designation: z.enum(designations).default("needed"),
    organization: z.string().trim().min(2).max(160).optional(),
    nameHidden: z.boolean().default(false),
    amountHidden: z.boolean().default(false),
    message: z.string().trim().max(280).optional(),
    news: z.boolean().default(false),
    dedication: z.enum(dedications).optional(),
    honoree: nameInMail(80).optional(),
    recipientName: nameInMail(80).optional(),
    recipientEmail: z.email().max(254).optional(),
    cardOn: z.iso.date({ error: "date" }).optional(),
    // The sum the donor has been shown, with its currency: nobody pays what they have not read.
    shown: amountText.optional(),
  })
  .transform(({ amount, other, ...order }, context) => {
    for (const path of unsaid(order)) context.addIssue({ code: "custom", message: "required", path: [path] });
    if (order.recipientEmail && !isName(order.organization ?? order.name)) {
      const path = [order.organization ? "organization" : "name"];
      context.addIssue({ code: "custom", message: "name-only", path });
    }
    const own = amount === otherAmount;
    const minor = toMinor((own ? other : amount) ?? "", order.currency);
    if (minor === null) {
      context.addIssue({ code: "custom", message: "amount", path: [own ? "other" : "amount"] });
      return z.NEVER;
    }
    return { ...order, amount: minor, amountField: own ? "other" : "amount" };
  });

type Dedicated = Partial<
  Record<"dedication" | "honoree" | "recipientName" | "recipientEmail" | "cardOn", string | undefined>
>;

// One part of a dedication asks for the others it makes no sense without.
function unsaid({ dedication, honoree, recipientName, recipientEmail, cardOn }: Dedicated): string[] {
  const card = recipientName ?? recipientEmail ?? cardOn;
  const missing: [string, boolean][] = [
    ["dedication", !dedication && Boolean(honoree ?? card)],
    ["honoree", !honoree && Boolean(dedication ?? card)],
    ["recipientName", !recipientName && Boolean(card)],
    ["recipientEmail", !recipientEmail && Boolean(card)],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
}

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

/** The ledger's list: what its address may say. */
export const donationList = {
  filters: ["status", "appeal", "currency", "interval", "method", "q", "from", "to"],
  sorts: ["createdAt", "amount", "status", "name"],
  defaultSort: "-createdAt",
} as const;

export type DonationListState = ListState<(typeof donationList.filters)[number], (typeof donationList.sorts)[number]>;
