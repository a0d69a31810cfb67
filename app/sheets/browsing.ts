import { visitor } from "@/lib/auth/viewer";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { browse, findValue, valuesOf, yearsOf } from "@/lib/library/browsing/queries";
import { browseFacets, isBrowseFacet, movedTo } from "@/lib/library/browsing/rules";
import { valueName } from "@/lib/library/browsing/wording";
import { paths } from "@/lib/paths";
import type { Sheet } from "@/lib/pdf/sheet";
import { address, documentItems, paragraph, sheet } from "./library";

export function browseSheet(locale: Locale): Sheet {
  const t = translator(locale, "browsing");
  const items = browseFacets.map((facet) => ({
    runs: [{ text: t(`by.${facet}`), strong: true }, { text: ` · ${t(`intros.${facet}`)}` }],
    link: { label: address(paths.browseBy(locale, facet)), href: paths.browseBy(locale, facet) },
  }));
  const blocks = [paragraph(t("intro")), { kind: "list", ordered: false, items } as const];
  return sheet(locale, { title: t("title"), path: paths.browse(locale), blocks });
}

/** Every value of a facet with the number of its documents. */
export async function browseFacetSheet(locale: Locale, facet: string): Promise<Sheet | null> {
  if (!isBrowseFacet(facet)) return null;
  const t = translator(locale, "browsing");
  const values =
    facet === "year"
      ? (await yearsOf(visitor)).map(({ year, count }) => ({ slug: String(year), count }))
      : await valuesOf(visitor, facet);
  const rows = values.map((value) => [valueName(locale, facet, value), formatNumber(value.count, locale)]);
  const table = {
    kind: "table",
    headers: [t(`facets.${facet}`), translator(locale, "library")("documents")],
    rows,
  } as const;
  return sheet(locale, {
    kicker: t("title"),
    title: t(`by.${facet}`),
    path: paths.browseBy(locale, facet),
    blocks: [paragraph(t(`intros.${facet}`)), rows.length > 0 ? table : paragraph(t("no-values"))],
  });
}

/** One page of a value's documents; null for a value that is none, and beyond the end. */
export async function browseValueSheet(
  locale: Locale,
  facet: string,
  given: string,
  page: number | null,
): Promise<Sheet | null> {
  if (!isBrowseFacet(facet) || page === null) return null;
  const slug = movedTo(facet, given) ?? given;
  const found = await findValue(visitor, facet, slug);
  const shown = found && (await browse(visitor, found.narrowed, page, locale));
  if (!found || !shown) return null;
  const t = translator(locale, "browsing");
  const { total, pages, documents } = shown;
  const order = translator(locale, "library")("search.sorts.newest");
  const byline = [
    t("documents", { count: total }),
    total > 1 && t("paper.order", { order }),
    pages > 1 && t("paper.page-of", { page, pages }),
  ];
  return sheet(locale, {
    kicker: t(`facets.${facet}`),
    title: valueName(locale, facet, { slug, ...found }),
    byline: byline.filter(Boolean).join(" · "),
    path: paths.browseValue(locale, facet, slug, page),
    blocks: documents.length > 0 ? documentItems(locale, documents) : [paragraph(t("none-of-value"))],
  });
}
