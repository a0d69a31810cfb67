import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnApplication } from "@/lib/membership/applications/queries";
import { gapsOf } from "@/lib/membership/applications/rules";
import { paths } from "@/lib/paths";
import { ApplicationFacts } from "./application-facts";

type Props = { locale: Locale; application: OwnApplication; submit: FormAction };

/** Reads the application back, says what is missing, and sends it. */
export function SubmitApplication({ locale, application, submit }: Props) {
  const t = translator(locale, "join");
  const gaps = gapsOf(application);
  return (
    <div className="space-y-8">
      <p>{t("check.lead")}</p>
      <ApplicationFacts locale={locale} application={application} />
      {gaps.length > 0 ? (
        <Notice tone="alert">
          <p>{t("check.missing")}</p>
          <ul className="mt-2 list-disc ps-5">
            {gaps.map(({ step, field }) => (
              <li key={field}>
                <a href={paths.applicationStep(locale, step)}>{t(`fields.${field}`)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Form action={submit} locale={locale}>
          <p>{t("check.ready")}</p>
          <Submit>{t("check.submit")}</Submit>
        </Form>
      )}
    </div>
  );
}
