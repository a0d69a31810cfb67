import type { Metadata } from "next";
import { ForgotForm } from "@/components/accounts/sign-in-forms";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { sendResetLink } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "account")("forgot.title") };
}

export default async function ForgotPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "account");
  return (
    <Page title={t("forgot.title")} narrow>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <p className="mb-8 text-soft">{t("forgot.intro")}</p>
      <ForgotForm locale={locale} action={sendResetLink} />
    </Page>
  );
}
