const dictionaries: Record<string, string> = {
  en: "library_en",
  fr: "library_fr",
  ar: "library_ar",
  es: "library_es",
  ru: "library_ru",
};

const plain = "library_simple";

/** The Postgres text search configuration for words of a BCP 47 language. */
export function dictionaryOf(language: string): string {
  return dictionaries[language.split("-")[0] ?? ""] ?? plain;
}

/** The dictionaries that could know what a reader typed: by its script, the reader's own language first. */
export function dictionariesFor(query: string, locale: string): string[] {
  if (/\p{Script=Arabic}/u.test(query)) return ["library_ar", plain];
  if (/\p{Script=Cyrillic}/u.test(query)) return ["library_ru", plain];
  if (/\p{Script=Han}/u.test(query)) return [plain];
  return [...new Set([dictionaryOf(locale), "library_en", "library_fr", "library_es", plain])].filter(
    (name) => name !== "library_ar",
  );
}

const chinese = new Intl.Segmenter("zh", { granularity: "word" });

/** Chinese writes no spaces: its words are set apart, so that they can be found. Other texts stay as they are. */
export function setApart(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return Array.from(chinese.segment(text), ({ segment }) => segment).join(" ");
}
