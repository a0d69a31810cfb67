import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; documents: readonly DocumentCard[] };

/** What happened in a region, year by year, as its own documents tell it. */
export function RegionTimeline({ locale, documents }: Props) {
  const t = translator(locale, "browsing");
  if (documents.length === 0) return null;
  const years = [...new Set(documents.map(yearOf))];
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="border-b border-rule pb-3">
        {t("region.timeline")}
      </h2>
      <p className="py-3 text-sm text-soft">{t("region.timeline-note")}</p>
      <ol className="border-s-2 border-rule">
        {years.map((year) => (
          <li key={year} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-3 py-1.5 ps-4">
            <span className="font-semibold tabular-nums">{year}</span>
            <ul className="space-y-1">
              {documents
                .filter((document) => yearOf(document) === year)
                .map(({ id, slug, title, locale: language, symbols }) => (
                  <li key={id}>
                    <a href={paths.document(locale, slug)} lang={language} dir={direction(language)}>
                      {title}
                    </a>
                    {symbols.length > 0 && (
                      <bdi className="ms-2 text-sm text-soft tabular-nums" dir="ltr">
                        {symbols.join("–")}
                      </bdi>
                    )}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="mt-4">
        <a href={paths.browseBy(locale, "year")}>{t("region.by-year")}</a>
      </p>
    </section>
  );
}

function yearOf({ date }: DocumentCard): number {
  return date.getUTCFullYear();
}
