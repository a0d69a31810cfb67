import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { RecordForm } from "@/components/library/record-form";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findForEditing } from "@/lib/library/records/editing";
import { wordsFor } from "@/lib/library/rules";
import { paths } from "@/lib/paths";
import { edit } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "records")("edit.title") };
}

export default async function EditRecordPage({ params }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;

  const document = await findForEditing(admin, id);
  if (!document) notFound();

  const back = { href: paths.admin.document(locale, id), label: wordsFor(document.texts, locale)?.title ?? "" };
  return (
    <Page title={translator(locale, "records")("edit.title")} back={back} narrow>
      <RecordForm locale={locale} document={document} action={edit} />
    </Page>
  );
}
