import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProfilePart } from "@/components/membership/profile-part";
import { RemoveForm } from "@/components/membership/remove-form";
import { TextForm } from "@/components/membership/text-form";
import { requireMember } from "@/lib/auth/gates";
import { ownName } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownProfile } from "@/lib/membership/organizations/queries";
import { dropText, text as saveText } from "../../actions";

type Props = { params: Promise<{ locale: string; language: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.texts") };
}

export default async function TextPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { language } = await params;

  const profile = await ownProfile(member);
  const text = profile.texts.find((one) => one.locale === language);
  if (!text) notFound();

  return (
    <ProfilePart locale={locale} title={`${translator(locale, "member")("profile.texts")} · ${ownName(language)}`}>
      <TextForm locale={locale} profile={profile} text={text} save={saveText} />
      <RemoveForm locale={locale} action={dropText} version={profile.version}>
        <input type="hidden" name="locale" value={language} />
      </RemoveForm>
    </ProfilePart>
  );
}
