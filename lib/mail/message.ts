import type { Locale } from "@/lib/i18n/locales";

export type MailFact = { readonly label: string; readonly value: string };

/** Something told of: a title that leads to it, a line about it, and its beginning, in the language they are written in. */
export type MailEntry = {
  readonly title: string;
  readonly url: string;
  readonly about: string;
  readonly text: string;
  readonly language: string;
};

export type MailBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "button"; readonly label: string; readonly url: string }
  | { readonly kind: "facts"; readonly facts: readonly MailFact[] }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "entries"; readonly entries: readonly MailEntry[] }
  /** A link beside the button, less to be pressed. */
  | { readonly kind: "link"; readonly label: string; readonly url: string }
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
  /** Where a mail program ends them with a POST and nothing asked (RFC 8058): no page, so not the one above. */
  readonly oneClickUrl?: string;
};
