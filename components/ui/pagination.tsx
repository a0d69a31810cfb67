import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; page: number; pages: number; hrefOf: (page: number) => string };

export function Pagination({ locale, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null;
  const t = translator(locale, "common");
  return (
    <nav aria-label={t("page-of", { page, pages })} className="no-print flex items-center justify-between gap-4 py-6">
      <span className="min-w-24">
        {page > 1 && (
          <a href={hrefOf(page - 1)} rel="prev">
            {t("previous-page")}
          </a>
        )}
      </span>
      <span className="text-sm text-soft">{t("page-of", { page, pages })}</span>
      <span className="min-w-24 text-end">
        {page < pages && (
          <a href={hrefOf(page + 1)} rel="next">
            {t("next-page")}
          </a>
        )}
      </span>
    </nav>
  );
}
