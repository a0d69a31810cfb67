import type { ReactNode } from "react";
import { WorldMap } from "@/components/regions/world-map";
import { Empty } from "@/components/ui/empty";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { everything } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";
import type { RegionSlug } from "@/lib/regions/rules";
import { DocumentList } from "./document-list";
import { mapRegions } from "./regions-list";
import { FollowLine } from "./search-links";

type Props = {
  locale: Locale;
  region: RegionSlug;
  counts: ReadonlyMap<RegionSlug, number>;
  norms: readonly DocumentCard[];
  newest: readonly DocumentCard[];
  /** The members of the region, drawn by the page. */
  members: ReactNode;
};

/** A region: where it is, its key texts, its newest documents, its members. */
export function RegionView({ locale, region, counts, norms, newest, members }: Props) {
  const t = translator(locale, "library");
  const count = counts.get(region) ?? 0;
  return (
    <div className="space-y-12">
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
      <section aria-labelledby="newest">
        <h2 id="newest" className="border-b border-rule pb-3">
          {t("regions.newest-documents")}
        </h2>
        {newest.length === 0 ? (
          <Empty>{t("regions.documents", { count: 0 })}</Empty>
        ) : (
          <DocumentList locale={locale} documents={newest} />
        )}
        {count > newest.length && (
          <p className="mt-5">
            <a href={paths.search(locale, { region })}>{t("regions.all-documents", { count })}</a>
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
