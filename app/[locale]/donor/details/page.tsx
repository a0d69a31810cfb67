import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DonorDetails } from "@/components/giving/donor/donor-details";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireDonor } from "@/lib/auth/gates";
import { ownDetails } from "@/lib/giving/donors/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { saveDetails } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "donor")("details.title") };
}

export default async function DonorDetailsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const donor = await requireDonor(locale);
  const t = translator(locale, "donor");

  const details = await ownDetails(donor);
  if (!details) notFound();

  return (
    <Page narrow title={t("details.title")} back={{ href: paths.donor(locale), label: t("details.back") }}>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <DonorDetails locale={locale} details={details} save={saveDetails} />
    </Page>
  );
}
