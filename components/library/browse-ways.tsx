import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type BrowseFacet, browseFacets } from "@/lib/library/browsing/rules";
import { paths } from "@/lib/paths";

/** The ways to browse, in a line; the one the reader is on is not a link. */
export function BrowseWays({ locale, current }: { locale: Locale; current?: BrowseFacet }) {
  const t = translator(locale, "browsing");
  return (
    <nav aria-label={t(current ? "ways" : "title")} className="no-print mb-8 text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {browseFacets.map((facet) => (
          <li key={facet}>
            <a href={paths.browseBy(locale, facet)} aria-current={facet === current ? "page" : undefined}>
              {t(`by.${facet}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
