import type { Metadata } from "next";
import { NewPasswordForm } from "@/components/accounts/sign-in-forms";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { shortestPassword } from "@/lib/accounts/passwords/rules";
import { linkState } from "@/lib/accounts/recovery/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { setNewPassword } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // The token stays off other sites; without any referrer the form would have no origin and be refused.
  return { title: translator(await localeOf(params), "account")("set.title"), referrer: "same-origin" };
}

export default async function SetPasswordPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const token = one((await searchParams).token) ?? "";
  const t = translator(locale, "account");

  const state = await linkState("RESET_PASSWORD", token);

  return (
    <Page title={t("set.title")} narrow>
      {state ? (
        <NewPasswordForm
          locale={locale}
          action={setNewPassword}
          token={token}
          minimum={shortestPassword(state.hasSecondFactor)}
        />
      ) : (
        <Notice tone="alert">
          {t("set.expired")} <a href={paths.forgot(locale)}>{t("set.ask-again")}</a>
        </Notice>
      )}
    </Page>
  );
}
