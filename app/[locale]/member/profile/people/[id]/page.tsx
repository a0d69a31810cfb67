import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonForm } from "@/components/membership/person-form";
import { ProfilePart } from "@/components/membership/profile-part";
import { RemoveForm } from "@/components/membership/remove-form";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownProfile } from "@/lib/membership/organizations/queries";
import { dropPerson, person as savePerson } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.edit-person") };
}

export default async function PersonPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { id } = await params;

  const profile = await ownProfile(member);
  const person = profile.people.find((one) => one.id === id);
  if (!person) notFound();

  return (
    <ProfilePart locale={locale} title={translator(locale, "member")("profile.edit-person")}>
      <PersonForm locale={locale} version={profile.version} person={person} save={savePerson} />
      <RemoveForm locale={locale} action={dropPerson} version={profile.version}>
        <input type="hidden" name="id" value={id} />
      </RemoveForm>
    </ProfilePart>
  );
}
