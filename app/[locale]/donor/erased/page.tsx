import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "donor")("erased.title") };
}

export default async function ErasedPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "donor");
  return (
    <Page narrow title={t("erased.title")}>
      <p className="prose mb-8">{t("erased.body")}</p>
      <ButtonLink tone="quiet" href={paths.home(locale)}>
        {t("erased.home")}
      </ButtonLink>
    </Page>
  );
}
