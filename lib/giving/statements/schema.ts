import { z } from "zod";

export const startStatementsSchema = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2099),
  // Made with the form: sending it twice is one run.
  request: z.uuid(),
});
export const resumeStatementsSchema = z.strictObject({ run: z.uuid() });
