import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UserView } from "@/components/accounts/user-view";
import { AuditHistory } from "@/components/audit/audit-history";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { findUser } from "@/lib/accounts/users/queries";
import { historyOf } from "@/lib/audit/queries";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { disable, enable, endAll, endOne, removeFactor, sendReset, setCommitteeSeat, setEmail } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "users")("admin.title") };
}

export default async function UserPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;

  const user = await findUser(admin, id);
  if (!user) notFound();
  const history = await historyOf(admin, "user", id);

  const actions = { disable, enable, endAll, endOne, removeFactor, sendReset, setCommitteeSeat, setEmail };
  return (
    <Page
      title={<bdi>{user.name}</bdi>}
      back={{ href: paths.admin.users(locale), label: translator(locale, "users")("admin.title") }}
    >
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <UserView
        locale={locale}
        user={user}
        isSelf={user.id === admin.userId}
        recent={isRecent(admin)}
        actions={actions}
      />
      <AuditHistory locale={locale} rows={history} />
    </Page>
  );
}
