import { z } from "zod";

export const linkSchema = z.strictObject({ link: z.string().min(8).max(2_000) });
export const takeOverSchema = z.strictObject({
  link: z.string().min(8).max(2_000),
  /** The address that was shown: another may have been found since. */
  to: z.string().min(8).max(2_000),
});

/** The secretariat's list of links that need a look. */
export const linksShape = {
  filters: ["q", "state"],
  sorts: ["checked", "state"],
  defaultSort: "-state",
} as const;
