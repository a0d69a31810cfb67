import { z } from "zod";

/** How a body is cited: what a record takes, in one line. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u, { error: "invalid" })
  .regex(/[\p{L}\d]/u, { error: "invalid" });

export const renameBodySchema = z.strictObject({
  slug: z
    .string()
    .max(100)
    .regex(/^[a-z\d]+(-[a-z\d]+)*$/, { error: "invalid" }),
  /** The name under which it was shown: where it has another by now, somebody else was here. */
  shown: z.string().min(1).max(200),
  to: name,
  /** Said by who has read what it does. */
  sure: z.literal("on", { error: "required" }),
});

/** What was typed as a new name, before anything is done; null for what cannot be one. */
export function readName(typed: string | undefined): string | null {
  const read = name.safeParse(typed ?? "");
  return read.success ? read.data : null;
}

/** The secretariat's list of bodies. */
export const bodiesShape = { filters: ["q"], sorts: ["name", "documents"], defaultSort: "name" } as const;
