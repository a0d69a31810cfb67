import type { Metadata } from "next";
import { InvitationForm, Representatives } from "@/components/accounts/representatives";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { canManageRepresentatives } from "@/lib/accounts/representatives/policy";
import { listRepresentatives } from "@/lib/accounts/representatives/queries";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { inviteSomebody, remove, resend, setRole } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "users")("people.title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireMember(locale);
  const t = translator(locale, "users");

  const people = await listRepresentatives(viewer);
  const mayManage = canManageRepresentatives(viewer, viewer.organizationId);

  return (
    <Page title={t("people.title")}>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <p className="mb-8 max-w-prose text-soft">{t(mayManage ? "people.intro" : "people.intro-editor")}</p>
      <Representatives locale={locale} people={people} mayManage={mayManage} actions={{ resend, setRole, remove }} />
      {mayManage && <InvitationForm locale={locale} action={inviteSomebody} />}
    </Page>
  );
}
