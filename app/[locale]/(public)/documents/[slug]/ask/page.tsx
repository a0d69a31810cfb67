import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { AskForm } from "@/components/library/ask-form";
import { visitor } from "@/lib/auth/viewer";
import { ownName } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findDocument } from "@/lib/library/queries";
import { missingLanguages, officialLanguages } from "@/lib/library/translations/rules";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { ask } from "./actions";

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "reading")("editions.ask"), robots: { index: false } };
}

/** Asks for a language that a document lacks. */
export default async function AskPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const asked = await searchParams;
  const language = officialLanguages.find((known) => known === one(asked.language)) ?? locale;
  const document = await findDocument(visitor, (await params).slug, locale);
  if (!document) notFound();
  const t = translator(locale, "reading");
  const values = { language: ownName(language) };
  const isThere = !missingLanguages(document.editions).includes(language);
  const sent = one(asked.sent) === "yes" && !isThere;
  const back = { href: paths.document(locale, document.slug), label: document.title };
  return (
    <Page narrow title={sent ? t("ask.sent-title") : t("ask.title", values)} back={back}>
      {isThere && <p>{t("ask.there", values)}</p>}
      {sent && <p>{t("ask.sent", values)}</p>}
      {!isThere && !sent && <AskForm {...{ locale, ask, language }} slug={document.slug} />}
    </Page>
  );
}
