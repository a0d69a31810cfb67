import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BrowseValue } from "@/lib/library/browsing/queries";
import { paths } from "@/lib/paths";

/** The bodies that issued a region's documents, each with all it issued behind its name. */
export function RegionBodies({ locale, bodies }: { locale: Locale; bodies: readonly BrowseValue[] }) {
  const t = translator(locale, "browsing");
  if (bodies.length === 0) return null;
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies" className="border-b border-rule pb-3">
        {t("region.bodies")}
      </h2>
      <p className="py-3 text-sm text-soft">{t("region.bodies-note")}</p>
      <ul className="border-t border-rule sm:columns-2 sm:gap-x-12">
        {bodies.map(({ slug, label, count }) => (
          <li key={slug} className="flex items-baseline justify-between gap-3 border-b border-rule py-1.5">
            <a href={paths.browseValue(locale, "body", slug)}>
              <bdi>{label}</bdi>
            </a>
            <span className="text-sm text-soft tabular-nums">{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href={paths.browseBy(locale, "body")}>{t("region.all-bodies")}</a>
      </p>
    </section>
  );
}
