import { Form } from "@/components/forms/form";
import { Select, TextArea, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; documentId: string; languages: readonly string[]; offer: FormAction };

/** What a translation is called in its language; its file comes next, so that nothing typed is lost with a broken upload. */
export function OfferForm({ locale, documentId, languages, offer }: Props) {
  const t = translator(locale, "reading");
  return (
    <>
      <p className="mb-6 text-soft">{t("offer.intro")}</p>
      <Form action={offer} locale={locale}>
        <input type="hidden" name="documentId" value={documentId} />
        <Select
          name="language"
          label={t("offer.language")}
          options={languages.map((value) => ({ value, label: ownName(value) }))}
          defaultValue={languages.find((one) => one === locale) ?? languages[0]}
        />
        <TextField name="title" label={t("offer.offer-title")} maxLength={300} dir="auto" required />
        <TextArea
          name="abstract"
          label={t("offer.abstract")}
          optional={translator(locale, "common")("optional")}
          maxLength={3000}
          dir="auto"
        />
        <Submit>{t("offer.next")}</Submit>
      </Form>
    </>
  );
}
