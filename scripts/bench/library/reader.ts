import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { Language } from "./scripts";

/** The language in which somebody reads the portal who looks for texts in a language: the portal's own are fewer. */
export function readerOf(language: Language): Locale {
  return isLocale(language) ? language : "en";
}
