import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** The coalition's mark: two arches that shelter a person, over three lines of ground. */
export function Mark({ locale }: { locale: Locale }) {
  const t = translator(locale, "common");
  return (
    <a href={paths.home(locale)} className="me-auto flex items-center gap-3 text-ink no-underline">
      <svg
        width="38"
        height="38"
        viewBox="0 0 38 38"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        className="shrink-0"
      >
        <path d="M5 17a14 14 0 0 1 28 0" />
        <path d="M10.5 17a8.5 8.5 0 0 1 17 0" />
        <circle cx="19" cy="17" r="2.6" fill="currentColor" stroke="none" />
        <path d="M5 23.5h28M9 29h20M14 34.5h10" />
      </svg>
      <span className="font-serif text-[1.0625rem] leading-[1.15] font-semibold">
        {t("coalition")}
        <small className="block text-sm leading-tight font-normal text-soft max-sm:sr-only">{t("for-rtop")}</small>
      </span>
    </a>
  );
}
