import type { Metadata } from "next";
import { AccountView } from "@/components/accounts/account-view";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { listOwnSessions, recoveryCodesLeft } from "@/lib/accounts/own/queries";
import { shortestPassword } from "@/lib/accounts/passwords/rules";
import { requireSignedIn } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { endSession, leaveEverywhere, newPassword, saveName, turnOffFactor } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "account")("account.title") };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireSignedIn(locale);

  const [sessions, codesLeft] = await Promise.all([listOwnSessions(viewer), recoveryCodesLeft(viewer)]);

  return (
    <Page title={translator(locale, "account")("account.title")}>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <AccountView
        locale={locale}
        person={{ name: viewer.name, email: viewer.email, language: viewer.locale }}
        factor={{ isOn: viewer.hasSecondFactor, isRequired: viewer.kind !== "member", codesLeft }}
        shortest={shortestPassword(viewer.hasSecondFactor)}
        sessions={sessions}
        actions={{ saveName, newPassword, turnOffFactor, endSession, leaveEverywhere }}
      />
    </Page>
  );
}
