import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { LinkTable } from "@/components/library/link-table";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { listLinks } from "@/lib/library/links/queries";
import { linksShape } from "@/lib/library/links/schema";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { confirmLink, takeOver } from "../curation-actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "curation")("links.title") };
}

export default async function LinksPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const parameters = await searchParams;
  const state = readListState(linksShape, parameters);
  const listing = await listLinks(admin, state, locale);

  const t = translator(locale, "curation");
  const back = { href: paths.admin.documents(locale), label: translator(locale, "library")("moderation.title") };
  return (
    <Page title={t("links.title")} back={back}>
      <FlashNotice locale={locale} code={parameters.notice} />
      <p className="mb-6 max-w-prose text-soft">{t("links.intro")}</p>
      <LinkTable {...{ locale, state, listing, takeOver }} confirm={confirmLink} />
    </Page>
  );
}
