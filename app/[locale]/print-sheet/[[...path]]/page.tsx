import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sheetOf } from "@/app/sheets/sheet-of";
import { PrintSheet } from "@/components/pages/print-sheet";
import { localeOf } from "@/lib/i18n/params";
import type { SearchParams } from "@/lib/lists";

type Props = { params: Promise<{ locale: string; path?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata: Metadata = { robots: { index: false } };

export default async function PrintSheetPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { path = [] } = await params;

  const sheet = await sheetOf(locale, path.map(decodeURIComponent), await searchParams);
  if (!sheet) notFound();

  return <PrintSheet sheet={sheet} />;
}
