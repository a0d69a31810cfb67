import { Checkboxes, Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnApplication } from "@/lib/membership/applications/queries";
import { commitments } from "@/lib/membership/rules";
import { SaveNote } from "./application-frame";
import { categoryOptions } from "./options";

type Props = { locale: Locale; application: OwnApplication; save: FormAction };

export function WhyStep({ locale, application, save }: Props) {
  const t = translator(locale, "join");
  const words = translator(locale, "membership");
  const promises = commitments.map((value) => ({ value, label: words(`commitments.${value}`) }));
  return (
    <Form action={save} locale={locale}>
      <Radios
        name="category"
        label={t("fields.category")}
        options={categoryOptions(locale)}
        defaultValue={application.category}
      />
      <TextArea
        name="motivation"
        label={t("fields.motivation")}
        rows={10}
        defaultValue={application.motivation}
        dir="auto"
      />
      <Checkboxes
        name="commitments"
        label={t("fields.commitments")}
        options={promises}
        defaultValue={application.commitments}
      />
      <Submit>{t("application.save-and-continue")}</Submit>
      <SaveNote locale={locale} />
    </Form>
  );
}
