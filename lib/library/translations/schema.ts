import { z } from "zod";
import { publicationLanguages } from "../publications/rules";

const id = z.uuid({ error: "invalid" });

export const offerSchema = z.strictObject({
  documentId: id,
  language: z.enum(publicationLanguages),
  title: z.string().trim().min(3).max(300),
  abstract: z.string().trim().max(3_000).optional(),
});

export type OfferInput = z.output<typeof offerSchema>;

export const offerIdSchema = z.strictObject({ offerId: id });

export const refuseOfferSchema = z.strictObject({ offerId: id, reason: z.string().trim().min(3).max(5_000) });
