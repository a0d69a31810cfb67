import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { SearchField } from "./search-field";

/** The field and its button; the form around it is the page's. */
export function SearchBox({ locale, value = "" }: { locale: Locale; value?: string }) {
  const t = translator(locale, "library");
  return (
    <search className="flex overflow-hidden rounded-[3px] border border-ink bg-sheet focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-[var(--focus)]">
      <SearchField locale={locale} value={value} label={t("search.label")} placeholder={t("search.placeholder")} />
      <button
        type="submit"
        className="cursor-pointer bg-ink px-5 text-[0.9375rem] font-semibold text-paper hover:underline focus-visible:-outline-offset-4 focus-visible:outline-[var(--paper)]"
      >
        {translator(locale, "common")("search")}
      </button>
    </search>
  );
}
