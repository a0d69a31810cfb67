import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { TermEnd, TermNames } from "@/components/library/term-names";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findEditedTerm } from "@/lib/library/terms/queries";
import { vocabularyNames } from "@/lib/library/terms/vocabulary";
import { rowName } from "@/lib/library/terms/wording";
import { paths } from "@/lib/paths";
import { remove, rename } from "../../actions";

type Props = { params: Promise<{ locale: string; vocabulary: string; slug: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "vocabularies")("title") };
}

export default async function TermPage({ params }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { vocabulary: name, slug } = await params;
  const vocabulary = vocabularyNames.find((one) => one === name);
  const term = vocabulary && (await findEditedTerm(admin, vocabulary, slug));
  if (!term) notFound();

  const t = translator(locale, "vocabularies");
  const back = { href: paths.admin.vocabularies(locale), label: t("title") };
  return (
    <Page title={rowName(locale, vocabulary, term)} back={back} actions={t(vocabulary)} narrow>
      <p className="mb-6 break-words text-soft">{t("address", { slug: term.slug })}</p>
      <TermNames {...{ locale, vocabulary, term, rename }} />
      <TermEnd {...{ locale, vocabulary, term, remove }} />
    </Page>
  );
}
