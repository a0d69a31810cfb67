import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { NeedsRecent } from "./needs-recent";

/** Invites somebody to the secretariat. */
export function ColleagueForm({ locale, recent, action }: { locale: Locale; recent: boolean; action: FormAction }) {
  const t = translator(locale, "users");
  const languages = locales.map((value) => ({ value, label: ownName(value) }));
  return (
    <section aria-labelledby="invite" className="mt-14 max-w-xl">
      <h2 id="invite" className="mb-2">
        {t("admin.invite")}
      </h2>
      <p className="mb-6 text-soft">{t("admin.invite-hint")}</p>
      {recent ? (
        <Form action={action} locale={locale}>
          <TextField name="name" label={t("people.name")} maxLength={120} autoComplete="off" required />
          <TextField name="email" label={t("people.email")} type="email" maxLength={254} autoComplete="off" required />
          <Select name="language" label={t("people.language")} options={languages} defaultValue={locale} />
          <Submit>{t("people.send")}</Submit>
        </Form>
      ) : (
        <NeedsRecent locale={locale} next={paths.admin.users(locale)} />
      )}
    </section>
  );
}
