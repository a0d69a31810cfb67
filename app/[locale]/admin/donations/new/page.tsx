import type { Metadata } from "next";
import { HandGiftForm } from "@/components/giving/hand-gift-form";
import { Page } from "@/components/layout/page";
import { requireAdmin } from "@/lib/auth/gates";
import { now } from "@/lib/clock";
import { appealOptions } from "@/lib/giving/ledger/queries";
import { findPledge } from "@/lib/giving/pledges/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { enter } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "hand")("title") };
}

export default async function NewDonationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const t = translator(locale, "hand");

  const [appeals, pledge] = await Promise.all([
    appealOptions(admin, locale),
    findPledge(admin, one((await searchParams).pledge)),
  ]);
  const today = now().toISOString().slice(0, 10);

  return (
    <Page
      narrow
      title={t("title")}
      back={{ href: paths.admin.donations(locale), label: translator(locale, "giving")("ledger.back") }}
    >
      <p className="mb-6 text-soft">{t("intro")}</p>
      <HandGiftForm locale={locale} appeals={appeals} today={today} pledge={pledge} enter={enter} />
    </Page>
  );
}
