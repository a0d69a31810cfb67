import { WorldMap } from "@/components/regions/world-map";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { type RegionSlug, regionSlugs } from "@/lib/regions/rules";

type Props = { locale: Locale; counts: ReadonlyMap<RegionSlug, number> };

/** All regions: the map, and each with its introduction. */
export function RegionsList({ locale, counts }: Props) {
  const t = translator(locale, "library");
  const names = translator(locale, "regions");
  return (
    <>
      <WorldMap locale={locale} regions={mapRegions(locale, counts)} />
      <ul className="mt-8 grid gap-x-12 md:grid-cols-2">
        {regionSlugs.map((slug) => (
          <li key={slug} className="border-t border-rule py-5">
            <h2 className="mb-1.5 text-[1.375rem]">
              <a href={paths.region(locale, slug)} className="text-ink no-underline hover:underline">
                {names(`names.${slug}`)}
              </a>
            </h2>
            <p className="font-serif text-[1.0625rem]">{names(`about.${slug}`)}</p>
            <p className="mt-1.5 text-sm text-soft">{t("regions.documents", { count: counts.get(slug) ?? 0 })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The regions as the map wants them, each a link to its page. */
export function mapRegions(locale: Locale, counts: ReadonlyMap<RegionSlug, number>) {
  const t = translator(locale, "regions");
  return regionSlugs.map((slug) => ({
    slug,
    label: t(`names.${slug}`),
    count: counts.get(slug) ?? 0,
    href: paths.region(locale, slug),
  }));
}
