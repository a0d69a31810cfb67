import { Form } from "@/components/forms/form";
import { Select, TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { languageOptions } from "./options";

type Props = {
  locale: Locale;
  profile: Profile;
  /** The text to change; without it, one in a language not written yet. */
  text?: Profile["texts"][number];
  save: FormAction;
};

export function TextForm({ locale, profile, text, save }: Props) {
  const t = translator(locale, "member");
  const common = translator(locale, "common");
  const dir = text ? direction(text.locale) : "auto";
  const free = languageOptions(locale).filter(
    ({ value }) => !profile.texts.some((written) => written.locale === value),
  );
  return (
    <Form action={save} locale={locale}>
      <input type="hidden" name="version" value={profile.version} />
      {text ? (
        <input type="hidden" name="locale" value={text.locale} />
      ) : (
        <Select
          name="locale"
          label={t("fields.locale")}
          options={free}
          placeholder={common("choose")}
          defaultValue={free.find(({ value }) => value === locale)?.value}
        />
      )}
      <TextArea
        name="mission"
        label={t("fields.mission")}
        rows={8}
        defaultValue={text?.mission}
        lang={text?.locale}
        dir={dir}
      />
      <TextArea
        name="work"
        label={t("fields.work")}
        optional={common("optional")}
        rows={10}
        defaultValue={text?.work}
        lang={text?.locale}
        dir={dir}
      />
      <Submit>{common("save")}</Submit>
    </Form>
  );
}
