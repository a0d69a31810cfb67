import type { Metadata } from "next";
import { DonationList } from "@/components/giving/donation-list";
import { LedgerTotals } from "@/components/giving/ledger-totals";
import { Page } from "@/components/layout/page";
import { requireAdmin } from "@/lib/auth/gates";
import { appealOptions, listDonations } from "@/lib/giving/ledger/queries";
import { donationList } from "@/lib/giving/schema";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "giving")("ledger.title") };
}

export default async function DonationsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const state = readListState(donationList, await searchParams);
  const [listing, appeals] = await Promise.all([listDonations(admin, state, locale), appealOptions(admin, locale)]);

  return (
    <Page
      title={translator(locale, "giving")("ledger.title")}
      actions={
        <span className="flex flex-wrap gap-x-5">
          <a href={paths.admin.newDonation(locale)}>{translator(locale, "hand")("link")}</a>
          <a href={paths.admin.pledges(locale)}>{translator(locale, "pledge")("list.title")}</a>
          <a href={paths.admin.report(locale)}>{translator(locale, "report")("link")}</a>
          <a href={paths.admin.statements(locale)}>{translator(locale, "receipts")("statements.link")}</a>
          <a href={paths.admin.wall(locale)}>{translator(locale, "wall")("moderate.link")}</a>
          <a href={paths.admin.reconciliation(locale)}>{translator(locale, "reconciliation")("title")}</a>
        </span>
      }
    >
      <LedgerTotals locale={locale} totals={listing.totals} />
      <DonationList locale={locale} state={state} listing={listing} appeals={appeals} />
    </Page>
  );
}
