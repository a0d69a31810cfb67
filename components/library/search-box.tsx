import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The field and its button; the form around it is the page's. */
export function SearchBox({ locale, value = "" }: { locale: Locale; value?: string }) {
  const t = translator(locale, "library");
  return (
    <search className="flex overflow-hidden rounded-[3px] border border-ink bg-sheet focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-[var(--focus)]">
      <input
        type="search"
        name="q"
        defaultValue={value}
        maxLength={200}
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        className="min-w-0 flex-1 bg-transparent px-3.5 py-3 text-lg placeholder:text-soft focus-visible:outline-none"
      />
      <button
        type="submit"
        className="cursor-pointer bg-ink px-5 text-[0.9375rem] font-semibold text-paper hover:underline focus-visible:-outline-offset-4 focus-visible:outline-[var(--paper)]"
      >
        {translator(locale, "common")("search")}
      </button>
    </search>
  );
}
