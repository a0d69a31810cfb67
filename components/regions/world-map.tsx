import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { RegionSlug } from "@/lib/regions/rules";
import { MapDisclaimer } from "./map-disclaimer";
import { mapHeight, mapWidth } from "./map-paths";
import { outlineOf } from "./outline";

export type MapRegion = {
  readonly slug: RegionSlug;
  readonly label: string;
  /** How many documents the link leads to. */
  readonly count: number;
  readonly href: string;
};

type Props = {
  locale: Locale;
  regions: readonly MapRegion[];
  current?: RegionSlug;
};

const land =
  "fill-[color-mix(in_srgb,var(--ink)_26%,var(--tint))] stroke-tint stroke-2 transition-[fill] duration-150 " +
  "group-hover:fill-ink group-focus-visible:fill-ink group-focus-visible:stroke-[var(--focus)] group-focus-visible:stroke-6 " +
  "group-aria-[current]:fill-ink motion-reduce:transition-none";

/** The regions as shapes that are links; a list of the same links belongs beside it. Global has no shape. */
export function WorldMap({ locale, regions, current }: Props) {
  const t = translator(locale, "regions");
  return (
    <figure>
      {/* The world is not mirrored in right-to-left languages, and keeps its place. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
      <svg
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        role="group"
        aria-label={t("map.label")}
        className="h-auto w-full overflow-visible"
      >
        {currentLast(regions, current).map(({ slug, label, count, href }) => (
          <a
            key={slug}
            href={href}
            aria-label={t("map.documents", { region: label, count })}
            aria-current={slug === current ? "true" : undefined}
            className="group outline-none"
          >
            <title>{t("map.documents", { region: label, count })}</title>
            <use href={outlineOf(slug)} className={land} />
          </a>
        ))}
      </svg>
      <MapDisclaimer locale={locale} />
    </figure>
  );
}

// Regions share countries: the one in focus of the page is drawn over its neighbours.
function currentLast(regions: readonly MapRegion[], current: RegionSlug | undefined): MapRegion[] {
  const drawn = regions.filter(({ slug }) => slug !== "global");
  return [...drawn.filter(({ slug }) => slug !== current), ...drawn.filter(({ slug }) => slug === current)];
}
