import type { Metadata } from "next";
import { ReportPeriod } from "@/components/giving/report-period";
import { ReportView } from "@/components/giving/report-view";
import { Page } from "@/components/layout/page";
import { requireAdmin } from "@/lib/auth/gates";
import { now } from "@/lib/clock";
import { bookSums, recurringByMonth } from "@/lib/giving/reports/queries";
import { chosenCurrency, monthsOf, readPeriod } from "@/lib/giving/reports/rules";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "report")("title") };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const search = await searchParams;
  const period = readPeriod(one(search.from), one(search.to), now());
  const [sums, recurring] = await Promise.all([bookSums(admin, period, locale), recurringByMonth(admin, period)]);
  const { currency, currencies } = chosenCurrency(sums, one(search.currency));

  return (
    <Page
      title={translator(locale, "report")("title")}
      back={{ href: paths.admin.donations(locale), label: translator(locale, "giving")("ledger.back") }}
    >
      <ReportPeriod locale={locale} period={period} currency={currency} currencies={currencies} />
      <ReportView locale={locale} sums={sums} months={monthsOf(period)} currency={currency} recurring={recurring} />
    </Page>
  );
}
