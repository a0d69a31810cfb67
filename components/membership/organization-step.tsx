import { Checkbox } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnApplication } from "@/lib/membership/applications/queries";
import { SaveNote } from "./application-frame";
import { countryOptions } from "./options";

type Props = { locale: Locale; application: OwnApplication; save: FormAction };

export function OrganizationStep({ locale, application, save }: Props) {
  const t = translator(locale, "join");
  const common = translator(locale, "common");
  const optional = common("optional");
  return (
    <Form action={save} locale={locale}>
      <TextField
        name="organizationName"
        label={t("fields.organizationName")}
        hint={t("fields.organizationName-hint")}
        defaultValue={application.organizationName}
        autoComplete="organization"
        dir="auto"
      />
      <TextField
        name="acronym"
        label={t("fields.acronym")}
        optional={optional}
        defaultValue={application.acronym}
        dir="auto"
      />
      <Select
        name="countryCode"
        label={t("fields.countryCode")}
        options={countryOptions(locale)}
        placeholder={common("choose")}
        defaultValue={application.countryCode ?? undefined}
        autoComplete="country"
      />
      <div className="grid gap-6 sm:grid-cols-[1fr_10rem]">
        <TextField
          name="website"
          type="url"
          dir="ltr"
          label={t("fields.website")}
          optional={optional}
          defaultValue={application.website}
          placeholder="https://"
        />
        <TextField
          name="foundedYear"
          inputMode="numeric"
          dir="ltr"
          label={t("fields.foundedYear")}
          optional={optional}
          defaultValue={application.foundedYear ?? ""}
        />
      </div>
      <TextField
        name="contactName"
        label={t("fields.contactName")}
        defaultValue={application.contactName}
        autoComplete="name"
        dir="auto"
      />
      <TextField
        name="contactTitle"
        label={t("fields.contactTitle")}
        defaultValue={application.contactTitle}
        autoComplete="organization-title"
        dir="auto"
      />
      <Checkbox
        name="atRisk"
        label={t("fields.atRisk")}
        hint={t("fields.atRisk-hint")}
        defaultChecked={application.atRisk}
      />
      <Submit>{t("application.save-and-continue")}</Submit>
      <SaveNote locale={locale} />
    </Form>
  );
}
