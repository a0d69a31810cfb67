import type { Metadata } from "next";
import { FactsForm } from "@/components/membership/facts-form";
import { ProfilePart } from "@/components/membership/profile-part";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownProfile } from "@/lib/membership/organizations/queries";
import { facts } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.facts") };
}

export default async function FactsPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const profile = await ownProfile(member);
  return (
    <ProfilePart locale={locale} title={translator(locale, "member")("profile.facts")}>
      <FactsForm locale={locale} profile={profile} save={facts} />
    </ProfilePart>
  );
}
