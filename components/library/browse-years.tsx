import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { decadesOf, type YearCount } from "@/lib/library/browsing/rules";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; years: readonly YearCount[] };

/** Years by decade, each with a bar beside its number: the longest is the year with most documents. */
export function BrowseYears({ locale, years }: Props) {
  const t = translator(locale, "browsing");
  const most = Math.max(1, ...years.map(({ count }) => count));
  return decadesOf(years).map(({ from, count, years: held }) => (
    <section key={from} aria-labelledby={`decade-${from}`} className="mb-9 max-w-2xl">
      <h2 id={`decade-${from}`} className="mb-2 flex items-baseline justify-between gap-3 text-[1.375rem]">
        {t("decade", { from: String(from) })}
        <span className="font-sans text-sm font-normal text-soft">{t("documents", { count })}</span>
      </h2>
      <ul className="border-t border-rule">
        {held.map(({ year, count: ofYear }) => (
          <li key={year} className="flex items-center gap-3 border-b border-rule py-1">
            <a href={paths.browseValue(locale, "year", String(year))} className="w-12 tabular-nums">
              {year}
            </a>
            <span aria-hidden="true" className="grow">
              <i
                className="block h-2 bg-soft"
                style={{ width: `${Math.max(1, Math.round((ofYear / most) * 100))}%` }}
              />
            </span>
            <span className="text-sm text-soft tabular-nums">{formatNumber(ofYear, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
