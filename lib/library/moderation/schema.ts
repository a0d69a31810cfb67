import { z } from "zod";

const id = z.uuid({ error: "invalid" });

export const publishSchema = z.strictObject({ documentId: id });
export const reasonSchema = z.strictObject({ documentId: id, reason: z.string().trim().min(3).max(5_000) });
