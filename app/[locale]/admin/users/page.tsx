import type { Metadata } from "next";
import { UserList } from "@/components/accounts/user-list";
import { Page } from "@/components/layout/page";
import { listUsers } from "@/lib/accounts/users/queries";
import { userList } from "@/lib/accounts/users/schema";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "users")("admin.title") };
}

export default async function UsersPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const state = readListState(userList, await searchParams);
  const listing = await listUsers(admin, state);

  return (
    <Page title={translator(locale, "users")("admin.title")}>
      <UserList locale={locale} state={state} listing={listing} />
    </Page>
  );
}
