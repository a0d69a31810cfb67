import type { Metadata } from "next";
import { NewPasswordForm, RenewForm } from "@/components/accounts/sign-in-forms";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { shortestPassword } from "@/lib/accounts/passwords/rules";
import { linkState } from "@/lib/accounts/recovery/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { accept, renew } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // The token stays off other sites; without any referrer the form would have no origin and be refused.
  return { title: translator(await localeOf(params), "account")("invitation.title"), referrer: "same-origin" };
}

export default async function InvitationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const token = one((await searchParams).token) ?? "";
  const t = translator(locale, "account");

  const state = await linkState("INVITATION", token);

  return (
    <Page title={t("invitation.title")} narrow>
      {state ? (
        <>
          <p className="mb-8">
            {state.organization
              ? t("invitation.intro", { organization: state.organization })
              : t("invitation.intro-secretariat")}
          </p>
          <NewPasswordForm
            locale={locale}
            action={accept}
            token={token}
            minimum={shortestPassword(state.hasSecondFactor)}
            name={state.name}
          />
        </>
      ) : (
        <>
          <Notice tone="alert">{t("invitation.expired")}</Notice>
          {token && <RenewForm locale={locale} action={renew} token={token} />}
        </>
      )}
    </Page>
  );
}
