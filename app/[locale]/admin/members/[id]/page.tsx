import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { ContactList } from "@/components/membership/contact-list";
import { MemberFacts } from "@/components/membership/member-facts";
import { MemberHistory } from "@/components/membership/member-history";
import { StandingForms } from "@/components/membership/standing-forms";
import { StandingTag } from "@/components/membership/status-tag";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { findMember, memberHistory } from "@/lib/membership/standing/queries";
import { paths } from "@/lib/paths";
import { setCategory, setStanding } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "membership")("admin.title") };
}

export default async function AdminMemberPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;
  const { notice } = await searchParams;

  const member = await findMember(admin, id);
  if (!member) notFound();
  const history = await memberHistory(admin, id);

  return (
    <Page
      title={<bdi lang={member.nameLocale}>{member.name}</bdi>}
      back={{ href: paths.admin.members(locale), label: translator(locale, "membership")("admin.title") }}
      actions={<StandingTag locale={locale} standing={member.membership.status} />}
    >
      <FlashNotice locale={locale} code={notice} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-10">
          <MemberFacts locale={locale} member={member} />
          <MemberHistory locale={locale} events={history} />
        </div>
        <div className="space-y-8">
          <StandingForms
            locale={locale}
            member={member}
            recent={isRecent(admin)}
            actions={{ setCategory, setStanding }}
          />
          <ContactList locale={locale} contacts={member.contacts} people={member.people} />
        </div>
      </div>
    </Page>
  );
}
