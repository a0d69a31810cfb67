import { createTranslator } from "use-intl/core";
import { catalogs } from "./catalogs";
import type { Locale } from "./locales";
import type { English } from "./messages/en";

export type Catalog = keyof English;

/** The words of one catalog in one language. Works everywhere on the server: pages, jobs, mails, PDFs. */
export function translator<const Name extends Catalog>(locale: Locale, catalog: Name) {
  const key = `${locale} ${catalog}`;
  const translate = made.get(key) ?? make(locale, catalog);
  made.set(key, translate);
  return translate as ReturnType<typeof make<Name>>;
}

// Each keeps the wordings it has parsed.
const made = new Map<string, unknown>();

function make<const Name extends Catalog>(locale: Locale, catalog: Name) {
  // Every catalog has the English keys (the compiler sees to it), so the English type holds for all.
  const messages = catalogs[locale] as unknown as English;
  return createTranslator<English, Name>({ locale, messages, namespace: catalog as never, timeZone: "UTC" });
}
