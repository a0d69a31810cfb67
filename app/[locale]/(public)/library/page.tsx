import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { BrowseLists } from "@/components/library/browse-lists";
import { BrowseWays } from "@/components/library/browse-ways";
import { DocumentList } from "@/components/library/document-list";
import { SearchBox } from "@/components/library/search-box";
import { FollowLine } from "@/components/library/search-links";
import { BrowseByRegion } from "@/components/regions/browse-by-region";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { countDocuments, newestDocuments, regionCounts } from "@/lib/library/queries";
import { everything, feedHref } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale, "library");
  return {
    title: t("title"),
    description: t("description"),
    alternates: { types: { "application/atom+xml": feedHref(locale, everything, "atom") } },
  };
}

export default async function LibraryPage({ params }: Props) {
  const locale = await localeOf(params);
  const [{ total, facets }, newest] = await Promise.all([
    countDocuments(visitor),
    newestDocuments(visitor, {}, locale, 5),
  ]);
  const t = translator(locale, "library");
  return (
    <>
      <Page
        title={t("title")}
        kicker={t("search.found", { count: total })}
        actions={<PageActions locale={locale} path={paths.library(locale)} />}
      >
        <p className="prose mb-7">{t("intro")}</p>
        <form method="get" action={paths.search(locale)} className="lean max-w-3xl">
          <SearchBox locale={locale} />
        </form>
      </Page>
      <BrowseByRegion locale={locale} counts={regionCounts(facets.region)} />
      <div className="wrap space-y-12 py-12">
        <div>
          <BrowseWays locale={locale} />
          <BrowseLists locale={locale} facets={facets} />
        </div>
        <section aria-labelledby="newest">
          <h2 id="newest" className="border-b border-rule pb-3">
            {t("browse.newest")}
          </h2>
          <DocumentList locale={locale} documents={newest} />
          <p className="mt-5">
            <a href={paths.search(locale)}>{t("browse.all")}</a>
          </p>
          <div className="no-print mt-3 text-sm text-soft">
            <FollowLine locale={locale} label={translator(locale, "alerts")("news-of-library")} state={everything} />
          </div>
        </section>
      </div>
    </>
  );
}
