import type { Locale } from "@/lib/i18n/locales";

/** Every kind of background work and what it is told. Payloads name rows; they carry no texts of people. */
export type JobPayloads = {
  "send-mail": Record<string, unknown>;
  "purge-pages": { paths: readonly string[] };
  "ingest-edition": { editionId: string };
  "index-document": { documentId: string };
  "send-receipt": { receiptId: string };
  "refund-donation": { refundId: string };
  "settle-donation": { donationId: string };
  "share-page": { page: string; email: string; locale: Locale };
};

export type TaskName = keyof JobPayloads;

/** What runs a task. A throw means: try again later. */
export type TaskHandlers = { readonly [Name in TaskName]?: (payload: JobPayloads[Name]) => Promise<void> };
