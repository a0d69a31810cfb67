import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

const role = z.enum(["OWNER", "EDITOR"]);

export const invitationSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.email({ error: "email" }).max(254),
  role,
  language: z.enum(locales),
});

export const representativeSchema = z.strictObject({ userId: z.uuid() });
export const representativeRoleSchema = representativeSchema.extend({ role });
