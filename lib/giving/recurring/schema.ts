import { z } from "zod";
import { donationCurrencies } from "@/lib/money";

// Each form brings a request of its own: sending it twice asks once.
const asked = { recurring: z.uuid(), request: z.uuid() };

export const termsSchema = z.strictObject({
  ...asked,
  amount: z.string().max(20),
  interval: z.enum(["month", "year"]),
  day: z.coerce.number().int().min(1).max(28),
});
export type TermsWish = z.output<typeof termsSchema>;

export const currencySchema = z.strictObject({
  ...asked,
  currency: z.enum(donationCurrencies),
  amount: z.string().max(20),
});
export type CurrencyWish = z.output<typeof currencySchema>;

export const pauseSchema = z.strictObject({ ...asked, until: z.iso.date({ error: "date" }) });
export const promiseSchema = z.strictObject(asked);
export const portalSchema = z.strictObject({ recurring: z.uuid() });
export const repairSchema = z.strictObject({ gift: z.uuid(), token: z.string().min(1).max(100), request: z.uuid() });
export const undoSchema = z.strictObject({ change: z.uuid(), request: z.uuid() });
