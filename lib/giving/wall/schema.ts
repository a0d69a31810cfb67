import { z } from "zod";

/** What an admin decides about a message: it is shown, or not (any more). */
export const wallMessageSchema = z.strictObject({ donation: z.uuid(), decision: z.enum(["show", "take-down"]) });
export type WallDecision = z.output<typeof wallMessageSchema>;

export const wallNameSchema = z.strictObject({ donation: z.uuid() });
