import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PromiseFacts, PromiseNews } from "@/components/giving/donor/promise-facts";
import { PromiseForms } from "@/components/giving/donor/promise-forms";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireDonor } from "@/lib/auth/gates";
import { ownPromise } from "@/lib/giving/recurring/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { card, change, currency, pause, resume, stop, undo } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "recurring")("title") };
}

export default async function RecurringGiftPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const donor = await requireDonor(locale);
  const t = translator(locale, "recurring");

  const promised = await ownPromise(donor, (await params).id, locale);
  if (!promised) notFound();

  return (
    <Page narrow title={t("title")} back={{ href: paths.donor(locale), label: t("back") }}>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <PromiseNews locale={locale} promised={promised} undo={undo} />
      <PromiseFacts locale={locale} promised={promised} />
      {promised.isChangeable && (
        <PromiseForms locale={locale} promised={promised} actions={{ card, change, currency, pause, resume, stop }} />
      )}
    </Page>
  );
}
