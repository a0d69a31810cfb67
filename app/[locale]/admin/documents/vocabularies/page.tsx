import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { AddTerm } from "@/components/library/term-names";
import { TermTable } from "@/components/library/term-table";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { listTerms } from "@/lib/library/terms/queries";
import { vocabularyNames } from "@/lib/library/terms/vocabulary";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { add, move } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "vocabularies")("title") };
}

export default async function VocabulariesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const lists = await Promise.all(vocabularyNames.map((vocabulary) => listTerms(admin, vocabulary)));
  const t = translator(locale, "vocabularies");
  const back = { href: paths.admin.documents(locale), label: translator(locale, "library")("moderation.title") };
  const bodies = <a href={paths.admin.bodies(locale)}>{t("bodies.link")}</a>;
  return (
    <Page title={t("title")} back={back} actions={bodies}>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <p className="mb-8 max-w-prose text-soft">{t("intro")}</p>
      {vocabularyNames.map((vocabulary, index) => (
        // Its table is the region of this name.
        <div key={vocabulary} className="mb-14">
          <h2 className="mb-3 text-[1.375rem]">{t(vocabulary)}</h2>
          <TermTable {...{ locale, vocabulary, move }} terms={lists[index] ?? []} />
          <AddTerm {...{ locale, vocabulary, add }} />
        </div>
      ))}
    </Page>
  );
}
