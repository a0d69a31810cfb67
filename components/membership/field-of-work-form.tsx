import { Checkboxes } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { LongList } from "./long-list";
import { countryOptions, regionOptions } from "./options";

export function FieldOfWorkForm({ locale, profile, save }: { locale: Locale; profile: Profile; save: FormAction }) {
  const t = translator(locale, "member");
  return (
    <Form action={save} locale={locale}>
      <input type="hidden" name="version" value={profile.version} />
      <Checkboxes
        name="regions"
        label={t("fields.regions")}
        options={regionOptions(locale)}
        defaultValue={profile.regions}
        columns
      />
      <LongList>
        <Checkboxes
          name="countries"
          label={t("fields.countries")}
          options={countryOptions(locale)}
          defaultValue={profile.countries}
          columns
        />
      </LongList>
      <Submit>{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}
