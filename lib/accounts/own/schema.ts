import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

const password = z.string().min(1, { error: "required" }).max(512);

export const ownNameSchema = z.strictObject({ name: z.string().trim().min(1).max(120), language: z.enum(locales) });
export const changePasswordSchema = z
  .strictObject({ current: password, password, repeat: password })
  .refine(({ password, repeat }) => password === repeat, { error: "mismatch", path: ["repeat"] });
export const ownSessionSchema = z.strictObject({ sessionId: z.uuid() });
export const everywhereSchema = z.strictObject({});
