import { Checkboxes } from "@/components/forms/choices";
import { Select } from "@/components/forms/inputs";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Crime, crimes, type Licence, licenceNames, pillars } from "@/lib/library/records/rules";
import { licenceInWords } from "./record-words";

type Aspects = { readonly pillars: readonly number[]; readonly crimes: readonly Crime[]; readonly licence: Licence };

/** What a document is about in the words of the field, and what a reader may do with it. */
export function AspectFields({ locale, document }: { locale: Locale; document: Aspects }) {
  const t = translator(locale, "records");
  return (
    <>
      <Checkboxes
        name="pillars"
        label={t("edit.pillars")}
        defaultValue={document.pillars.map(String)}
        options={pillars.map((pillar) => ({ value: String(pillar), label: t(`pillars.pillar${pillar}`) }))}
      />
      <Checkboxes
        name="crimes"
        label={t("edit.crimes")}
        columns
        defaultValue={document.crimes}
        options={crimes.map((value) => ({ value, label: t(`crimes.${value}`) }))}
      />
      <Select
        name="licence"
        label={t("edit.licence")}
        defaultValue={document.licence}
        options={licenceNames.map((value) => ({
          value,
          label: licenceInWords(locale, value) || t("licences.UNKNOWN"),
        }))}
      />
    </>
  );
}
