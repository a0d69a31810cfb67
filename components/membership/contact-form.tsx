import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { contactKinds } from "@/lib/membership/organizations/schema";
import { audienceOptions } from "./options";

type Props = { locale: Locale; version: number; contact?: Profile["contacts"][number]; save: FormAction };

/** Nothing is public by chance: a new contact is the secretariat's alone until somebody says otherwise. */
export function ContactForm({ locale, version, contact, save }: Props) {
  const t = translator(locale, "member");
  const common = translator(locale, "common");
  const words = translator(locale, "membership");
  const kinds = contactKinds.map((value) => ({ value, label: words(`organization.kinds.${value}`) }));
  return (
    <Form action={save} locale={locale}>
      <input type="hidden" name="version" value={version} />
      {contact && <input type="hidden" name="id" value={contact.id} />}
      <Select name="kind" label={t("fields.kind")} options={kinds} defaultValue={contact?.kind ?? "EMAIL"} />
      <TextField
        name="label"
        label={t("fields.label")}
        hint={t("fields.label-hint")}
        optional={common("optional")}
        defaultValue={contact?.label ?? ""}
        dir="auto"
      />
      <TextField name="value" label={t("fields.value")} defaultValue={contact?.value ?? ""} dir="auto" />
      <Radios
        name="audience"
        label={t("fields.audience")}
        options={audienceOptions(locale)}
        defaultValue={contact?.audience ?? "SECRETARIAT"}
      />
      <Submit>{common("save")}</Submit>
    </Form>
  );
}
