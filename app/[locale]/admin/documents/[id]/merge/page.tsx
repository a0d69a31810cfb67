import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NeedsRecent } from "@/components/accounts/needs-recent";
import { Page } from "@/components/layout/page";
import { MergeSearch } from "@/components/library/merge-search";
import { MergeView } from "@/components/library/merge-view";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findMerge } from "@/lib/library/merging/queries";
import { previewDocument } from "@/lib/library/publications/queries";
import { findRelatable } from "@/lib/library/records/queries";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { merge } from "../../curation-actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "curation")("merge.title") };
}

export default async function MergePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;
  const document = await previewDocument(admin, id, locale);
  if (!document) notFound();

  const { q, other } = await searchParams;
  const otherId = one(other);
  const preview = otherId ? await findMerge(admin, id, otherId, locale) : null;
  if (otherId && !preview) notFound();
  const typed = (one(q) ?? "").slice(0, 200);
  const here = paths.admin.documentMerge(locale, id, { other: otherId });
  const again = { recent: isRecent(admin), needsRecent: <NeedsRecent locale={locale} next={here} /> };
  const back = { href: paths.admin.document(locale, id), label: document.title };
  return (
    <Page title={translator(locale, "curation")("merge.title")} back={back} narrow>
      {preview && <MergeView locale={locale} preview={preview} {...again} merge={merge} />}
      {!preview && (
        <MergeSearch locale={locale} id={id} q={typed} found={await findRelatable(admin, id, typed, locale)} />
      )}
    </Page>
  );
}
