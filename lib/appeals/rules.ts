import type { Locale } from "@/lib/i18n/locales";

export type AppealStatus = "DRAFT" | "OPEN" | "CLOSED";

/** What the secretariat may do with an appeal next. */
export function nextStates(status: AppealStatus): readonly AppealStatus[] {
  switch (status) {
    case "DRAFT":
      return ["OPEN"];
    case "OPEN":
      return ["CLOSED"];
    case "CLOSED":
      return ["OPEN"];
  }
}

export type AppealAmount = {
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
  /** What the amount does, in the reader's language; empty when nobody said. */
  readonly effect: string;
};

export type AppealAchievement = {
  readonly id: string;
  readonly text: string;
  readonly link: { readonly href: string; readonly label: string } | null;
};

/** An appeal as a reader sees it, in one language. */
export type AppealLetter = {
  readonly id: string;
  readonly slug: string;
  readonly status: AppealStatus;
  readonly date: Date;
  readonly closesAt: Date | null;
  /** Minor units of the currency. */
  readonly goal: number;
  readonly currency: string;
  /** The language the words are really in: the reader's, else English. */
  readonly textLocale: Locale;
  readonly title: string;
  readonly kicker: string;
  readonly salutation: string;
  /** Markdown. */
  readonly opening: string;
  /** Markdown. */
  readonly closing: string;
  readonly signature: string;
  readonly achievements: readonly AppealAchievement[];
  readonly amounts: readonly AppealAmount[];
};

export type AppealLine = {
  readonly id: string;
  readonly slug: string;
  readonly status: AppealStatus;
  readonly date: Date;
  readonly title: string;
  readonly kicker: string;
  readonly textLocale: Locale;
};

/** Of several translations the reader's, else English, else whichever there is. */
export function inLanguage<Text extends { readonly locale: string }>(
  texts: readonly Text[],
  locale: Locale,
): Text | undefined {
  return texts.find((text) => text.locale === locale) ?? texts.find((text) => text.locale === "en") ?? texts[0];
}

/** Whole days until it closes, from the day it is read; null when it has no end or it has passed. */
export function daysLeft(closesAt: Date | null, today: Date): number | null {
  if (!closesAt) return null;
  const days = Math.ceil((closesAt.getTime() - today.getTime()) / 86_400_000);
  return days > 0 ? days : null;
}
