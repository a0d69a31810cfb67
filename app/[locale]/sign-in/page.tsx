import type { Metadata } from "next";
import { SignInForm } from "@/components/accounts/sign-in-forms";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { signInWithPassword } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "account")("sign-in.title") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { next, notice } = await searchParams;
  const t = translator(locale, "account");
  return (
    <Page title={t("sign-in.title")} narrow>
      <FlashNotice locale={locale} code={notice} />
      <p className="mb-8 text-soft">{t("sign-in.intro")}</p>
      <SignInForm locale={locale} action={signInWithPassword} next={one(next)} />
    </Page>
  );
}
