import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { RelationEditor } from "@/components/library/relation-editor";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { previewDocument } from "@/lib/library/publications/queries";
import { findRelatable, relationsToEdit } from "@/lib/library/records/queries";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { relate, unrelate } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "records")("relate.title") };
}

export default async function RelationsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;
  const document = await previewDocument(admin, id, locale);
  if (!document) notFound();

  const { q, notice } = await searchParams;
  const typed = (one(q) ?? "").slice(0, 200);
  const [relations, found] = await Promise.all([
    relationsToEdit(admin, id, locale),
    findRelatable(admin, id, typed, locale),
  ]);
  const back = { href: paths.admin.document(locale, id), label: document.title };
  return (
    <Page title={translator(locale, "records")("relate.title")} back={back} narrow>
      <FlashNotice locale={locale} code={notice} />
      <RelationEditor {...{ locale, id, relations, found, relate, unrelate }} q={typed} />
    </Page>
  );
}
