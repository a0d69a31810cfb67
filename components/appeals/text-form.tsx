import { Form } from "@/components/forms/form";
import { TextArea, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Words = { title: string; kicker: string; salutation: string; opening: string; closing: string; signature: string };

type Props = {
  locale: Locale;
  action: FormAction;
  appeal: { readonly id: string; readonly version: number };
  /** The language that is written; not always the editor's own. */
  language: Locale;
  words: Words | undefined;
};

export function AppealTextForm({ locale, action, appeal, language, words }: Props) {
  const t = translator(locale, "admin");
  const written = { lang: language, dir: direction(language) };
  return (
    // A new language is a new form: nothing typed in one must appear in the other.
    <Form key={language} action={action} locale={locale}>
      <input type="hidden" name="id" value={appeal.id} />
      <input type="hidden" name="version" value={appeal.version} />
      <input type="hidden" name="language" value={language} />
      <TextField
        name="kicker"
        label={t("appeals.kicker")}
        defaultValue={words?.kicker}
        maxLength={120}
        required
        {...written}
      />
      <TextField
        name="title"
        label={t("appeals.title-field")}
        defaultValue={words?.title}
        maxLength={200}
        required
        {...written}
      />
      <TextField
        name="salutation"
        label={t("appeals.salutation")}
        defaultValue={words?.salutation}
        maxLength={120}
        required
        {...written}
      />
      <TextArea
        name="opening"
        label={t("appeals.opening")}
        hint={t("appeals.markdown")}
        defaultValue={words?.opening}
        rows={14}
        maxLength={10_000}
        required
        {...written}
      />
      <TextArea
        name="closing"
        label={t("appeals.closing")}
        defaultValue={words?.closing}
        rows={6}
        maxLength={5_000}
        required
        {...written}
      />
      <TextArea
        name="signature"
        label={t("appeals.signature")}
        defaultValue={words?.signature}
        rows={3}
        maxLength={300}
        required
        {...written}
      />
      <Submit>{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}
