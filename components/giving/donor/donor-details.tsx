import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/auth/action";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "../donation-record";

type Props = {
  locale: Locale;
  details: { readonly name: string; readonly email: string | null; readonly locale: Locale };
  save: FormAction;
};

/** Name and language of a donor, their data to take along, and the way to be forgotten. */
export function DonorDetails({ locale, details, save }: Props) {
  const t = translator(locale, "donor");
  const languages = locales.map((value) => ({ value, label: ownName(value) }));
  return (
    <>
      <Form action={save} locale={locale}>
        <p className="text-soft">{t("details.address", { email: details.email ?? "" })}</p>
        <TextField
          name="name"
          label={t("details.name")}
          hint={t("details.name-hint")}
          autoComplete="name"
          maxLength={120}
          defaultValue={details.name}
        />
        <Select
          name="locale"
          label={t("details.language")}
          hint={t("details.language-hint")}
          options={languages}
          defaultValue={details.locale}
        />
        <Submit>{t("details.save")}</Submit>
      </Form>
      <Section title={t("details.export-title")}>
        <p className="mb-4 text-soft">{t("details.export-body")}</p>
        <ButtonLink tone="quiet" href={paths.donorExport(locale)}>
          {t("details.export")}
        </ButtonLink>
      </Section>
      <Section title={t("details.erase-title")}>
        <p className="mb-4 text-soft">{t("details.erase-body")}</p>
        <a href={paths.donorErase(locale)} className="text-alert">
          {t("details.erase")}
        </a>
      </Section>
    </>
  );
}
