import type { Metadata } from "next";
import { PersonForm } from "@/components/membership/person-form";
import { ProfilePart } from "@/components/membership/profile-part";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownProfile } from "@/lib/membership/organizations/queries";
import { person } from "../../actions";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.add-person") };
}

export default async function NewPersonPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const profile = await ownProfile(member);
  return (
    <ProfilePart locale={locale} title={translator(locale, "member")("profile.add-person")}>
      <PersonForm locale={locale} version={profile.version} save={person} />
    </ProfilePart>
  );
}
