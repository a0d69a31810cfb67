import { z } from "zod";
import { categories } from "@/lib/membership/rules";
import { standingChanges } from "./rules";

const organizationId = z.uuid();

export const categorySchema = z.strictObject({ organizationId, category: z.enum(categories) });
export const standingSchema = z.strictObject({
  organizationId,
  change: z.enum(standingChanges),
  message: z.string().trim().min(1).max(5_000),
});

export type CategoryInput = z.output<typeof categorySchema>;
export type StandingInput = z.output<typeof standingSchema>;
