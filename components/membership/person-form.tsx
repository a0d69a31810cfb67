import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { audienceOptions } from "./options";

type Props = { locale: Locale; version: number; person?: Profile["people"][number]; save: FormAction };

/** Nobody is shown by chance: a new person is the secretariat's alone until somebody says otherwise. */
export function PersonForm({ locale, version, person, save }: Props) {
  const t = translator(locale, "member");
  const common = translator(locale, "common");
  return (
    <Form action={save} locale={locale}>
      <input type="hidden" name="version" value={version} />
      {person && <input type="hidden" name="id" value={person.id} />}
      <TextField name="name" label={t("fields.person-name")} defaultValue={person?.name ?? ""} dir="auto" />
      <TextField name="title" label={t("fields.title")} defaultValue={person?.title ?? ""} dir="auto" />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={t("fields.email")}
        optional={common("optional")}
        defaultValue={person?.email ?? ""}
      />
      <Radios
        name="audience"
        label={t("fields.audience")}
        options={audienceOptions(locale)}
        defaultValue={person?.audience ?? "SECRETARIAT"}
      />
      <Submit>{common("save")}</Submit>
    </Form>
  );
}
