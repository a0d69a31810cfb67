import { z } from "zod";

export const embedSiteSchema = z.strictObject({ site: z.string().trim().min(1).max(250) });
export type EmbedSiteInput = z.output<typeof embedSiteSchema>;
