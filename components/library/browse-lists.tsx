import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { facetValueName } from "@/lib/library/catalogue/wording";
import type { FacetValue } from "@/lib/library/search/counts";
import type { FacetName } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; facets: Readonly<Record<FacetName, readonly FacetValue[]>> };

/** The library by type, topic and language: lists of links with counts. */
export function BrowseLists({ locale, facets }: Props) {
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-3">
      {(["topic", "type", "language"] as const).map((name) => (
        <BrowseList key={name} locale={locale} name={name} values={facets[name]} />
      ))}
    </div>
  );
}

function BrowseList({
  locale,
  name,
  values,
}: {
  locale: Locale;
  name: "type" | "topic" | "language";
  values: readonly FacetValue[];
}) {
  const t = translator(locale, "library");
  return (
    <section aria-labelledby={`by-${name}`}>
      <h2 id={`by-${name}`} className="mb-3 text-[1.375rem]">
        {t(`browse.${name}`)}
      </h2>
      <ul className="border-t border-rule">
        {values.map(({ value, count }) => (
          <li key={value} className="flex items-baseline justify-between gap-3 border-b border-rule py-1.5">
            <a
              href={paths.browseValue(locale, name, value)}
              className="text-ink no-underline hover:underline"
              lang={name === "language" ? value : undefined}
            >
              {facetValueName(locale, name, value)}
            </a>
            <span className="text-sm text-soft tabular-nums">{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
