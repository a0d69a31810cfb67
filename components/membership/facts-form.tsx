import { Checkboxes } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { LongList } from "./long-list";
import { countryOptions, languageOptions, sectorOptions } from "./options";

export function FactsForm({ locale, profile, save }: { locale: Locale; profile: Profile; save: FormAction }) {
  const t = translator(locale, "member");
  const common = translator(locale, "common");
  const optional = common("optional");
  const languages = languageOptions(locale);
  return (
    <Form action={save} locale={locale}>
      <input type="hidden" name="version" value={profile.version} />
      <TextField name="name" label={t("fields.name")} defaultValue={profile.name} dir="auto" />
      <Select name="nameLocale" label={t("fields.nameLocale")} options={languages} defaultValue={profile.nameLocale} />
      <TextField
        name="acronym"
        label={t("fields.acronym")}
        optional={optional}
        defaultValue={profile.acronym ?? ""}
        dir="auto"
      />
      <Select
        name="countryCode"
        label={t("fields.countryCode")}
        options={countryOptions(locale)}
        defaultValue={profile.country}
      />
      <TextField
        name="city"
        label={t("fields.city")}
        optional={optional}
        defaultValue={profile.city ?? ""}
        dir="auto"
      />
      <TextField
        name="website"
        type="url"
        dir="ltr"
        label={t("fields.website")}
        optional={optional}
        defaultValue={profile.website ?? ""}
        placeholder="https://"
      />
      <TextField
        name="foundedYear"
        inputMode="numeric"
        dir="ltr"
        label={t("fields.foundedYear")}
        optional={optional}
        defaultValue={profile.foundedYear ?? ""}
      />
      <Checkboxes
        name="sectors"
        label={t("fields.sectors")}
        options={sectorOptions(locale)}
        defaultValue={profile.sectors}
        columns
      />
      <LongList>
        <Checkboxes
          name="languages"
          label={t("fields.languages")}
          options={languages}
          defaultValue={profile.languages}
          columns
        />
      </LongList>
      <Submit>{common("save")}</Submit>
    </Form>
  );
}
