/** The languages of the interface. To add one: a folder of catalogs beside messages/en, and its line here and in catalogs.ts. */
export const locales = ["en", "fr", "ar"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

/** The database knows six languages; papers and mails are worded in those the interface speaks. */
export function spoken(locale: string): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "ckb"]);

/** Direction of a BCP 47 language, not only of the interface's own. */
export function direction(language: string): "ltr" | "rtl" {
  return rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** A language's name in itself: العربية, Français. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The language an address asks for in `?locale=`, of handlers that stand outside of any. */
export function askedLocale(address: string): Locale {
  const asked = new URL(address).searchParams.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
}
