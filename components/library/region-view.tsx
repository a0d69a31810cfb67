import type { ComponentProps, ReactNode } from "react";
import { WorldMap } from "@/components/regions/world-map";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BrowsePage, BrowseValue } from "@/lib/library/browsing/queries";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { everything } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";
import type { RegionSlug } from "@/lib/regions/rules";
import { DocumentList } from "./document-list";
import { RegionArchives } from "./region-archives";
import { RegionBodies } from "./region-bodies";
import { RegionTimeline } from "./region-timeline";
import { mapRegions } from "./regions-list";
import { FollowLine } from "./search-links";

type Props = {
  locale: Locale;
  region: RegionSlug;
  counts: ReadonlyMap<RegionSlug, number>;
  norms: readonly DocumentCard[];
  bodies: readonly BrowseValue[];
  timeline: readonly DocumentCard[];
  /** Of the archives to take along; null where there is nothing. */
  sizes: ComponentProps<typeof RegionArchives>["sizes"];
  /** The first page of its documents; the pages after it are those by which the library is browsed. */
  shown: BrowsePage;
  /** The members of the region, drawn by the page. */
  members: ReactNode;
};

/** A region: where it is, its key texts and bodies, its history, its newest documents, its members. */
export function RegionView({ locale, region, counts, norms, bodies, timeline, sizes, shown, members }: Props) {
  const t = translator(locale, "library");
  return (
    <div className="lean space-y-12">
      <div className="grid items-start gap-x-14 gap-y-6 md:grid-cols-2">
        <p className="prose">{translator(locale, "regions")(`about.${region}`)}</p>
        <WorldMap locale={locale} regions={mapRegions(locale, counts)} current={region} />
      </div>
      {norms.length > 0 && (
        <section aria-labelledby="norms">
          <h2 id="norms" className="border-b border-rule pb-3">
            {t("regions.norms")}
          </h2>
          <DocumentList locale={locale} documents={norms} />
        </section>
      )}
      <RegionBodies locale={locale} bodies={bodies} />
      <RegionTimeline locale={locale} documents={timeline} />
      <section aria-labelledby="newest">
        <h2 id="newest" className="border-b border-rule pb-3">
          {t("regions.newest-documents")}
        </h2>
        {shown.documents.length === 0 ? (
          <Empty>{t("regions.documents", { count: 0 })}</Empty>
        ) : (
          <DocumentList locale={locale} documents={shown.documents} />
        )}
        <Pagination
          locale={locale}
          page={1}
          pages={shown.pages}
          hrefOf={(page) => paths.browseValue(locale, "region", region, page)}
        />
        {shown.total > 0 && (
          <p className="mt-5">
            <a href={paths.search(locale, { region })} rel="nofollow">
              {translator(locale, "browsing")("within")}
            </a>
          </p>
        )}
        <div className="no-print mt-3 text-sm text-soft">
          <FollowLine
            locale={locale}
            label={translator(locale, "alerts")("news-of-region")}
            state={{ ...everything, region: [region] }}
          />
        </div>
      </section>
      <RegionArchives locale={locale} region={region} sizes={sizes} />
      <section aria-labelledby="members">
        <h2 id="members" className="border-b border-rule pb-3">
          {t("regions.members")}
        </h2>
        {members}
        <p className="mt-5">
          <a href={paths.members(locale)}>{t("regions.all-members")}</a>
        </p>
      </section>
    </div>
  );
}
