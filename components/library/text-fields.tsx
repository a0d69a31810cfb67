import { TextArea, TextField } from "@/components/forms/inputs";
import { direction, type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PublicationLanguage } from "@/lib/library/publications/rules";
import type { Origin } from "@/lib/library/publications/suggestion";

type Props = {
  locale: Locale;
  language: PublicationLanguage;
  text: { readonly title: string; readonly abstract: string } | undefined;
  /** A title read in the file, where nothing was written yet. */
  suggestion?: { readonly title: string; readonly origin: Origin } | undefined;
};

/** Title and abstract in one language. */
export function TextFields({ locale, language, text, suggestion }: Props) {
  const t = translator(locale, "library");
  const shape = { lang: language, dir: direction(language) };
  return (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-serif text-lg font-semibold">
        {t("publications.text-in", { language: ownName(language) })}
      </legend>
      <TextField
        name={`title_${language}`}
        label={t("publications.title-field")}
        {...(!text && suggestion && { hint: translator(locale, "imports")(`origins.${suggestion.origin}`) })}
        defaultValue={text?.title ?? suggestion?.title}
        maxLength={300}
        {...shape}
      />
      <TextArea
        name={`abstract_${language}`}
        label={t("publications.abstract-field")}
        hint={t("publications.abstract-hint")}
        defaultValue={text?.abstract}
        maxLength={3000}
        rows={4}
        {...shape}
      />
    </fieldset>
  );
}
