import type { Metadata } from "next";
import { ProfilePart } from "@/components/membership/profile-part";
import { TextForm } from "@/components/membership/text-form";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownProfile } from "@/lib/membership/organizations/queries";
import { text } from "../../actions";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.add-text") };
}

export default async function NewTextPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const profile = await ownProfile(member);
  return (
    <ProfilePart locale={locale} title={translator(locale, "member")("profile.add-text")}>
      <TextForm locale={locale} profile={profile} save={text} />
    </ProfilePart>
  );
}
