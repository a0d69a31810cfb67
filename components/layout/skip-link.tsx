import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a
      href="#content"
      className="sr-only z-20 rounded-[3px] bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:start-4 focus:top-4"
    >
      {translator(locale, "common")("skip-to-content")}
    </a>
  );
}
