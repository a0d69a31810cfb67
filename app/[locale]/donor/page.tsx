import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { GiftList } from "@/components/giving/donor/gift-list";
import { PledgePapers } from "@/components/giving/donor/pledge-papers";
import { RecurringList } from "@/components/giving/donor/recurring-list";
import { StatementForm } from "@/components/giving/donor/statement-form";
import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireDonor } from "@/lib/auth/gates";
import { ownDetails, ownGifts, ownPledges, ownRecurring } from "@/lib/giving/donors/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { leave, sendReceipt } from "./actions";
import { portal } from "./recurring/actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "donor")("page.title") };
}

export default async function DonorPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const donor = await requireDonor(locale);
  const t = translator(locale, "donor");

  const details = await ownDetails(donor);
  if (!details) notFound();
  const [gifts, recurring, pledges] = await Promise.all([
    ownGifts(donor, locale),
    ownRecurring(donor, locale),
    ownPledges(donor, locale),
  ]);

  return (
    <Page
      narrow
      title={t("page.title")}
      kicker={<bdi>{details.email}</bdi>}
      actions={
        <Form action={leave} locale={locale}>
          <Submit tone="quiet" className="px-3 py-1.5 text-sm">
            {t("page.leave")}
          </Submit>
        </Form>
      }
    >
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <p className="text-soft">{t("page.intro")}</p>
      {gifts.length > 0 && (
        <p className="mt-5">
          <ButtonLink tone="give" href={paths.giveAgain(locale)}>
            {t("again.title")}
          </ButtonLink>
        </p>
      )}
      <RecurringList locale={locale} recurring={recurring} portal={portal} />
      <PledgePapers locale={locale} pledges={pledges} send={sendReceipt} />
      <GiftList locale={locale} gifts={gifts} sendReceipt={sendReceipt} />
      <StatementForm locale={locale} gifts={gifts} />
      <p className="mt-10 border-t border-rule pt-4">
        <a href={paths.donorDetails(locale)}>{t("page.details")}</a>
      </p>
    </Page>
  );
}
