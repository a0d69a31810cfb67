import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { OfferDecision } from "@/components/library/offer-decision";
import { OfferFacts } from "@/components/library/offer-facts";
import { requireAdmin } from "@/lib/auth/gates";
import { direction } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findOffer } from "@/lib/library/translations/queries";
import { paths } from "@/lib/paths";
import { accept, refuse } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "reading")("admin.offers") };
}

export default async function TranslationPage({ params }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;
  const offer = await findOffer(admin, id, locale);
  if (!offer) notFound();
  const back = { href: paths.admin.translations(locale), label: translator(locale, "reading")("admin.title") };
  return (
    <Page title={<bdi lang={offer.language}>{offer.title}</bdi>} back={back} narrow>
      <OfferFacts locale={locale} offer={offer} />
      {offer.abstract && (
        <p className="prose my-6" lang={offer.language} dir={direction(offer.language)}>
          {offer.abstract}
        </p>
      )}
      <OfferDecision {...{ locale, offer, accept, refuse }} />
    </Page>
  );
}
