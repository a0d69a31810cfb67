import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReconciliationRuns } from "@/components/giving/reconciliation-runs";
import { ReconciliationView } from "@/components/giving/reconciliation-view";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { findReconciliation, listReconciliations } from "@/lib/giving/reconciliation/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { close, compare } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "reconciliation")("title") };
}

export default async function ReconciliationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const search = await searchParams;
  const asked = one(search.run);
  const [run, runs] = await Promise.all([findReconciliation(admin, asked), listReconciliations(admin)]);
  if (asked && !run) notFound();

  return (
    <Page
      title={translator(locale, "reconciliation")("title")}
      back={{ href: paths.admin.donations(locale), label: translator(locale, "giving")("ledger.back") }}
    >
      <FlashNotice locale={locale} code={search.notice} />
      <ReconciliationView locale={locale} run={run} compare={compare} close={close} />
      <ReconciliationRuns locale={locale} runs={runs} />
    </Page>
  );
}
