import { z } from "zod";
import type { ListState } from "@/lib/lists";
import { donationCurrencies, toMinor } from "@/lib/money";
import { pledgeMethods } from "./rules";

/** A promise as the form sends it. */
export const pledgeSchema = z
  .strictObject({
    // Made with the form: sending it twice is one pledge.
    order: z.uuid(),
    appeal: z.string().max(120),
    method: z.enum(pledgeMethods),
    amount: z.string().max(20),
    currency: z.enum(donationCurrencies),
    name: z.string().trim().min(2).max(120),
    email: z.email().max(254),
  })
  .transform(({ amount, ...pledge }, context) => {
    const minor = toMinor(amount, pledge.currency);
    if (minor === null) context.addIssue({ code: "custom", message: "amount", path: ["amount"] });
    return minor === null ? z.NEVER : { ...pledge, amount: minor };
  });

export type PledgeOrder = z.output<typeof pledgeSchema>;

export const withdrawSchema = z.strictObject({ pledge: z.uuid() });

export const pledgeList = {
  filters: ["status", "q"],
  sorts: ["createdAt", "amount", "name"],
  defaultSort: "-createdAt",
} as const;

export type PledgeListState = ListState<(typeof pledgeList.filters)[number], (typeof pledgeList.sorts)[number]>;
