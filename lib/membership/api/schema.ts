import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { regionSlugs } from "@/lib/regions/rules";
import { sectors } from "../rules";

const locale = z.enum(locales).default("en").meta({ description: "The language of addresses" });

export const memberQuery = z.strictObject({ locale });

export const membersQuery = z.strictObject({
  q: z
    .string()
    .max(100, { error: "It has at most 100 characters" })
    // A zero byte is no text to the database.
    .refine((text) => !text.includes("\0"), { error: "It holds a zero byte" })
    .optional()
    .meta({ description: "A part of the name or the acronym" }),
  region: z.enum(regionSlugs).optional(),
  sector: z.enum(sectors).optional(),
  locale,
});
