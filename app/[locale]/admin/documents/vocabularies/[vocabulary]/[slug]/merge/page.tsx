import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NeedsRecent } from "@/components/accounts/needs-recent";
import { Page } from "@/components/layout/page";
import { ChooseTerm, ConfirmMerge } from "@/components/library/term-merge";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { countMoving, listTerms } from "@/lib/library/terms/queries";
import { vocabularyNames } from "@/lib/library/terms/vocabulary";
import { rowName } from "@/lib/library/terms/wording";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { merge } from "../../../actions";

type Props = {
  params: Promise<{ locale: string; vocabulary: string; slug: string }>;
  searchParams: Promise<SearchParams>;
};

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "vocabularies")("merge.link") };
}

export default async function MergeTermPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { vocabulary: name, slug } = await params;
  const vocabulary = vocabularyNames.find((known) => known === name);
  const terms = vocabulary ? await listTerms(admin, vocabulary) : [];
  const term = terms.find((known) => known.slug === slug);
  const others = terms.filter((known) => known !== term);
  const wanted = one((await searchParams).into);
  const into = others.find((known) => known.slug === wanted);
  if (!vocabulary || !term || (wanted && !into)) notFound();

  const title = rowName(locale, vocabulary, term);
  const here = paths.admin.termMerge(locale, vocabulary, slug, { into: wanted });
  const again = { recent: isRecent(admin), needsRecent: <NeedsRecent locale={locale} next={here} /> };
  const counted = into && (await countMoving(admin, vocabulary, slug, into.slug));
  const back = { href: paths.admin.term(locale, vocabulary, slug), label: title };
  return (
    <Page title={translator(locale, "vocabularies")("merge.title", { name: title })} back={back} narrow>
      {into && counted && <ConfirmMerge {...{ locale, vocabulary, term, into, counted, merge, ...again }} />}
      {!into && <ChooseTerm {...{ locale, vocabulary, term, others }} />}
    </Page>
  );
}
