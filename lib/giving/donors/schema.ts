import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

export const findGiftsSchema = z.strictObject({ email: z.email().max(254) });
export const openGiftsSchema = z.strictObject({ token: z.string().min(1).max(100) });
export const leaveGiftsSchema = z.strictObject({});
export const donorDetailsSchema = z.strictObject({
  name: z.string().trim().min(2).max(120),
  locale: z.enum(locales),
});
// Erasing is a second, deliberate press: a box to tick on a page of its own.
export const eraseSchema = z.strictObject({ understood: z.literal("on") });
