import { z } from "zod";
import { countrySchema, emailSchema, foundedSchema, webAddress } from "@/lib/membership/applications/schema";
import { audiences, sectors, workLanguages } from "@/lib/membership/rules";
import { isCountry, regionSlugs } from "@/lib/regions/rules";

/** The profile as it was when the form was drawn: two editors at once must not overwrite each other. */
const version = z.number().int().min(1).max(2_147_483_647);
const line = z.string().trim().max(200);
const language = z.enum(workLanguages);

export const factsSchema = z.strictObject({
  version,
  name: line.min(1),
  nameLocale: language,
  acronym: z.string().trim().max(30).optional(),
  countryCode: countrySchema,
  city: line.optional(),
  website: webAddress.optional(),
  foundedYear: foundedSchema.optional(),
  languages: z.array(language).min(1).max(20),
  sectors: z.array(z.enum(sectors)).min(1).max(sectors.length),
});

export const fieldOfWorkSchema = z.strictObject({
  version,
  regions: z.array(z.enum(regionSlugs)).min(1).max(regionSlugs.length),
  countries: z.array(z.string().max(2).refine(isCountry, { error: "invalid" })).max(200),
});

export const listingSchema = z.strictObject({ version, listing: z.enum(audiences) });

export const textSchema = z.strictObject({
  version,
  locale: language,
  mission: z.string().trim().min(1).max(3_000),
  work: z.string().trim().max(6_000).default(""),
});
export const removeTextSchema = z.strictObject({ version, locale: language });

export const contactKinds = ["EMAIL", "PHONE", "ADDRESS", "SOCIAL"] as const;
export type ContactKind = (typeof contactKinds)[number];

const wellFormed: Record<ContactKind, z.ZodType> = {
  EMAIL: emailSchema,
  PHONE: z.string().regex(/^[+\d][\d\s().-]{4,}$/),
  ADDRESS: z.string(),
  SOCIAL: webAddress,
};

export const contactSchema = z
  .strictObject({
    version,
    id: z.uuid().optional(),
    kind: z.enum(contactKinds),
    label: z.string().trim().max(100).default(""),
    value: z.string().trim().min(1).max(500),
    audience: z.enum(audiences),
  })
  .superRefine(({ kind, value }, context) => {
    const checked = wellFormed[kind].safeParse(value);
    if (!checked.success)
      context.addIssue({
        code: "custom",
        path: ["value"],
        message: kind === "EMAIL" ? "email" : kind === "SOCIAL" ? "url" : "invalid",
      });
  });

export const personSchema = z.strictObject({
  version,
  id: z.uuid().optional(),
  name: line.min(1),
  title: line.min(1),
  email: emailSchema.optional(),
  audience: z.enum(audiences),
});

export const removeSchema = z.strictObject({ version, id: z.uuid() });

export const removeLogoSchema = z.strictObject({});

export type FactsInput = z.output<typeof factsSchema>;
export type FieldOfWork = z.output<typeof fieldOfWorkSchema>;
export type ListingInput = z.output<typeof listingSchema>;
export type TextInput = z.output<typeof textSchema>;
export type RemoveText = z.output<typeof removeTextSchema>;
export type ContactInput = z.output<typeof contactSchema>;
export type PersonInput = z.output<typeof personSchema>;
export type Remove = z.output<typeof removeSchema>;
