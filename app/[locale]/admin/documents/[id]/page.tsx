import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentView } from "@/components/library/document-view";
import { ModerationPanel } from "@/components/library/moderation-panel";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { alikeTo } from "@/lib/library/duplicates/queries";
import { findForModeration } from "@/lib/library/moderation/queries";
import { previewDocument } from "@/lib/library/publications/queries";
import { recordOf } from "@/lib/library/records/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { publish, sendBack, withdraw } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "library")("moderation.title") };
}

export default async function AdminDocumentPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;

  const [document, moderation] = await Promise.all([previewDocument(admin, id, locale), findForModeration(admin, id)]);
  if (!document || !moderation) notFound();
  const alike = await alikeTo(admin, id, locale);

  const record = await recordOf(admin, id, locale);
  const { notice } = await searchParams;
  const t = translator(locale, "records");
  const c = translator(locale, "curation");
  return (
    <div className="wrap grid gap-x-14 gap-y-10 py-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <p className="mb-6 text-sm">
          <a href={paths.admin.documents(locale)}>{translator(locale, "library")("moderation.title")}</a>
        </p>
        <FlashNotice locale={locale} code={notice} />
        <p className="mb-6 flex flex-wrap gap-5">
          <a href={paths.admin.documentEdit(locale, id)}>{t("edit.link")}</a>
          <a href={paths.admin.documentRelations(locale, id)}>
            {t("edit.relations-link", { count: record.relations.length })}
          </a>
          <a href={paths.admin.documentMerge(locale, id)}>{c("merge.link")}</a>
          <a href={paths.admin.documentHistory(locale, id)}>{c("history.link")}</a>
        </p>
        <DocumentView
          locale={locale}
          document={document}
          record={record}
          actions={false}
          hrefOf={(l, other) => paths.admin.document(l, other.id)}
        />
      </div>
      <ModerationPanel
        locale={locale}
        moderation={moderation}
        isPublic={document.status === "PUBLISHED" && document.audience === "PUBLIC"}
        alike={alike}
        publish={publish}
        askForChanges={sendBack}
        withdraw={withdraw}
      />
    </div>
  );
}
