import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { WorldMap } from "@/components/regions/world-map";
import { Empty } from "@/components/ui/empty";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BrowseValue } from "@/lib/library/browsing/queries";
import type { BrowseFacet, YearCount } from "@/lib/library/browsing/rules";
import { paths } from "@/lib/paths";
import { regionSlugs } from "@/lib/regions/rules";
import { BrowseValues } from "./browse-values";
import { BrowseWays } from "./browse-ways";
import { BrowseYears } from "./browse-years";

type Props = {
  locale: Locale;
  facet: BrowseFacet;
  values: readonly BrowseValue[];
  /** In place of values where years are browsed. */
  years: readonly YearCount[];
};

/** One facet of the library: its values with numbers; regions also as a map. */
export function BrowseList({ locale, facet, values, years }: Props) {
  const t = translator(locale, "browsing");
  return (
    <Page
      title={t(`by.${facet}`)}
      back={{ href: paths.browse(locale), label: t("title") }}
      actions={<PageActions locale={locale} path={paths.browseBy(locale, facet)} />}
    >
      <p className="prose lean mb-4">{t(`intros.${facet}`)}</p>
      <BrowseWays locale={locale} current={facet} />
      {values.length + years.length === 0 && facet !== "region" && <Empty>{t("no-values")}</Empty>}
      {facet === "region" && <Regions locale={locale} values={values} />}
      {facet === "year" && <BrowseYears locale={locale} years={years} />}
      {facet !== "region" && facet !== "year" && <BrowseValues locale={locale} facet={facet} values={values} />}
    </Page>
  );
}

// Regions keep their usual order, and are all there, with documents or without.
function Regions({ locale, values }: Pick<Props, "locale" | "values">) {
  const names = translator(locale, "regions");
  const regions = regionSlugs.map((slug) => ({
    slug,
    label: names(`names.${slug}`),
    count: values.find((value) => value.slug === slug)?.count ?? 0,
    href: paths.browseValue(locale, "region", slug),
  }));
  return (
    <div className="grid items-center gap-x-14 gap-y-6 md:grid-cols-2">
      <BrowseValues locale={locale} facet="region" values={regions} />
      <WorldMap locale={locale} regions={regions} />
    </div>
  );
}
