import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { OrganizationProfile } from "@/components/membership/organization-profile";
import { ProfilePreviewLinks } from "@/components/membership/profile-preview-links";
import { Notice } from "@/components/ui/notice";
import { requireMember } from "@/lib/auth/gates";
import { direction } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { ownProfileAs } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.preview") };
}

export default async function ProfilePreviewPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const audience = (await searchParams).as === "members" ? "members" : "public";

  const profile = await ownProfileAs(audience, member);

  const t = translator(locale, "member");
  return (
    <Page
      title={
        profile ? (
          <span lang={profile.nameLocale} dir={direction(profile.nameLocale)}>
            {profile.name}
          </span>
        ) : (
          t("profile.preview")
        )
      }
      back={{ href: paths.member.profile(locale), label: t("profile.title") }}
      actions={<ProfilePreviewLinks locale={locale} />}
    >
      <Notice>{profile ? t(`profile.preview-${audience}`) : t("profile.no-public")}</Notice>
      {profile && (
        <OrganizationProfile
          locale={locale}
          profile={profile}
          regionHref={(region) => paths.membersIn(locale, region)}
        />
      )}
    </Page>
  );
}
