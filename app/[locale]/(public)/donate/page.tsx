import type { Metadata } from "next";
import { DonateForm } from "@/components/giving/donate-form";
import { giftOffers } from "@/components/giving/gift-offers";
import { usualCurrency } from "@/components/giving/gift-options";
import { readWish, wishedCurrency } from "@/components/giving/gift-wish";
import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { currentAppeal } from "@/lib/appeals/queries";
import { visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { give } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "giving")("form.title"), robots: { index: false } };
}

export default async function DonatePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "giving");
  const parameters = await searchParams;

  const appeal = await currentAppeal(visitor, locale);
  if (appeal?.status !== "OPEN") {
    return (
      <Page title={t("form.title")} narrow>
        <Empty>
          <p className="mb-4">{t("form.no-appeal")}</p>
          <ButtonLink href={paths.appeals(locale)}>{t("form.all-appeals")}</ButtonLink>
        </Empty>
      </Page>
    );
  }

  const currency = wishedCurrency(parameters, usualCurrency(appeal));
  const offers = giftOffers(locale, appeal, now());
  return (
    <Page title={t("form.title")} back={{ href: paths.appeal(locale, appeal.slug), label: appeal.title }}>
      {typeof parameters.appeal === "string" && parameters.appeal !== appeal.slug && (
        <Notice>{translator(locale, "gift")("other-appeal")}</Notice>
      )}
      <DonateForm
        locale={locale}
        appeal={appeal}
        offers={offers}
        currency={currency}
        wish={readWish(parameters, offers[currency].options)}
        give={give}
      />
    </Page>
  );
}
