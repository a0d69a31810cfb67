import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { RegionView } from "@/components/library/region-view";
import { MemberList } from "@/components/membership/member-list";
import { Empty } from "@/components/ui/empty";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { archiveSizes } from "@/lib/library/archives/queries";
import { browse } from "@/lib/library/browsing/queries";
import { bodiesOf, countByRegion, timelineOf } from "@/lib/library/browsing/regions";
import { keyTexts } from "@/lib/library/queries";
import { everything, feedHref } from "@/lib/library/search/schema";
import { membersOfRegion } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";
import { isRegion, regionSlugs } from "@/lib/regions/rules";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;

export function generateStaticParams() {
  return regionSlugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale, "regions");
  const { slug } = await params;
  if (!isRegion(slug)) return {};
  const feed = feedHref(locale, { ...everything, region: [slug] }, "atom");
  return {
    title: t(`names.${slug}`),
    description: t(`about.${slug}`),
    alternates: { types: { "application/atom+xml": feed } },
  };
}

export default async function RegionPage({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  if (!isRegion(slug)) notFound();
  const [counts, shown, norms, bodies, timeline, members, sizes] = await Promise.all([
    countByRegion(visitor),
    browse(visitor, { region: [slug] }, 1, locale),
    keyTexts(visitor, slug, locale),
    bodiesOf(visitor, slug),
    timelineOf(visitor, slug, locale),
    membersOfRegion(visitor, slug),
    archiveSizes(visitor, slug),
  ]);
  if (!shown) notFound();
  const t = translator(locale, "library");
  return (
    <Page
      title={translator(locale, "regions")(`names.${slug}`)}
      back={{ href: paths.regions(locale), label: t("regions.title") }}
      actions={<PageActions locale={locale} path={paths.region(locale, slug)} />}
    >
      <RegionView
        {...{ locale, counts, shown, norms, bodies, timeline, sizes }}
        region={slug}
        members={
          members.length === 0 ? (
            <Empty>{t("regions.no-members")}</Empty>
          ) : (
            <MemberList
              locale={locale}
              members={members}
              hrefOf={(member) => paths.organization(locale, member.slug)}
            />
          )
        }
      />
    </Page>
  );
}
