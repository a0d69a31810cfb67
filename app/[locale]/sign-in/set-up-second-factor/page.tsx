import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { QrCode } from "@/components/accounts/qr-code";
import { SetUpForm } from "@/components/accounts/sign-in-forms";
import { Page } from "@/components/layout/page";
import { pendingFactor } from "@/lib/accounts/second-factor/commands";
import { personSettingUp } from "@/lib/auth/entrance";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { setUpFactor } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "account")("set-up.title") };
}

export default async function SetUpPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const userId = await personSettingUp();
  const pending = userId && (await pendingFactor(userId));
  if (!pending) redirect(paths.signIn(locale));
  const t = translator(locale, "account");
  return (
    <Page title={t("set-up.title")} narrow>
      <p className="mb-8 text-soft">{t("set-up.intro")}</p>
      <SetUpForm
        locale={locale}
        action={setUpFactor}
        next={one((await searchParams).next)}
        secret={pending.secret}
        recoveryCodes={pending.recoveryCodes}
        qr={<QrCode text={pending.uri} />}
      />
    </Page>
  );
}
