import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BrowseValue } from "@/lib/library/browsing/queries";
import type { BrowseFacet } from "@/lib/library/browsing/rules";
import { valueName } from "@/lib/library/browsing/wording";
import { paths } from "@/lib/paths";
import { type CountryCode, regionSlugs, regionsOf } from "@/lib/regions/rules";

type Props = { locale: Locale; facet: BrowseFacet; values: readonly BrowseValue[] };

/** Values with the number of their documents; what the reader looks up by name stands in the order of the alphabet. */
export function BrowseValues({ locale, facet, values }: Props) {
  if (facet === "country") return <Countries locale={locale} values={values} />;
  const looksUp = facet === "body" || facet === "publisher" || facet === "language";
  return <Values locale={locale} facet={facet} values={looksUp ? byName(locale, facet, values) : values} />;
}

function Countries({ locale, values }: Omit<Props, "facet">) {
  const sorted = byName(locale, "country", values);
  const t = translator(locale, "regions");
  return regionSlugs.map((region) => {
    const within = sorted.filter(({ slug }) => regionsOf(slug as CountryCode).includes(region));
    return (
      within.length > 0 && (
        <section key={region} aria-labelledby={region} className="mb-9">
          <h2 id={region} className="mb-2 text-[1.375rem]">
            {t(`names.${region}`)}
          </h2>
          <Values locale={locale} facet="country" values={within} />
        </section>
      )
    );
  });
}

function Values({ locale, facet, values }: Props) {
  return (
    <ul className="border-t border-rule sm:columns-2 sm:gap-x-12">
      {values.map((value) => (
        <li key={value.slug} className="flex items-baseline justify-between gap-3 border-b border-rule py-1.5">
          <a href={paths.browseValue(locale, facet, value.slug)} lang={facet === "language" ? value.slug : undefined}>
            <bdi>{valueName(locale, facet, value)}</bdi>
          </a>
          <span className="text-sm text-soft tabular-nums">{formatNumber(value.count, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function byName(locale: Locale, facet: BrowseFacet, values: readonly BrowseValue[]): BrowseValue[] {
  const { compare } = new Intl.Collator(locale);
  return [...values].sort((a, b) => compare(valueName(locale, facet, a), valueName(locale, facet, b)));
}
