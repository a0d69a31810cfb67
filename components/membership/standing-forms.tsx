import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { KeptMember } from "@/lib/membership/standing/queries";
import { changesOf } from "@/lib/membership/standing/rules";
import { paths } from "@/lib/paths";
import { ConfirmIdentity } from "./confirm-identity";
import { categoryOptions } from "./options";

type Props = {
  locale: Locale;
  member: KeptMember;
  recent: boolean;
  actions: { setCategory: FormAction; setStanding: FormAction };
};

/** Changes a member's category, or suspends, restores or ends its membership with a message. */
export function StandingForms({ locale, member, recent, actions }: Props) {
  const t = translator(locale, "membership");
  const changes = changesOf(member.membership.status).map((value) => ({
    value,
    label: t(`admin.changes.${value}`),
    hint: t(`admin.change-hints.${value}`),
  }));
  const id = <input type="hidden" name="organizationId" value={member.id} />;
  return (
    <section aria-labelledby="standing" className="border border-rule bg-sheet p-5">
      <h2 id="standing" className="mb-4 text-[1.3125rem]">
        {t("admin.standing")}
      </h2>
      {!recent && <ConfirmIdentity locale={locale} next={paths.admin.member(locale, member.id)} />}
      <div className="divide-y divide-rule border-y border-rule">
        <details className="py-3">
          <summary className="cursor-pointer font-semibold">{t("admin.change-standing")}</summary>
          <Form action={actions.setStanding} locale={locale} className="mt-4 mb-2 space-y-5">
            {id}
            <Radios name="change" label={t("admin.change-standing")} options={changes} />
            <TextArea name="message" label={t("admin.message")} hint={t("admin.message-hint")} dir="auto" />
            <Submit>{t("admin.submit")}</Submit>
          </Form>
        </details>
        <details className="py-3">
          <summary className="cursor-pointer font-semibold">{t("admin.change-category")}</summary>
          <Form action={actions.setCategory} locale={locale} className="mt-4 mb-2 space-y-5">
            {id}
            <Radios
              name="category"
              label={t("admin.category")}
              options={categoryOptions(locale)}
              defaultValue={member.membership.category}
            />
            <Submit>{t("admin.change-category")}</Submit>
          </Form>
        </details>
      </div>
    </section>
  );
}
