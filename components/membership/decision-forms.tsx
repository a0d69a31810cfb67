import type { ReactNode } from "react";
import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { can } from "@/lib/membership/applications/rules";
import type { ReviewedApplication } from "@/lib/membership/review/queries";
import { paths } from "@/lib/paths";
import { ConfirmIdentity } from "./confirm-identity";
import { categoryOptions } from "./options";

type Props = {
  locale: Locale;
  application: ReviewedApplication;
  /** Whether the admin proved who they are in the last ten minutes. */
  recent: boolean;
  actions: { ask: FormAction; approve: FormAction; decline: FormAction };
};

/** Ask, approve or decline: three acts, each with the words the applicant will read. */
export function DecisionForms({ locale, application, recent, actions }: Props) {
  const t = translator(locale, "membership");
  const id = <input type="hidden" name="applicationId" value={application.id} />;
  return (
    <section aria-labelledby="decide" className="border border-rule bg-sheet p-5">
      <h2 id="decide" className="mb-4 text-[1.3125rem]">
        {t("review.decide")}
      </h2>
      {!recent && <ConfirmIdentity locale={locale} next={paths.admin.application(locale, application.id)} />}
      <div className="divide-y divide-rule border-y border-rule">
        {can("ask", application.status) && (
          <Act title={t("review.ask")}>
            <Form action={actions.ask} locale={locale} className="space-y-5">
              {id}
              <TextArea name="question" label={t("review.question")} dir="auto" />
              <Submit>{t("review.ask-submit")}</Submit>
            </Form>
          </Act>
        )}
        <Act title={t("review.approve")}>
          <Form action={actions.approve} locale={locale} className="space-y-5">
            {id}
            <p className="text-sm text-soft">{t("review.approve-note")}</p>
            <Radios
              name="category"
              label={t("admin.category")}
              options={categoryOptions(locale)}
              defaultValue={application.category}
            />
            <TextArea name="reason" label={t("review.welcome")} dir="auto" />
            <Submit>{t("review.approve-submit")}</Submit>
          </Form>
        </Act>
        <Act title={t("review.decline")}>
          <Form action={actions.decline} locale={locale} className="space-y-5">
            {id}
            <TextArea name="reason" label={t("review.reason")} dir="auto" />
            <Submit tone="danger">{t("review.decline-submit")}</Submit>
          </Form>
        </Act>
      </div>
    </section>
  );
}

function Act({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="py-3">
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <div className="mt-4 mb-2">{children}</div>
    </details>
  );
}
