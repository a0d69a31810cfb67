import type { Metadata } from "next";
import { ColleagueForm } from "@/components/accounts/colleague-form";
import { UserList } from "@/components/accounts/user-list";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { listUsers } from "@/lib/accounts/users/queries";
import { userList } from "@/lib/accounts/users/schema";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { invite } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "users")("admin.title") };
}

export default async function UsersPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const asked = await searchParams;
  const state = readListState(userList, asked);
  const listing = await listUsers(admin, state);

  return (
    <Page title={translator(locale, "users")("admin.title")}>
      <FlashNotice locale={locale} code={asked.notice} />
      <UserList locale={locale} state={state} listing={listing} />
      <ColleagueForm locale={locale} recent={isRecent(admin)} action={invite} />
    </Page>
  );
}
