import type { Option } from "@/components/forms/inputs";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { audiences, categories, sectors, workLanguages } from "@/lib/membership/rules";
import { countriesByName, regionSlugs } from "@/lib/regions/rules";

// The lists that forms and filters offer, in the reader's language.

export function regionOptions(locale: Locale): Option[] {
  const t = translator(locale, "regions");
  return regionSlugs.map((value) => ({ value, label: t(`names.${value}`) }));
}

export function sectorOptions(locale: Locale): Option[] {
  const t = translator(locale, "vocabulary");
  return byLabel(
    sectors.map((value) => ({ value, label: t(`sectors.${value}`) })),
    locale,
  );
}

export function categoryOptions(locale: Locale) {
  const t = translator(locale, "membership");
  return categories.map((value) => ({ value, label: t(`categories.${value}`), hint: t(`category-hints.${value}`) }));
}

export function audienceOptions(locale: Locale): Option[] {
  const t = translator(locale, "common");
  return audiences.map((value) => ({ value, label: t(value) }));
}

export function countryOptions(locale: Locale): Option[] {
  return countriesByName(locale).map(({ code, name }) => ({ value: code, label: name }));
}

export function languageOptions(locale: Locale): Option[] {
  return byLabel(
    workLanguages.map((value) => ({ value, label: languageName(value, locale) })),
    locale,
  );
}

/** A language's name in the reader's language, e.g. "Kinyarwanda". */
export function languageName(language: string, locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function byLabel(options: Option[], locale: Locale): Option[] {
  const collator = new Intl.Collator(locale);
  return options.sort((a, b) => collator.compare(a.label, b.label));
}
