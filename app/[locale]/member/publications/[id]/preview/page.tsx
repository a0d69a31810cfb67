import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentView } from "@/components/library/document-view";
import { Notice } from "@/components/ui/notice";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { previewDocument } from "@/lib/library/publications/queries";
import { recordOf } from "@/lib/library/records/queries";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "library")("publications.preview") };
}

export default async function PreviewPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { id } = await params;

  const document = await previewDocument(member, id, locale);
  if (!document) notFound();

  const record = await recordOf(member, document.id, locale);
  const t = translator(locale, "library");
  return (
    <div className="wrap py-8">
      <Notice>
        {t("publications.preview-intro")} <a href={paths.member.publication(locale, id)}>{t("publications.edit")}</a>
      </Notice>
      <DocumentView locale={locale} document={document} record={record} actions={false} />
    </div>
  );
}
