import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/accounts/sign-in-forms";
import { Page } from "@/components/layout/page";
import { challengedPerson } from "@/lib/auth/entrance";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { giveCode } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "account")("code.title") };
}

export default async function SecondFactorPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  if (!(await challengedPerson())) redirect(paths.signIn(locale));
  const t = translator(locale, "account");
  return (
    <Page title={t("code.title")} narrow>
      <p className="mb-8 text-soft">{t("code.intro")}</p>
      <CodeForm locale={locale} action={giveCode} next={one((await searchParams).next)} />
    </Page>
  );
}
