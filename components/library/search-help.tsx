import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { everything, searchHref } from "@/lib/library/search/schema";

const ways = ["words", "phrase", "without", "either", "field"] as const;

/** What can be typed, each way with an example that is a search. */
export function SearchHelp({ locale }: { locale: Locale }) {
  const t = translator(locale, "search");
  const example = (q: string) => (
    <a href={searchHref(locale, { ...everything, q, sort: "relevance" })} className="font-mono text-[0.8125rem]">
      <bdi>{q}</bdi>
    </a>
  );
  return (
    <details className="no-print mt-2 text-sm">
      <summary className="cursor-pointer text-link">{t("help")}</summary>
      <dl className="mt-2 grid gap-x-5 gap-y-1.5 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {ways.map((way) => (
          <div key={way} className="contents">
            <dt>{example(t(`examples.${way}`))}</dt>
            <dd className="mb-1 text-soft sm:mb-0">{t(`ways.${way}`)}</dd>
          </div>
        ))}
        <dt>{example("a63 677")}</dt>
        <dd className="text-soft">{t("ways.symbol")}</dd>
      </dl>
    </details>
  );
}
