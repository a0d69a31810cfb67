import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "@/components/layout/page";
import { Dashboard } from "@/components/membership/dashboard";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireSignedIn } from "@/lib/auth/gates";
import { isRepresenting } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { publicationsInWork } from "@/lib/library/queries";
import type { SearchParams } from "@/lib/lists";
import { ownProfile, seatsOf } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "common")("member-area") };
}

export default async function MemberHomePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const member = await requireSignedIn(locale);
  // The secretariat acts for no organization: its start page is another.
  if (!isRepresenting(member)) redirect(paths.admin.home(locale));
  const { notice } = await searchParams;

  const [profile, seats, publications] = await Promise.all([
    ownProfile(member),
    seatsOf(member),
    publicationsInWork(member),
  ]);

  return (
    <Page
      title={translator(locale, "member")("dashboard.title", { name: member.name })}
      kicker={<bdi>{profile.name}</bdi>}
    >
      <FlashNotice locale={locale} code={notice} />
      <Dashboard
        locale={locale}
        profile={profile}
        invited={seats.invited}
        publications={publications}
        hasSecondFactor={member.hasSecondFactor}
      />
    </Page>
  );
}
