/** The official languages of the United Nations. */
export const unLanguages = ["en", "fr", "es", "ar", "ru", "zh"] as const;
export type UnLanguage = (typeof unLanguages)[number];

export const gapKinds = ["edition", "text"] as const;
export type GapKind = (typeof gapKinds)[number];

/** The secretariat's list of what is missing in a language. */
export const gapsShape = {
  filters: ["language", "what", "type", "region"],
  sorts: ["date"],
  defaultSort: "-date",
} as const;
