import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { categories, commitments, sectors, workLanguages } from "@/lib/membership/rules";
import { isCountry, regionSlugs } from "@/lib/regions/rules";

export const emailSchema = z.email().max(254);
export const webAddress = z.url({ protocol: /^https?$/ }).max(300);
export const countrySchema = z.string().max(2).refine(isCountry, { error: "required-choice" });
export const foundedSchema = z.number().int().min(1700).max(2100);
const line = z.string().trim().max(200);

export const startSchema = z.strictObject({ email: emailSchema, language: z.enum(locales) });
export const findSchema = z.strictObject({ email: emailSchema });
export const openSchema = z.strictObject({ token: z.string().min(1).max(100) });

// A draft may be saved unfinished: only what is written must be possible; `gapsOf` says what is missing.
export const organizationStepSchema = z.strictObject({
  organizationName: line.default(""),
  acronym: z.string().trim().max(30).default(""),
  countryCode: countrySchema.optional(),
  website: webAddress.optional(),
  foundedYear: foundedSchema.optional(),
  contactName: line.default(""),
  contactTitle: line.default(""),
  atRisk: z.boolean().default(false),
});

export const workStepSchema = z.strictObject({
  regions: z.array(z.enum(regionSlugs)).max(regionSlugs.length),
  sectors: z.array(z.enum(sectors)).max(sectors.length),
  languages: z.array(z.enum(workLanguages)).max(20),
  mission: z.string().trim().max(3_000).default(""),
});

export const whyStepSchema = z.strictObject({
  category: z.enum(categories),
  motivation: z.string().trim().max(3_000).default(""),
  commitments: z.array(z.enum(commitments)).max(commitments.length),
});

export const submitSchema = z.strictObject({});
export const withdrawSchema = z.strictObject({ confirmed: z.literal("on", { error: "required-choice" }) });
export const answerSchema = z.strictObject({ answer: z.string().trim().min(1).max(5_000) });
export const leaveSchema = z.strictObject({});

export type Start = z.output<typeof startSchema>;
export type Find = z.output<typeof findSchema>;
export type OrganizationStep = z.output<typeof organizationStepSchema>;
export type WorkStep = z.output<typeof workStepSchema>;
export type WhyStep = z.output<typeof whyStepSchema>;
export type Answer = z.output<typeof answerSchema>;
