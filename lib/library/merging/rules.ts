import type { Audience, DocumentStatus } from "@/lib/db/generated/enums";

/** What a record says once; the kept one's word stands, where it has one and nothing else is chosen. */
export const singleFields = [
  "typeSlug",
  "date",
  "audience",
  "body",
  "publisher",
  "authority",
  "rtopReference",
  "vote",
  "licence",
  "doi",
] as const;
export type SingleField = (typeof singleFields)[number];

/** What a record says any number of times: all of both is kept. */
export const gatheredFields = ["symbols", "authors", "regions", "countries", "topics", "pillars", "crimes"] as const;
export type GatheredField = (typeof gatheredFields)[number];

type Words = { readonly title: string; readonly abstract: string };

/** A record as far as it can be merged: what is shown of it, by field. */
export type MergeSide = {
  readonly singles: Readonly<Record<SingleField, string | null>>;
  readonly gathered: Readonly<Record<GatheredField, readonly string[]>>;
  readonly texts: Readonly<Record<string, Words>>;
  /** By language, the name of the file or the link. */
  readonly editions: Readonly<Record<string, string>>;
};

export type Conflict = { readonly name: string; readonly kept: string; readonly other: string };

/** Where both say something, and not the same: `typeSlug`, `text_fr`, `edition_en` … */
export function conflictsOf(kept: MergeSide, other: MergeSide): Conflict[] {
  const singles = singleFields.map((name) => pair(name, kept.singles[name], other.singles[name]));
  const texts = Object.keys(kept.texts).map((language) =>
    pair(`text_${language}`, inOneLine(kept.texts[language]), inOneLine(other.texts[language])),
  );
  const editions = Object.keys(kept.editions).map((language) =>
    pair(`edition_${language}`, kept.editions[language], other.editions[language]),
  );
  return [...singles, ...texts, ...editions].filter((one) => one !== null);
}

function pair(name: string, kept: string | null | undefined, other: string | null | undefined): Conflict | null {
  return kept && other && kept !== other ? { name, kept, other } : null;
}

function inOneLine(words: Words | undefined): string | null {
  return words ? [words.title, words.abstract].filter(Boolean).join("\n\n") : null;
}

/** What the kept record gains without a question, by field: it had none of it. */
export function gainsOf(kept: MergeSide, other: MergeSide): { readonly name: string; readonly value: string }[] {
  const singles = singleFields
    .filter((name) => !kept.singles[name])
    .map((name) => ({ name, value: other.singles[name] ?? "" }));
  const gathered = gatheredFields.map((name) => ({
    name,
    value: other.gathered[name].filter((value) => !kept.gathered[name].includes(value)).join(", "),
  }));
  const texts = Object.keys(other.texts)
    .filter((language) => !kept.texts[language])
    .map((language) => ({ name: `text_${language}`, value: inOneLine(other.texts[language]) ?? "" }));
  const editions = Object.keys(other.editions)
    .filter((language) => !kept.editions[language])
    .map((language) => ({ name: `edition_${language}`, value: other.editions[language] ?? "" }));
  return [...singles, ...gathered, ...texts, ...editions].filter(({ value }) => value !== "");
}

const width: Record<Audience, number> = { SECRETARIAT: 0, MEMBERS: 1, PUBLIC: 2 };

type Standing = { readonly status: DocumentStatus; readonly audience: Audience };

/** Whether readers of the other would find nothing, or less than before, where they are led. */
export function hides(kept: Standing, other: Standing): boolean {
  return other.status === "PUBLISHED" && width[kept.audience] < width[other.audience];
}

/** Whether what is taken over becomes readable for more people than before. */
export function opens(kept: Standing, other: Standing): boolean {
  return other.status !== "PUBLISHED" || width[kept.audience] > width[other.audience];
}
