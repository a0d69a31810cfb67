import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { pledgeDays, readReference } from "@/lib/giving/pledges/rules";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "pledge")("sent.title"), robots: { index: false } };
}

export default async function PledgeSentPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "pledge");
  const reference = readReference(one((await searchParams).reference));
  return (
    <Page narrow title={t("sent.title")}>
      <p className="mb-4">{t(reference ? "sent.body" : "sent.unknown")}</p>
      {reference && (
        <p className="mb-4 font-serif text-2xl">
          <bdi>{reference}</bdi>
        </p>
      )}
      <p className="mb-8 text-soft">{t("sent.nothing", { days: pledgeDays })}</p>
      <ButtonLink tone="quiet" href={paths.home(locale)}>
        {translator(locale, "giving")("thanks.home")}
      </ButtonLink>
    </Page>
  );
}
