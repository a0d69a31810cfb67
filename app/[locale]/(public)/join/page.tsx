import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { MembershipTerms } from "@/components/membership/membership-terms";
import { StartForm } from "@/components/membership/start-form";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { start } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await localeOf(params), "join");
  return { title: t("title"), description: t("lead") };
}

export default async function JoinPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "join");
  return (
    <Page title={t("title")} kicker={t("kicker")} actions={<PageActions locale={locale} path={paths.join(locale)} />}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <MembershipTerms locale={locale} />
        <StartForm locale={locale} start={start} />
      </div>
    </Page>
  );
}
