import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { receiptKinds } from "./rules";

/** A receipt that is wrong, and how it is right. */
export const reissueSchema = z.strictObject({
  receipt: z.uuid(),
  reason: z.string().trim().min(3).max(500),
  name: z.string().trim().min(2).max(120),
  locale: z.enum(locales),
  kind: z.enum(receiptKinds),
});

export type Reissue = z.output<typeof reissueSchema>;

export const resendSchema = z.strictObject({ receipt: z.uuid() });
