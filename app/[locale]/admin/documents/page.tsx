import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { DocumentTable } from "@/components/library/document-table";
import { RecordFiles } from "@/components/library/record-files";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { countBadLinks } from "@/lib/library/links/queries";
import { countSubmitted, listDocuments } from "@/lib/library/moderation/queries";
import { documentsShape } from "@/lib/library/moderation/schema";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "library")("moderation.title") };
}

export default async function AdminDocumentsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const parameters = await searchParams;
  const state = readListState(documentsShape, parameters);

  const [listing, waiting, links] = await Promise.all([
    listDocuments(admin, state, locale),
    countSubmitted(admin),
    countBadLinks(admin),
  ]);

  const t = translator(locale, "library");
  const queue = (
    <a href={paths.admin.documents(locale, { status: "SUBMITTED", sort: "submitted" })}>
      {t("moderation.queue", { count: waiting })}
    </a>
  );
  const c = translator(locale, "curation");
  const curation = (
    <span className="flex flex-wrap gap-5">
      <a href={paths.admin.links(locale)}>{c("links.link", { count: links })}</a>
      <a href={paths.admin.missingLanguages(locale)}>{c("gaps.link")}</a>
      <a href={paths.admin.usage(locale)}>{translator(locale, "usage")("admin.link")}</a>
      <a href={paths.admin.vocabularies(locale)}>{translator(locale, "vocabularies")("title")}</a>
    </span>
  );
  return (
    <Page title={t("moderation.title")} kicker={queue} actions={curation}>
      <FlashNotice locale={locale} code={parameters.notice} />
      <RecordFiles locale={locale} state={state} />
      <p className="mb-6">
        <a href={paths.admin.translations(locale)}>{translator(locale, "reading")("admin.link")}</a>
      </p>
      <DocumentTable locale={locale} state={state} listing={listing} />
    </Page>
  );
}
