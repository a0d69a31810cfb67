import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "recurring")("card.done-title") };
}

/** Where Stripe's page leads back to. It grants nothing: a mail says whether the card works. */
export default async function CardGivenPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "recurring");
  return (
    <Page narrow title={t("card.done-title")}>
      <p className="prose mb-8">{t("card.done")}</p>
      <ButtonLink tone="quiet" href={paths.findGifts(locale)}>
        {t("card.all")}
      </ButtonLink>
    </Page>
  );
}
