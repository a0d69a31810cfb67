import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { MemberTable } from "@/components/membership/member-table";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { memberList, membersShape } from "@/lib/membership/standing/queries";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "membership")("admin.title") };
}

export default async function AdminMembersPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const state = readListState(membersShape, await searchParams);
  const listing = await memberList(admin, state);

  return (
    <Page title={translator(locale, "membership")("admin.title")}>
      <MemberTable locale={locale} state={state} listing={listing} />
    </Page>
  );
}
