import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { DetailsForm } from "@/components/library/details-form";
import { DocumentView } from "@/components/library/document-view";
import { FlashUploadError } from "@/components/library/flash-upload-error";
import { PublicationFiles } from "@/components/library/publication-files";
import { DraftLinks, Reasons, SubmitPublication, TakeBack } from "@/components/library/publication-steps";
import { DocumentStatusTag } from "@/components/library/status-tag";
import { FlashNotice } from "@/components/ui/flash-notice";
import { Redraw } from "@/components/ui/redraw";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { alikeTo } from "@/lib/library/duplicates/queries";
import { findPublication, previewDocument } from "@/lib/library/publications/queries";
import { recordOf } from "@/lib/library/records/queries";
import { canHappen, isEditable, wordsFor } from "@/lib/library/rules";
import { unfinishedUploads } from "@/lib/library/uploads/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { pdfLimits } from "@/lib/pdf/failure";
import { removeFile, save, submit, takeItBack } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "library")("publications.title") };
}

export default async function PublicationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { id } = await params;

  const [publication, document] = await Promise.all([findPublication(member, id), previewDocument(member, id, locale)]);
  if (!document) notFound();

  const t = translator(locale, "library");
  const back = { href: paths.member.publications(locale), label: t("publications.title") };
  const { notice, error } = await searchParams;
  // Another organization's, published for members, or one's own while it cannot be changed: to be read.
  if (!publication || !isEditable(publication.status)) {
    const record = await recordOf(member, document.id, locale);
    return (
      <div className="wrap space-y-6 py-8">
        <p className="text-sm">
          <a href={back.href}>{back.label}</a>
        </p>
        <FlashNotice locale={locale} code={notice} />
        {publication && <DocumentStatusTag locale={locale} status={publication.status} />}
        {publication && <Reasons locale={locale} publication={publication} />}
        {publication && canHappen(publication.status, "take-back") && (
          <TakeBack locale={locale} publication={publication} action={takeItBack} />
        )}
        <DocumentView locale={locale} document={document} record={record} actions={false} />
      </div>
    );
  }
  const [alike, unfinished] = await Promise.all([
    alikeTo(member, id, locale),
    unfinishedUploads(member, ["PUBLICATION"], id),
  ]);
  const isBeingRead = publication.editions.some(({ state }) => state === "PENDING");
  return (
    <Page
      title={wordsFor(publication.texts, locale)?.title ?? t("publications.no-title")}
      back={back}
      actions={<DocumentStatusTag locale={locale} status={publication.status} />}
      narrow
    >
      {isBeingRead && <Redraw href={paths.member.publication(locale, id)} seconds={4} />}
      <FlashNotice locale={locale} code={notice} />
      <FlashUploadError locale={locale} code={error} />
      <Reasons locale={locale} publication={publication} />
      <div className="space-y-12">
        <PublicationFiles {...{ locale, publication, unfinished, removeFile }} largest={pdfLimits.bytes} />
        {/* The page draws itself anew while a file is read: a form in it would lose what is typed. */}
        {!isBeingRead && (
          <section aria-labelledby="details">
            <h2 id="details" className="mb-5 text-[1.375rem]">
              {t("publications.details")}
            </h2>
            <DetailsForm key={publication.version} locale={locale} publication={publication} action={save} />
          </section>
        )}
        <SubmitPublication locale={locale} publication={publication} alike={alike} action={submit} />
        <DraftLinks locale={locale} publication={publication} />
      </div>
    </Page>
  );
}
