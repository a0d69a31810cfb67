import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BrowsePage, Found } from "@/lib/library/browsing/queries";
import type { BrowseFacet } from "@/lib/library/browsing/rules";
import { valueName } from "@/lib/library/browsing/wording";
import { everything, searchHref } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";
import { DocumentList } from "./document-list";
import { FollowLine } from "./search-links";

type Props = {
  locale: Locale;
  facet: BrowseFacet;
  slug: string;
  found: Found;
  page: number;
  shown: BrowsePage;
};

/** The documents of one value, a page of them, with what can be done with all. */
export function BrowseDocuments({ locale, facet, slug, found, page, shown }: Props) {
  const t = translator(locale, "browsing");
  const state = { ...everything, ...found.narrowed };
  const name = valueName(locale, facet, { slug, ...found });
  return (
    <Page
      title={<bdi>{name}</bdi>}
      back={{ href: paths.browseBy(locale, facet), label: t("all-values", { facet: t(`facets.${facet}`) }) }}
      actions={<PageActions locale={locale} path={paths.browseValue(locale, facet, slug, page)} />}
    >
      <div className="lean mb-6 flex flex-wrap gap-x-6 gap-y-1 text-sm text-soft">
        <p>
          {t("documents", { count: shown.total })}
          {page > 1 && ` · ${t("page", { page: formatNumber(page, locale) })}`}
        </p>
        {shown.total > 0 && (
          <a href={searchHref(locale, state)} rel="nofollow">
            {t("within")}
          </a>
        )}
        {facet === "region" && <a href={paths.region(locale, slug)}>{t("region-page")}</a>}
      </div>
      {shown.documents.length > 0 ? (
        <section aria-labelledby="documents">
          <h2 id="documents" className="sr-only">
            {translator(locale, "library")("documents")}
          </h2>
          <DocumentList locale={locale} documents={shown.documents} />
        </section>
      ) : (
        <Empty>{t("none-of-value")}</Empty>
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={shown.pages}
        hrefOf={(other) => paths.browseValue(locale, facet, slug, other)}
      />
      <div className="no-print mt-3 text-sm text-soft">
        <FollowLine locale={locale} label={t("follow")} state={state} />
      </div>
    </Page>
  );
}
