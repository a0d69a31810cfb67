import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { OrganizationProfile } from "@/components/membership/organization-profile";
import { PublicationList } from "@/components/membership/publication-list";
import { Notice } from "@/components/ui/notice";
import { requireSignedIn } from "@/lib/auth/gates";
import { isAdmin } from "@/lib/auth/viewer";
import { direction } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { publicationsOf } from "@/lib/library/queries";
import { organizationBySlug } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("directory.title") };
}

export default async function ColleaguePage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireSignedIn(locale);
  const { slug } = await params;

  const profile = await organizationBySlug(viewer, slug);
  if (!profile) notFound();
  const publications = await publicationsOf(viewer, profile.id, locale);
  const reading = isAdmin(viewer) ? paths.admin.document : paths.member.publication;

  return (
    <Page
      title={
        <span lang={profile.nameLocale} dir={direction(profile.nameLocale)}>
          {profile.name}
        </span>
      }
      back={{ href: paths.member.directory(locale), label: translator(locale, "member")("directory.title") }}
    >
      <Notice>{translator(locale, "membership")("organization.restricted")}</Notice>
      <OrganizationProfile
        locale={locale}
        profile={profile}
        regionHref={(region) => paths.member.directory(locale, { region })}
      >
        <PublicationList
          locale={locale}
          publications={publications}
          publisher={profile.slug}
          hrefOf={({ id, slug, audience }) =>
            audience === "PUBLIC" ? paths.document(locale, slug) : reading(locale, id)
          }
        />
      </OrganizationProfile>
    </Page>
  );
}
