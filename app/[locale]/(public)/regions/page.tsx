import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { RegionsList } from "@/components/library/regions-list";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { countByRegion } from "@/lib/library/browsing/regions";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await localeOf(params), "library");
  return { title: t("regions.title"), description: t("regions.intro") };
}

export default async function RegionsPage({ params }: Props) {
  const locale = await localeOf(params);
  const counts = await countByRegion(visitor);
  const t = translator(locale, "library");
  return (
    <Page
      title={t("regions.title")}
      kicker={t("regions.intro")}
      actions={<PageActions locale={locale} path={paths.regions(locale)} />}
    >
      <RegionsList locale={locale} counts={counts} />
    </Page>
  );
}
