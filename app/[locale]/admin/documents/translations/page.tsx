import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { DemandTable } from "@/components/library/demand-table";
import { OfferTable } from "@/components/library/offer-table";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { listDemand } from "@/lib/library/demand/queries";
import { waitingOffers } from "@/lib/library/translations/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "reading")("admin.title") };
}

export default async function TranslationsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const [offers, demand] = await Promise.all([waitingOffers(admin, locale), listDemand(admin, locale)]);
  const t = translator(locale, "reading");
  const back = { href: paths.admin.documents(locale), label: translator(locale, "library")("moderation.title") };
  return (
    <Page title={t("admin.title")} back={back}>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <h2 className="mb-3 text-[1.375rem]">{t("admin.offers")}</h2>
      <OfferTable
        {...{ locale, offers }}
        hrefOf={(id) => paths.admin.translation(locale, id)}
        empty={t("admin.no-offers")}
      />
      <h2 className="mt-12 mb-3 text-[1.375rem]">{t("admin.demand")}</h2>
      <DemandTable locale={locale} demand={demand} />
    </Page>
  );
}
