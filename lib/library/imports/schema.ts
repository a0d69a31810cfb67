import { z } from "zod";

export const confirmationSchema = z.strictObject({
  importId: z.uuid({ error: "invalid" }),
  how: z.enum(["publish", "wait"]),
});

export type Confirmation = z.output<typeof confirmationSchema>;
