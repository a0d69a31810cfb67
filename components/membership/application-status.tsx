import { Checkbox } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnApplication } from "@/lib/membership/applications/queries";
import { can } from "@/lib/membership/applications/rules";
import { paths } from "@/lib/paths";
import { ApplicationFacts } from "./application-facts";
import { ApplicationTimeline } from "./application-timeline";

type Props = {
  locale: Locale;
  application: OwnApplication;
  actions: { answer: FormAction; withdraw: FormAction };
};

/** Where an application stands, what happened to it, and what its writer can do now. */
export function ApplicationStatus({ locale, application, actions }: Props) {
  const t = translator(locale, "join");
  const { status, organization } = application;
  return (
    <div className="space-y-10">
      <p className="border-s-4 border-ink bg-sheet px-4 py-3 font-serif text-lg">{t(`status.${status}`)}</p>
      {status === "DRAFT" && (
        <ButtonLink href={paths.applicationStep(locale, "organization")}>{t("status.continue")}</ButtonLink>
      )}
      {organization?.listing === "PUBLIC" && (
        <p>
          <a href={paths.organization(locale, organization.slug)}>{t("status.organization")}</a>
        </p>
      )}
      {can("answer", status) && (
        <section>
          <h2 className="mb-4">{t("answer.title")}</h2>
          <Form action={actions.answer} locale={locale}>
            <TextArea name="answer" label={t("answer.label")} rows={7} dir="auto" />
            <Submit>{t("answer.submit")}</Submit>
          </Form>
        </section>
      )}
      <ApplicationTimeline locale={locale} application={application} />
      <details>
        <summary className="cursor-pointer font-semibold">{t("application.title")}</summary>
        <div className="mt-4">
          <ApplicationFacts locale={locale} application={application} />
        </div>
      </details>
      {can("withdraw", status) && (
        <details>
          <summary className="cursor-pointer font-semibold">{t("withdraw.title")}</summary>
          <Form action={actions.withdraw} locale={locale} className="mt-4 space-y-4">
            <p>{t("withdraw.body")}</p>
            <Checkbox name="confirmed" label={t("withdraw.confirm")} />
            <Submit tone="danger">{t("withdraw.submit")}</Submit>
          </Form>
        </details>
      )}
    </div>
  );
}
