import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { type RegionSlug, regionSlugs } from "@/lib/regions/rules";
import { WorldMap } from "./world-map";

type Props = { locale: Locale; counts: ReadonlyMap<RegionSlug, number> };

/** The regions twice: as a list with numbers, and as the shapes of the map. */
export function BrowseByRegion({ locale, counts }: Props) {
  const t = translator(locale, "regions");
  const regions = regionSlugs.map((slug) => ({
    slug,
    label: t(`names.${slug}`),
    count: counts.get(slug) ?? 0,
    href: paths.region(locale, slug),
  }));
  return (
    <section className="border-y border-rule bg-tint py-13" aria-labelledby="browse">
      <div className="wrap grid items-center gap-6 md:grid-cols-[20rem_minmax(0,1fr)] md:gap-14">
        <div>
          <h2 id="browse" className="mb-4.5">
            {translator(locale, "appeals")("browse-by-region")}
          </h2>
          <ul>
            {regions.map(({ slug, label, count, href }) => (
              <li key={slug} className="flex items-baseline justify-between border-b border-rule py-2">
                <a href={href} className="font-serif text-lg text-ink no-underline hover:underline">
                  {label}
                </a>
                <span className="text-sm text-soft tabular-nums">{formatNumber(count, locale)}</span>
              </li>
            ))}
          </ul>
        </div>
        <WorldMap locale={locale} regions={regions} />
      </div>
    </section>
  );
}
