import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

export const appealsQuery = z.strictObject({
  locale: z.enum(locales).default("en").meta({ description: "The language of words and addresses" }),
});
