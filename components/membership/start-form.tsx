import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** The first step of joining: an address, to which a link goes. */
export function StartForm({ locale, start }: { locale: Locale; start: FormAction }) {
  const t = translator(locale, "join");
  const languages = locales.map((value) => ({ value, label: ownName(value) }));
  return (
    <aside className="self-start border border-rule border-t-ink border-t-4 bg-sheet p-6 lg:sticky lg:top-6">
      <h2 className="mb-5 text-[1.3125rem]">{t("start.title")}</h2>
      <Form action={start} locale={locale} className="space-y-5">
        <TextField
          name="email"
          type="email"
          dir="ltr"
          autoComplete="email"
          required
          label={t("start.email")}
          hint={t("start.email-hint")}
        />
        <Select name="language" label={t("start.language")} options={languages} defaultValue={locale} />
        <Submit className="w-full">{t("start.submit")}</Submit>
      </Form>
      <p className="mt-5 text-sm text-soft">
        {t("start.applied")} <a href={paths.findApplication(locale)}>{t("start.find")}</a>
      </p>
    </aside>
  );
}
