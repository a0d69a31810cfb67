import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DonationHistory } from "@/components/giving/donation-history";
import { DonationFacts, MoneyBack } from "@/components/giving/donation-record";
import { Journal } from "@/components/giving/journal";
import { ReceiptList } from "@/components/giving/receipt-list";
import { RefundForm } from "@/components/giving/refund-form";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { findDonation } from "@/lib/giving/ledger/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { refund, reissue, resend } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "giving")("ledger.title") };
}

export default async function DonationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const t = translator(locale, "giving");

  const donation = await findDonation(admin, (await params).id, locale);
  if (!donation) notFound();

  return (
    <Page
      title={t("ledger.donation", { reference: donation.reference })}
      back={{ href: paths.admin.donations(locale), label: t("ledger.back") }}
    >
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <DonationFacts locale={locale} donation={donation} />
      <ReceiptList locale={locale} donation={donation} recent={isRecent(admin)} actions={{ resend, reissue }} />
      <MoneyBack locale={locale} donation={donation} />
      {donation.left > 0 && (
        <RefundForm locale={locale} donation={donation} left={donation.left} recent={isRecent(admin)} refund={refund} />
      )}
      <Journal locale={locale} entries={donation.entries} />
      <DonationHistory locale={locale} donation={donation} />
    </Page>
  );
}
