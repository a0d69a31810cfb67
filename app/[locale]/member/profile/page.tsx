import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { FlashError } from "@/components/membership/flash-error";
import { LogoForm } from "@/components/membership/logo-form";
import { ProfileOverview } from "@/components/membership/profile-overview";
import { ProfilePreviewLinks } from "@/components/membership/profile-preview-links";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { ownProfile } from "@/lib/membership/organizations/queries";
import { dropLogo } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.title") };
}

export default async function ProfilePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { notice, error } = await searchParams;

  const profile = await ownProfile(member);

  const t = translator(locale, "member");
  return (
    <Page
      title={t("profile.title")}
      kicker={<bdi>{profile.name}</bdi>}
      actions={<ProfilePreviewLinks locale={locale} />}
    >
      <FlashNotice locale={locale} code={notice} />
      <FlashError locale={locale} code={error} />
      <p className="prose mb-8">{t("profile.lead")}</p>
      <ProfileOverview locale={locale} profile={profile}>
        <LogoForm locale={locale} profile={profile} remove={dropLogo} />
      </ProfileOverview>
    </Page>
  );
}
