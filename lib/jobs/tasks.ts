import type { Locale } from "@/lib/i18n/locales";
import type { Mail } from "@/lib/mail/message";

/** Every job there is, with what it is told. A noun adds its line here and its handler in lib/<noun>/jobs.ts. */
export interface JobPayloads {
  "send-mail": Mail;
  "mail-password-link": { readonly email: string };
  "sweep-uploads": Record<string, never>;
  "count-words": Record<string, never>;
  "check-links": Record<string, never>;
  "fold-usage": Record<string, never>;
  "ingest-edition": { readonly editionId: string };
  "read-offer": { readonly offerId: string; readonly fileId: string };
  "mail-follow-link": {
    readonly email: string;
    readonly locale: Locale;
    readonly search: string;
    readonly frequency: "DAILY" | "WEEKLY";
  };
  "tend-alerts": Record<string, never>;
  /** What appeared from one moment until before another, ISO 8601. */
  "send-alert": { readonly alertId: string; readonly since: string; readonly until: string };
  "check-import": { readonly importId: string };
  "bring-in": { readonly importId: string };
  "sweep-imports": Record<string, never>;
  "sweep-unfinished": Record<string, never>;
  "mail-donor-link": { readonly email: string; readonly locale: Locale };
  "end-recurring": { readonly recurringId: string };
  "forget-customer": { readonly customerId: string };
  "change-recurring": { readonly changeId: string };
  "leave-subscription": { readonly changeId: string };
  "tell-failed-card": { readonly recurringId: string; readonly invoiceId: string };
  "use-card": { readonly changeId: string; readonly setupIntentId: string };
  "use-default-card": { readonly changeId: string; readonly paymentMethodId: string };
  "announce-recurring": Record<string, never>;
  "send-statement": { readonly sendingId: string };
  "take-event": { readonly event: unknown };
  "send-receipt": { readonly receiptId: string };
  "refund-donation": { readonly refundId: string };
  "settle-donation": { readonly donationId: string };
  "check-books": Record<string, never>;
  "send-card": { readonly donationId: string };
  "close-checkout": { readonly donationId: string };
  "forget-origins": Record<string, never>;
  reconcile: { readonly runId: string };
  "tend-pledges": Record<string, never>;
  "reconcile-nightly": Record<string, never>;
  /** `auditId`: the event of who asked for it. */
  "carry-term": { readonly vocabulary: "type" | "topic"; readonly slug: string; readonly auditId: string };
  "retell-term": { readonly vocabulary: "type" | "topic"; readonly slug: string };
  "carry-body": { readonly present: string; readonly auditId: string };
  "purge-pages": { readonly paths: readonly string[] };
}

export type TaskName = keyof JobPayloads;

/** What a handler may know of its job besides the payload. */
export type JobContext = {
  /** Stays the same when the job is tried again: what it makes can be recognized as made already. */
  readonly jobId: string;
  readonly attempt: number;
  /** True at the last try, after which the job is parked. */
  readonly last: boolean;
};

/** A handler may be called again for the same job after a crash: it must come to the same end. */
export type TaskHandlers = {
  readonly [Name in TaskName]?: (payload: JobPayloads[Name], context: JobContext) => Promise<void>;
};
