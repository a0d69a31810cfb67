import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

const id = z.uuid();
const version = z.coerce.number().int().min(1).max(2_147_483_647);
const day = z.iso.date({ error: "date" });
const slug = z
  .string()
  .trim()
  .min(3)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "invalid" });

export const newAppealSchema = z.strictObject({
  slug,
  date: day,
  goal: z.string().trim().min(1).max(20),
  currency: z
    .string()
    .length(3)
    .regex(/^[A-Z]{3}$/),
});

export const appealSettingsSchema = newAppealSchema.extend({
  id,
  version,
  opensAt: day.optional(),
  closesAt: day.optional(),
});

export const appealTextSchema = z.strictObject({
  id,
  version,
  language: z.enum(locales),
  title: z.string().trim().min(1).max(200),
  kicker: z.string().trim().min(1).max(120),
  salutation: z.string().trim().min(1).max(120),
  opening: z.string().trim().min(1).max(10_000),
  closing: z.string().trim().min(1).max(5_000),
  signature: z.string().trim().min(1).max(300),
});

export const achievementSchema = z.strictObject({
  appealId: id,
  /** Empty for a new one. */
  achievementId: id.optional(),
  language: z.enum(locales),
  text: z.string().trim().min(1).max(600),
  linkLabel: z.string().trim().max(120).default(""),
  /** A record's slug, or a path of the portal such as /members. */
  target: z.string().trim().max(200).default(""),
});

export const achievementActSchema = z.strictObject({
  appealId: id,
  achievementId: id,
  act: z.enum(["up", "down", "remove"]),
});

export const amountSchema = z.strictObject({
  appealId: id,
  language: z.enum(locales),
  currency: z
    .string()
    .length(3)
    .regex(/^[A-Z]{3}$/),
  amount: z.string().trim().min(1).max(20),
  effect: z.string().trim().max(200).default(""),
});

export const amountRemovalSchema = z.strictObject({ appealId: id, amountId: id });

export const appealStatusSchema = z.strictObject({ id, version, status: z.enum(["OPEN", "CLOSED"]) });

/** What the secretariat's list can be filtered and sorted by. */
export const appealList = { filters: ["status"], sorts: ["date", "status", "goal"], defaultSort: "-date" } as const;
