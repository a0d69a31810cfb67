import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { HistoryView } from "@/components/library/history-view";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { historyOfRecord } from "@/lib/library/history/queries";
import { previewDocument } from "@/lib/library/publications/queries";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "curation")("history.title") };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;
  const { from, to } = await searchParams;
  const chosen = { from: Number(one(from)), to: Number(one(to)) };
  const [document, history] = await Promise.all([
    previewDocument(admin, id, locale),
    historyOfRecord(admin, id, chosen),
  ]);
  if (!document || !history) notFound();

  const back = { href: paths.admin.document(locale, id), label: document.title };
  return (
    <Page title={translator(locale, "curation")("history.title")} back={back} narrow>
      <HistoryView locale={locale} id={id} history={history} />
    </Page>
  );
}
