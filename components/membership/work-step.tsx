import { Checkboxes } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnApplication } from "@/lib/membership/applications/queries";
import { SaveNote } from "./application-frame";
import { LongList } from "./long-list";
import { languageOptions, regionOptions, sectorOptions } from "./options";

type Props = { locale: Locale; application: OwnApplication; save: FormAction };

export function WorkStep({ locale, application, save }: Props) {
  const t = translator(locale, "join");
  return (
    <Form action={save} locale={locale}>
      <Checkboxes
        name="regions"
        label={t("fields.regions")}
        options={regionOptions(locale)}
        defaultValue={application.regions}
        columns
      />
      <Checkboxes
        name="sectors"
        label={t("fields.sectors")}
        options={sectorOptions(locale)}
        defaultValue={application.sectors}
        columns
      />
      <LongList>
        <Checkboxes
          name="languages"
          label={t("fields.languages")}
          options={languageOptions(locale)}
          defaultValue={application.languages}
          columns
        />
      </LongList>
      <TextArea
        name="mission"
        label={t("fields.mission")}
        hint={t("fields.mission-hint")}
        rows={8}
        defaultValue={application.mission}
        dir="auto"
      />
      <Submit>{t("application.save-and-continue")}</Submit>
      <SaveNote locale={locale} />
    </Form>
  );
}
