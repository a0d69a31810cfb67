import type { Locale } from "@/lib/i18n/locales";

export type MailFact = { readonly label: string; readonly value: string };

export type MailBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "button"; readonly label: string; readonly url: string }
  | { readonly kind: "facts"; readonly facts: readonly MailFact[] }
  | { readonly kind: "quote"; readonly text: string }
  /** Small print: how long a link holds, what to do if one did not ask for this mail. */
  | { readonly kind: "note"; readonly text: string };

/** A file by its storage key, or its bytes in base64 when it was made for this mail. */
export type MailAttachment = { readonly name: string; readonly contentType: string } & (
  | { readonly key: string }
  | { readonly base64: string }
);

/** A mail as data, every word in the recipient's language already; one renderer makes text and HTML of it. */
export type Mail = {
  /** One address and nothing else. */
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  /** What a list of mails shows after the subject; the first paragraph when left out. */
  readonly preview?: string;
  readonly blocks: readonly MailBlock[];
  readonly attachments?: readonly MailAttachment[];
  /** For mails one subscribed to: a page that ends them. */
  readonly unsubscribeUrl?: string;
};
