import { z } from "zod";

export const confirmSchema = z.strictObject({
  code: z.string().trim().min(6).max(12),
  next: z.string().max(500).optional(),
});
export const turnOffSchema = z.strictObject({ password: z.string().min(1, { error: "required" }).max(512) });
