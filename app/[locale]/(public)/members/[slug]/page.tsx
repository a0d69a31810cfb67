import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { OrganizationProfile } from "@/components/membership/organization-profile";
import { PublicationList } from "@/components/membership/publication-list";
import { visitor } from "@/lib/auth/viewer";
import { direction } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { publicationsOf } from "@/lib/library/queries";
import { organizationBySlug } from "@/lib/membership/organizations/queries";
import { textFor } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;
// Each page is drawn at its first visit and kept.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const profile = await organizationBySlug(visitor, (await params).slug);
  if (!profile) return {};
  return { title: profile.name, description: textFor(profile.texts, locale)?.mission.slice(0, 200) ?? profile.name };
}

export default async function OrganizationPage({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;

  const profile = await organizationBySlug(visitor, slug);
  if (!profile) notFound();
  const publications = await publicationsOf(visitor, profile.id, locale);

  const t = translator(locale, "membership");
  return (
    <Page
      title={
        <span lang={profile.nameLocale} dir={direction(profile.nameLocale)}>
          {profile.name}
        </span>
      }
      back={{ href: paths.members(locale), label: t("directory.title") }}
      actions={<PageActions locale={locale} path={paths.organization(locale, slug)} />}
    >
      <OrganizationProfile locale={locale} profile={profile} regionHref={(region) => paths.membersIn(locale, region)}>
        <PublicationList locale={locale} publications={publications} publisher={profile.slug} />
      </OrganizationProfile>
    </Page>
  );
}
