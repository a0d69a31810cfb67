import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactForm } from "@/components/membership/contact-form";
import { ProfilePart } from "@/components/membership/profile-part";
import { RemoveForm } from "@/components/membership/remove-form";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownProfile } from "@/lib/membership/organizations/queries";
import { dropContact, contact as saveContact } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("profile.edit-contact") };
}

export default async function ContactPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { id } = await params;

  const profile = await ownProfile(member);
  const contact = profile.contacts.find((one) => one.id === id);
  if (!contact) notFound();

  return (
    <ProfilePart locale={locale} title={translator(locale, "member")("profile.edit-contact")}>
      <ContactForm locale={locale} version={profile.version} contact={contact} save={saveContact} />
      <RemoveForm locale={locale} action={dropContact} version={profile.version}>
        <input type="hidden" name="id" value={id} />
      </RemoveForm>
    </ProfilePart>
  );
}
