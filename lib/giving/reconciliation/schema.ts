import { z } from "zod";

export const startSchema = z.strictObject({});

/** What a person found who looked at something that differed. */
export const closingSchema = z.strictObject({ drift: z.uuid(), note: z.string().trim().min(3).max(500) });
export type Closing = z.output<typeof closingSchema>;
