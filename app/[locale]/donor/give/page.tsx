import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GiveAgain } from "@/components/giving/donor/give-again";
import { usualCurrency } from "@/components/giving/gift-options";
import { Page } from "@/components/layout/page";
import { Empty } from "@/components/ui/empty";
import { currentAppeal } from "@/lib/appeals/queries";
import { requireDonor } from "@/lib/auth/gates";
import { visitor } from "@/lib/auth/viewer";
import { lastGift } from "@/lib/giving/donors/again";
import { ownDetails } from "@/lib/giving/donors/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { giveAgain } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "donor")("again.title") };
}

export default async function GiveAgainPage({ params }: Props) {
  const locale = await localeOf(params);
  const donor = await requireDonor(locale);
  const t = translator(locale, "donor");

  const [details, appeal] = await Promise.all([ownDetails(donor), currentAppeal(visitor, locale)]);
  if (!details) notFound();

  return (
    <Page narrow title={t("again.title")} back={{ href: paths.donor(locale), label: t("details.back") }}>
      {appeal?.status === "OPEN" ? (
        <>
          <p className="mb-2">{translator(locale, "giving")("form.intro", { appeal: appeal.title })}</p>
          <p className="mb-6 text-soft">{t("again.intro", { name: details.name, email: details.email ?? "" })}</p>
          <GiveAgain locale={locale} last={await lastGift(donor)} usual={usualCurrency(appeal)} give={giveAgain} />
        </>
      ) : (
        <Empty>{translator(locale, "giving")("form.no-appeal")}</Empty>
      )}
    </Page>
  );
}
