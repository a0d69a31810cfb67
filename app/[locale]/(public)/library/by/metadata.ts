import type { Metadata } from "next";
import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { findValue } from "@/lib/library/browsing/queries";
import { isBrowseFacet } from "@/lib/library/browsing/rules";
import { valueName } from "@/lib/library/browsing/wording";
import { everything, feedHref } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";

/** What a page of one value's documents says of itself. */
export async function browseMetadata(locale: Locale, facet: string, slug: string, page: number): Promise<Metadata> {
  const found = isBrowseFacet(facet) ? await findValue(visitor, facet, slug) : null;
  if (!isBrowseFacet(facet) || !found) return {};
  const t = translator(locale, "browsing");
  const name = valueName(locale, facet, { slug, ...found });
  const feed = feedHref(locale, { ...everything, ...found.narrowed }, "atom");
  return {
    title: [name, t(`facets.${facet}`), page > 1 && t("page", { page: formatNumber(page, locale) })]
      .filter(Boolean)
      .join(" · "),
    alternates: {
      canonical: new URL(paths.browseValue(locale, facet, slug, page), env.PORTAL_URL).href,
      types: { "application/atom+xml": feed },
    },
  };
}
