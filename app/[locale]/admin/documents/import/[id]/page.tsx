import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { ImportView } from "@/components/library/import-view";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findImport } from "@/lib/library/imports/queries";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { confirm } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "imports")("title") };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;
  const search = await searchParams;
  const page = Math.min(Math.max(Number.parseInt(one(search.page) ?? "1", 10) || 1, 1), 1_000);

  const found = await findImport(admin, id, page, locale);
  if (!found) notFound();

  const t = translator(locale, "imports");
  const isUnderWay = found.state === "CHECKING" || found.state === "IMPORTING";
  return (
    <Page title={t("title")} back={{ href: paths.admin.imports(locale), label: t("recent") }}>
      {isUnderWay && <meta httpEquiv="refresh" content={`3;url=${paths.admin.import(locale, id)}`} />}
      <FlashNotice locale={locale} code={isUnderWay ? search.notice : undefined} />
      <ImportView locale={locale} found={found} page={page} confirm={confirm} />
    </Page>
  );
}
