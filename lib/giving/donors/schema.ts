import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { donationCurrencies } from "@/lib/money";
import { designations } from "../choices/rules";
import { intervals } from "../rules";

export const findGiftsSchema = z.strictObject({ email: z.email().max(254) });
export const openGiftsSchema = z.strictObject({ token: z.string().min(1).max(100) });
export const leaveGiftsSchema = z.strictObject({});
export const donorDetailsSchema = z.strictObject({
  name: z.string().trim().min(2).max(120),
  locale: z.enum(locales),
});
/** Another gift: who gives is known, and what was given last is chosen already. */
export const giveAgainSchema = z.strictObject({
  // Made with the form: sending it twice is one order.
  order: z.uuid(),
  amount: z.string().max(20),
  currency: z.enum(donationCurrencies),
  interval: z.enum(intervals),
  designation: z.enum(designations).default("needed"),
  organization: z.string().trim().min(2).max(160).optional(),
  nameHidden: z.boolean().default(false),
  amountHidden: z.boolean().default(false),
});
export type GiftAgain = z.output<typeof giveAgainSchema>;
// Erasing is a second, deliberate press: a box to tick on a page of its own.
export const eraseSchema = z.strictObject({ understood: z.literal("on") });
