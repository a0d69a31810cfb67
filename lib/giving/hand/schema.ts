import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { donationCurrencies, toMinor } from "@/lib/money";
import { handMethods } from "./rules";

/** A gift that came outside Stripe, as the secretariat enters it. The day is one of the calendar of UTC. */
export const handGiftSchema = z
  .strictObject({
    // Made with the form: sending it twice is one gift.
    request: z.uuid(),
    appeal: z.string().max(120),
    method: z.enum(handMethods),
    amount: z.string().max(20),
    currency: z.enum(donationCurrencies),
    received: z.iso.date(),
    name: z.string().trim().min(2).max(120),
    // A cheque comes without one.
    email: z.union([z.literal(""), z.email().max(254)]).default(""),
    language: z.enum(locales),
    inKind: z.string().trim().max(300).default(""),
    proof: z.string().trim().max(120).default(""),
    // The reference of the promise it keeps.
    pledge: z.string().trim().max(40).default(""),
  })
  .transform(({ amount, ...gift }, context) => {
    const minor = toMinor(amount, gift.currency);
    if (minor === null) context.addIssue({ code: "custom", message: "amount", path: ["amount"] });
    if (gift.method === "IN_KIND" && gift.inKind === "")
      context.addIssue({ code: "custom", message: "required", path: ["inKind"] });
    return minor === null ? z.NEVER : { ...gift, amount: minor };
  });

export type HandGift = z.output<typeof handGiftSchema>;
