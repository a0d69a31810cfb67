import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { FlashUploadError } from "@/components/library/flash-upload-error";
import { ImportColumns } from "@/components/library/import-columns";
import { ImportForm } from "@/components/library/import-form";
import { ImportList } from "@/components/library/import-list";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { listImports } from "@/lib/library/imports/queries";
import { unfinishedUploads } from "@/lib/library/uploads/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "imports")("title") };
}

export default async function ImportsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const [imports, unfinished] = await Promise.all([
    listImports(admin),
    unfinishedUploads(admin, ["IMPORT_TABLE", "IMPORT_ARCHIVE"]),
  ]);

  const t = translator(locale, "imports");
  const back = { href: paths.admin.documents(locale), label: translator(locale, "library")("moderation.title") };
  return (
    <Page title={t("title")} back={back} narrow>
      <FlashUploadError locale={locale} code={(await searchParams).error} />
      <div className="space-y-12">
        <ImportForm locale={locale} unfinished={unfinished} />
        <ImportList locale={locale} imports={imports} />
        <ImportColumns locale={locale} />
      </div>
    </Page>
  );
}
