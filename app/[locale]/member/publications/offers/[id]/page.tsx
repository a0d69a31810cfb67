import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { FlashUploadError } from "@/components/library/flash-upload-error";
import { OfferView } from "@/components/library/offer-view";
import { FlashNotice } from "@/components/ui/flash-notice";
import { Redraw } from "@/components/ui/redraw";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findOffer } from "@/lib/library/translations/queries";
import { unfinishedUploads } from "@/lib/library/uploads/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { pdfLimits } from "@/lib/pdf/failure";
import { takeBack } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "reading")("offer.title") };
}

export default async function OfferPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { id } = await params;
  const offer = await findOffer(member, id, locale);
  if (!offer) notFound();
  const { notice, error } = await searchParams;
  const unfinished = await unfinishedUploads(member, ["TRANSLATION"], id);
  const isBeingRead = offer.status === "DRAFT" && offer.file !== null && offer.failure === null;
  const back = {
    href: paths.member.publications(locale),
    label: translator(locale, "library")("publications.title"),
  };
  return (
    <Page title={<bdi lang={offer.language}>{offer.title}</bdi>} back={back} narrow>
      {isBeingRead && <Redraw href={paths.member.translation(locale, id)} seconds={4} />}
      <FlashNotice locale={locale} code={notice} />
      <FlashUploadError locale={locale} code={error} />
      <OfferView {...{ locale, offer, isBeingRead, unfinished, takeBack }} largest={pdfLimits.bytes} />
    </Page>
  );
}
