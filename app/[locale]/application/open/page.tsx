import type { Metadata } from "next";
import { MailedLink } from "@/components/forms/mailed-link";
import { Page } from "@/components/layout/page";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { open } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "join")("open.title"), referrer: "same-origin" };
}

export default async function OpenApplicationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "join");
  return (
    <Page narrow title={t("open.title")}>
      <MailedLink
        locale={locale}
        token={(await searchParams).token}
        open={open}
        words={{ body: t("open.body"), submit: t("open.submit"), missing: t("open.missing") }}
        again={{ href: paths.findApplication(locale), label: t("start.find") }}
      />
    </Page>
  );
}
