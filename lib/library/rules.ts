import type { DocumentStatus } from "@/lib/db/generated/enums";

export type { DocumentStatus };

/** What happens to a member's publication between its first draft and the library. */
export type DocumentEvent = "submit" | "publish" | "ask-for-changes" | "withdraw" | "take-back";

const transitions: Record<DocumentEvent, { from: readonly DocumentStatus[]; to: DocumentStatus }> = {
  submit: { from: ["DRAFT", "CHANGES_REQUESTED"], to: "SUBMITTED" },
  publish: { from: ["SUBMITTED"], to: "PUBLISHED" },
  "ask-for-changes": { from: ["SUBMITTED"], to: "CHANGES_REQUESTED" },
  withdraw: { from: ["PUBLISHED"], to: "WITHDRAWN" },
  "take-back": { from: ["SUBMITTED"], to: "DRAFT" },
};

export function canHappen(status: DocumentStatus, event: DocumentEvent): boolean {
  return transitions[event].from.includes(status);
}

/** Where an event leads, and the states it may start from: for a conditional update. */
export function transition(event: DocumentEvent): { from: DocumentStatus[]; to: DocumentStatus } {
  const { from, to } = transitions[event];
  return { from: [...from], to };
}

/** Its organization may still change it. */
export function isEditable(status: DocumentStatus): boolean {
  return status === "DRAFT" || status === "CHANGES_REQUESTED";
}

type Edition = { readonly state: "PENDING" | "READY" | "FAILED" };
type Submittable = {
  readonly texts: readonly { readonly title: string }[];
  readonly editions: readonly Edition[];
  readonly regions: readonly unknown[];
  readonly topics: readonly unknown[];
};

export type Gap = "title" | "file" | "file-waiting" | "file-failed" | "region" | "topic";

/** What a publication still lacks before the secretariat can be asked to publish it. */
export function gapsOf({ texts, editions, regions, topics }: Submittable): Gap[] {
  const gaps: Gap[] = [];
  if (!texts.some(({ title }) => title.trim() !== "")) gaps.push("title");
  if (editions.length === 0) gaps.push("file");
  if (editions.some(({ state }) => state === "PENDING")) gaps.push("file-waiting");
  if (editions.some(({ state }) => state === "FAILED")) gaps.push("file-failed");
  if (regions.length === 0) gaps.push("region");
  if (topics.length === 0) gaps.push("topic");
  return gaps;
}

type Text = { readonly locale: string; readonly title: string; readonly abstract: string };

/** The words for a reader: in their language, else in English, else in the language there is. */
export function wordsFor<T extends Text>(texts: readonly T[], locale: string): T | undefined {
  const filled = texts.filter(({ title }) => title !== "");
  return filled.find((text) => text.locale === locale) ?? filled.find((text) => text.locale === "en") ?? filled[0];
}

/** The reader's own language first, English next, then by code. */
export function byReadersLanguage<T extends { readonly language: string }>(
  editions: readonly T[],
  locale: string,
): T[] {
  const place = ({ language }: T) => (language === locale ? 0 : language === "en" ? 1 : 2);
  return [...editions].sort((a, b) => place(a) - place(b) || a.language.localeCompare(b.language));
}

/** A date as far as it was written, 2013, 2013-05 or 2013-05-09, as the database keeps it. */
export function dated(text: string) {
  const [year, month = "01", day = "01"] = text.split("-");
  const datePrecision = text.length === 4 ? "YEAR" : text.length === 7 ? "MONTH" : "DAY";
  return { date: new Date(`${year}-${month}-${day}`), datePrecision } as const;
}

/** As precise as it is known: 2013, 2013-05 or 2013-05-09. */
export function isoDate(date: Date, precision: "YEAR" | "MONTH" | "DAY"): string {
  return date.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);
}
