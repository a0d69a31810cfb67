import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "alerts")("own.erased-title"), robots: { index: false } };
}

export default async function AlertsErasedPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "alerts");
  return (
    <Page narrow title={t("own.erased-title")} back={{ href: paths.library(locale), label: t("own.library") }}>
      <p>{t("own.erased")}</p>
    </Page>
  );
}
