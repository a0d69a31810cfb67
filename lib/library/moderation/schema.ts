import { z } from "zod";

const id = z.uuid({ error: "invalid" });

export const publishSchema = z.strictObject({ documentId: id });
export const reasonSchema = z.strictObject({ documentId: id, reason: z.string().trim().min(3).max(5_000) });
export const withdrawSchema = z.strictObject({
  documentId: id,
  reason: z.string().trim().min(3).max(5_000),
  /** Of what is public: what everybody is told. */
  publicReason: z.string().trim().min(3).max(1_000).optional(),
});

/** The secretariat's list of documents: what waits longest stands first. */
export const documentsShape = {
  filters: ["q", "status", "type", "audience"],
  sorts: ["submitted", "date", "status", "type", "publisher"],
  defaultSort: "-submitted",
} as const;
