import type { Locale } from "@/lib/i18n/locales";

/** A stretch of text of one kind. `href` may be relative to the sheet's own address. */
export type Run = {
  readonly text: string;
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly href?: string;
};

export type Link = { readonly label: string; readonly href: string };
export type ListItem = { readonly runs: readonly Run[]; readonly link?: Link };
export type Fact = { readonly label: string; readonly value: string; readonly href?: string };

export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "table"; readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "quote"; readonly runs: readonly Run[] }
  | { readonly kind: "signature"; readonly name: string; readonly lines: readonly string[] }
  | { readonly kind: "rule" }
  /** `alternative` is read out in place of the picture; width in millimetres. */
  | { readonly kind: "image"; readonly png: Uint8Array; readonly alternative: string; readonly width: number };

/** What a page says, without how it looks: the one source of its PDF and of its print sheet. */
export type Sheet = {
  readonly locale: Locale;
  /** A short line above the title: what this is, and when. */
  readonly kicker?: string;
  readonly title: string;
  readonly byline?: string;
  /** The page's canonical address, printed at the foot. */
  readonly url: string;
  readonly issuedAt: Date;
  readonly blocks: readonly Block[];
};

/** A receipt as it was issued, every word already in the donor's language. */
export type ReceiptSheet = {
  readonly locale: Locale;
  readonly title: string;
  /** E.g. 2013-0042, printed below the title. */
  readonly number: string;
  readonly issuedAt: Date;
  readonly greeting: string;
  /** The sum with its currency, as people write it; of a gift in kind, what was given. */
  readonly amount: string;
  readonly amountLabel: string;
  /** Dates, donor, appeal, payment reference …, in the order printed. */
  readonly facts: readonly Fact[];
  readonly thanks: string;
  readonly legal: readonly string[];
  /** Printed across the sheet when the receipt no longer holds, e.g. VOID. */
  readonly stamp?: string;
  readonly issuer: readonly string[];
};
