import type { Metadata } from "next";
import { PledgeList } from "@/components/giving/pledge-list";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { listPledges } from "@/lib/giving/pledges/queries";
import { pledgeList } from "@/lib/giving/pledges/schema";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { withdraw } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "pledge")("list.title") };
}

export default async function PledgesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const search = await searchParams;
  const state = readListState(pledgeList, search);
  const listing = await listPledges(admin, state);

  return (
    <Page
      title={translator(locale, "pledge")("list.title")}
      back={{ href: paths.admin.donations(locale), label: translator(locale, "giving")("ledger.back") }}
    >
      <FlashNotice locale={locale} code={search.notice} />
      <PledgeList locale={locale} state={state} listing={listing} withdraw={withdraw} />
    </Page>
  );
}
