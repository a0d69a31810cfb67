import { z } from "zod";

export const shareSchema = z.strictObject({
  /** A path of the portal, without its host. */
  page: z
    .string()
    .min(2)
    .max(500)
    .regex(/^\/(?!\/)[^\\\s]*$/, { error: "invalid" }),
  to: z.email({ error: "email" }).max(254),
  // A name and nothing else: what could carry a message or a link could be used for spam.
  from: z
    .string()
    .trim()
    .max(60)
    .regex(/^[\p{L}\p{M}\p{N} .’'’-]*$/u, { error: "invalid" })
    .default(""),
});
