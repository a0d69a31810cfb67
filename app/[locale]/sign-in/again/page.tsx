import type { Metadata } from "next";
import { AgainForm } from "@/components/accounts/sign-in-forms";
import { Page } from "@/components/layout/page";
import { requireSignedIn } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { confirmIdentity } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "account")("again.title") };
}

export default async function AgainPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireSignedIn(locale);
  const t = translator(locale, "account");
  return (
    <Page title={t("again.title")} narrow>
      <p className="mb-8 text-soft">{t("again.intro")}</p>
      <AgainForm
        locale={locale}
        action={confirmIdentity}
        next={one((await searchParams).next)}
        asksCode={viewer.hasSecondFactor}
      />
    </Page>
  );
}
