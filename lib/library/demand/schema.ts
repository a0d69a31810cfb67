import { z } from "zod";
import { officialLanguages } from "../translations/rules";

export const askSchema = z.strictObject({
  slug: z
    .string()
    .max(200)
    .regex(/^[a-z\d-]+$/, { error: "invalid" }),
  language: z.enum(officialLanguages),
});

export type Ask = z.output<typeof askSchema>;
