import { Checkboxes } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { direction, type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditedTerm } from "@/lib/library/terms/queries";
import type { VocabularyName } from "@/lib/library/terms/vocabulary";
import { shippedName } from "@/lib/library/terms/wording";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; vocabulary: VocabularyName };

/** A new term, named in every language of the interface. */
export function AddTerm({ locale, vocabulary, add }: Props & { add: FormAction }) {
  const t = translator(locale, "vocabularies");
  return (
    <section aria-labelledby={`add-${vocabulary}`} className="mt-8 max-w-2xl">
      <h3 id={`add-${vocabulary}`} className="mb-1 text-lg">
        {t(`add.${vocabulary}`)}
      </h3>
      <p className="mb-4 text-sm text-soft">{t("add.hint")}</p>
      <Form action={add} locale={locale}>
        <input type="hidden" name="vocabulary" value={vocabulary} />
        {locales.map((language) => (
          <NameField key={language} locale={locale} language={language} />
        ))}
        <Submit tone="quiet">{t("add.submit")}</Submit>
      </Form>
    </section>
  );
}

/** The names of a term in every language of the interface, in one form. */
export function TermNames({ locale, vocabulary, term, rename }: Props & { term: EditedTerm; rename: FormAction }) {
  const t = translator(locale, "vocabularies");
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="mb-1 text-[1.375rem]">
        {t("names.title")}
      </h2>
      <p className="mb-4 max-w-prose text-sm text-soft">{t("names.hint")}</p>
      <Form action={rename} locale={locale}>
        <TermKey vocabulary={vocabulary} term={term} />
        {locales.map((language) => {
          const shipped = shippedName(language, vocabulary, term.slug);
          return (
            <NameField
              key={language}
              locale={locale}
              language={language}
              defaultValue={term.names[language] ?? shipped ?? ""}
              {...(shipped !== null && { hint: t("names.shipped", { name: shipped }) })}
            />
          );
        })}
        <Submit>{t("names.submit")}</Submit>
      </Form>
    </section>
  );
}

type NameProps = { locale: Locale; language: Locale; defaultValue?: string; hint?: string };

function NameField({ locale, language, ...rest }: NameProps) {
  const label = translator(locale, "vocabularies")("names.name", { language: ownName(language) });
  return (
    <TextField
      name={`name_${language}`}
      label={label}
      lang={language}
      dir={direction(language)}
      maxLength={120}
      autoComplete="off"
      {...rest}
    />
  );
}

/** Which term a form is about, as it was when it was shown. */
export function TermKey({ vocabulary, term }: { vocabulary: VocabularyName; term: EditedTerm }) {
  return (
    <>
      <input type="hidden" name="vocabulary" value={vocabulary} />
      <input type="hidden" name="slug" value={term.slug} />
      <input type="hidden" name="version" value={term.version} />
    </>
  );
}

/** What can be done to a term besides naming it: merging it, or removing it where nothing needs it. */
export function TermEnd({ locale, vocabulary, term, remove }: Props & { term: EditedTerm; remove: FormAction }) {
  const t = translator(locale, "vocabularies");
  const isFree = term.documents === 0 && term.former.length === 0;
  return (
    <>
      <section aria-labelledby="merging" className="mt-10">
        <h2 id="merging" className="mb-1 text-[1.375rem]">
          <a href={paths.admin.termMerge(locale, vocabulary, term.slug)}>{t("merge.link")}</a>
        </h2>
        <p className="max-w-prose text-sm text-soft">{t("merge.hint")}</p>
      </section>
      <section aria-labelledby="removing" className="mt-10">
        <h2 id="removing" className="mb-1 text-[1.375rem]">
          {t("remove.title")}
        </h2>
        <p className="mb-4 max-w-prose text-sm text-soft">
          {isFree ? t("remove.hint") : t("remove.in-use", { count: term.documents })}
        </p>
        {isFree && (
          <Form action={remove} locale={locale}>
            <TermKey vocabulary={vocabulary} term={term} />
            <Checkboxes name="sure" label={t("remove.title")} options={[{ value: "on", label: t("remove.sure") }]} />
            <Submit tone="danger">{t("remove.submit")}</Submit>
          </Form>
        )}
      </section>
    </>
  );
}
