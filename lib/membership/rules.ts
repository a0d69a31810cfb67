/** What an organization promises when it joins; each must be ticked. */
export const commitments = ["uphold", "prevention", "independence", "non-violence", "network"] as const;

export const categories = ["MEMBER", "SUPPORTER"] as const;
export type Category = (typeof categories)[number];

/** What an organization is told of membership before it applies, and of the way to it. */
export const meanings = ["voice", "library", "network", "safety", "cost"] as const;
export const joiningSteps = ["confirm", "write", "review", "decide"] as const;

export const standings = ["ACTIVE", "SUSPENDED", "FORMER"] as const;
export type Standing = (typeof standings)[number];

/** The fields in which an organization works. */
export const sectors = [
  "conflict-prevention",
  "peacebuilding",
  "human-rights",
  "womens-rights",
  "children-and-youth",
  "humanitarian",
  "disarmament",
  "international-justice",
  "faith-based",
  "media",
  "education-research",
  "development",
] as const;

export type Sector = (typeof sectors)[number];

export function isSector(value: unknown): value is Sector {
  return (sectors as readonly unknown[]).includes(value);
}

export const audiences = ["PUBLIC", "MEMBERS", "SECRETARIAT"] as const;
export type Audience = (typeof audiences)[number];

/** The languages a profile can name or be written in: BCP 47, where the coalition's members work. */
// biome-ignore format: one language a line would hide them.
export const workLanguages = [
  "en", "fr", "ar", "es", "ru", "zh", "ach", "af", "am", "az", "bg", "bm", "bn", "bs", "ceb", "cs", "da", "de", "el",
  "fa", "ff", "fi", "fil", "fj", "gn", "ha", "he", "hi", "hr", "ht", "hu", "hy", "id", "ig", "it", "ja", "ka", "kk",
  "km", "ko", "ku", "ky", "lg", "ln", "lo", "mg", "mk", "mn", "ms", "my", "ne", "nl", "no", "om", "pl", "ps", "pt",
  "qu", "quc", "rn", "ro", "rw", "sg", "si", "sn", "so", "sq", "sr", "ss", "sv", "sw", "ta", "tet", "tg", "th", "ti",
  "tpi", "tr", "tw", "uk", "ur", "uz", "vi", "wo", "xh", "yo", "zu",
] as const;

/** The text a reader gets: in their language, else in English, else in whichever there is. */
export function textFor<Text extends { readonly locale: string }>(
  texts: readonly Text[],
  locale: string,
): Text | undefined {
  return texts.find((text) => text.locale === locale) ?? texts.find((text) => text.locale === "en") ?? texts[0];
}

/** A name as a piece of an address: Latin letters and digits; empty when the name has none. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
}
