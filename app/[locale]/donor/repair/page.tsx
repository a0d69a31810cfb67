import type { Metadata } from "next";
import { RepairCard } from "@/components/giving/donor/repair-card";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { promiseOfLink } from "@/lib/giving/recurring/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { repair } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "recurring")("card.title"), referrer: "same-origin" };
}

/** Reached from a mail about a card. Looking changes nothing; the button leads to Stripe's page. */
export default async function RepairPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { gift, token } = await searchParams;
  const t = translator(locale, "recurring");
  const promised = await promiseOfLink(gift, token);
  return (
    <Page narrow title={t("card.title")}>
      {promised ? (
        <RepairCard locale={locale} promised={promised} repair={repair} />
      ) : (
        <Notice tone="alert">{t("card.over")}</Notice>
      )}
      <p className="mt-8 text-sm">
        <a href={paths.findGifts(locale)}>{t("card.all")}</a>
      </p>
    </Page>
  );
}
