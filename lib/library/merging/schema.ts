import { z } from "zod";

const id = z.uuid({ error: "invalid" });
const version = z.coerce.number().int().min(1).max(1_000_000);

export const mergeSchema = z.strictObject({
  keptId: id,
  keptVersion: version,
  otherId: id,
  otherVersion: version,
  /** Where both records say something: what is taken from the other, by the name of the conflict. */
  take: z
    .array(
      z
        .string()
        .max(60)
        .regex(/^[A-Za-z_-]+[\w-]*$/, { error: "invalid" }),
    )
    .max(60)
    .default([]),
  /** Said by who knows that it cannot be undone. */
  sure: z.literal("on", { error: "required" }),
});
