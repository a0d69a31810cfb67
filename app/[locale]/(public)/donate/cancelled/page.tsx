import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "giving")("cancelled.title"), robots: { index: false } };
}

export default async function CancelledPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "giving");
  const { appeal, amount, currency, interval } = await searchParams;
  return (
    <Page title={t("cancelled.title")} narrow>
      <p className="prose mb-8">{t("cancelled.body")}</p>
      <p className="flex flex-wrap gap-4">
        <ButtonLink tone="give" href={paths.donate(locale, { appeal, amount, currency, interval })}>
          {t("cancelled.again")}
        </ButtonLink>
        <ButtonLink tone="quiet" href={paths.home(locale)}>
          {t("cancelled.home")}
        </ButtonLink>
      </p>
    </Page>
  );
}
