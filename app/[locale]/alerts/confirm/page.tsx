import type { Metadata } from "next";
import { MailedLink } from "@/components/forms/mailed-link";
import { Page } from "@/components/layout/page";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findRequest } from "@/lib/library/alerts/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { confirm } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "alerts")("confirm.title"), referrer: "same-origin" };
}

export default async function ConfirmAlertPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { token } = await searchParams;
  const request = typeof token === "string" ? await findRequest(visitor, token, locale) : null;
  const t = translator(locale, "alerts");
  return (
    <Page narrow title={t("confirm.title")}>
      <MailedLink
        locale={locale}
        token={request ? token : undefined}
        open={confirm}
        words={{
          body: request ? t(`confirm.body.${request.frequency}`, { words: request.words }) : "",
          submit: t("confirm.submit"),
          missing: t("confirm.missing"),
        }}
        again={{ href: paths.library(locale), label: t("confirm.again") }}
      />
    </Page>
  );
}
