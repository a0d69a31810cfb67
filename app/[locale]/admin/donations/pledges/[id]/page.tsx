import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Acts } from "@/components/giving/acts";
import { Acknowledgements, PledgeEnd, PledgeFacts } from "@/components/giving/pledge-record";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { readPledge } from "@/lib/giving/pledges/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { reissue, resend } from "../../actions";
import { withdraw } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "pledge")("list.title") };
}

export default async function PledgePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const t = translator(locale, "pledge");

  const pledge = await readPledge(admin, (await params).id, locale);
  if (!pledge) notFound();

  return (
    <Page
      title={t("page.title", { reference: pledge.reference })}
      back={{ href: paths.admin.pledges(locale), label: t("page.back") }}
    >
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <PledgeFacts locale={locale} pledge={pledge} />
      <PledgeEnd locale={locale} pledge={pledge} withdraw={withdraw} />
      <Acknowledgements locale={locale} pledge={pledge} recent={isRecent(admin)} actions={{ resend, reissue }} />
      <Acts locale={locale} history={pledge.history} />
    </Page>
  );
}
