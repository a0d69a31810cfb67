import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { audiences } from "@/lib/membership/rules";

const hints = {
  PUBLIC: "fields.listing-public",
  MEMBERS: "fields.listing-members",
  SECRETARIAT: "fields.listing-secretariat",
} as const;

export function ListingForm({ locale, profile, save }: { locale: Locale; profile: Profile; save: FormAction }) {
  const t = translator(locale, "member");
  const words = translator(locale, "membership");
  const options = audiences.map((value) => ({ value, label: words(`listings.${value}`), hint: t(hints[value]) }));
  return (
    <Form action={save} locale={locale}>
      <input type="hidden" name="version" value={profile.version} />
      <Radios name="listing" label={t("fields.listing")} options={options} defaultValue={profile.listing} />
      <Submit>{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}
