import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { findTerm, type VocabularyName } from "./vocabulary";

const catalogs = { type: "documentTypes", topic: "topics" } as const;

/** What the code calls a term; null for one that the secretariat added. */
export function shippedName(locale: Locale, vocabulary: VocabularyName, slug: string): string | null {
  const t = translator(locale, "vocabulary");
  const key = `${catalogs[vocabulary]}.${slug}` as Parameters<typeof t.has>[0];
  return /^[a-z\d-]+$/.test(slug) && t.has(key) ? t(key as "topics.prevention") : null;
}

/**
 * What a term is called in the reader's language: as the secretariat says, else as the code does. One that nobody knows any
 * more, in the history of a record, is called by its slug.
 */
export function termName(locale: Locale, vocabulary: VocabularyName, slug: string): string {
  return rowName(locale, vocabulary, { slug, names: findTerm(vocabulary, slug)?.names ?? {} });
}

type Named = { readonly slug: string; readonly names: Readonly<Record<string, string>> };

/** The same of a term at hand. */
export function rowName(locale: Locale, vocabulary: VocabularyName, { slug, names }: Named): string {
  return names[locale] ?? shippedName(locale, vocabulary, slug) ?? names[defaultLocale] ?? slug;
}
