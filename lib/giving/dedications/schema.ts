import { z } from "zod";

/** What the stop link of a card carries. */
export const stopCardsSchema = z.strictObject({ card: z.uuid(), key: z.string().max(100) });

export type StopCards = z.output<typeof stopCardsSchema>;
