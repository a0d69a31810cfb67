import type { ReactNode } from "react";
import { Checkboxes } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { inputShape } from "@/components/forms/input-shape";
import { Submit } from "@/components/forms/submit";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditedTerm } from "@/lib/library/terms/queries";
import type { VocabularyName } from "@/lib/library/terms/vocabulary";
import { rowName } from "@/lib/library/terms/wording";
import { paths } from "@/lib/paths";
import { TermKey } from "./term-names";

type Props = { locale: Locale; vocabulary: VocabularyName; term: EditedTerm };

/** Asks which of the other terms stays. */
export function ChooseTerm({ locale, vocabulary, term, others }: Props & { others: readonly EditedTerm[] }) {
  const t = translator(locale, "vocabularies");
  return (
    <form action={paths.admin.termMerge(locale, vocabulary, term.slug)} className="max-w-xl">
      <label htmlFor="into" className="block font-semibold">
        {t("merge.which")}
      </label>
      <select id="into" name="into" className={`my-3 ${inputShape}`}>
        {others.map((other) => (
          <option key={other.slug} value={other.slug}>
            {rowName(locale, vocabulary, other)}
          </option>
        ))}
      </select>
      <Button>{t("merge.show")}</Button>
    </form>
  );
}

type Confirm = Props & {
  into: EditedTerm;
  counted: { readonly moving: number; readonly both: number };
  recent: boolean;
  needsRecent: ReactNode;
  merge: FormAction;
};

/** What merging does, before it is done. */
export function ConfirmMerge({ locale, vocabulary, term, into, counted, recent, needsRecent, merge }: Confirm) {
  const t = translator(locale, "vocabularies");
  const names = { from: rowName(locale, vocabulary, term), into: rowName(locale, vocabulary, into) };
  return (
    <>
      <ul className="mb-6 max-w-prose list-disc space-y-2 ps-5">
        <li>{t("merge.moves", { count: counted.moving, ...names })}</li>
        {counted.both > 0 && <li>{t("merge.both", { count: counted.both })}</li>}
        <li>{t("merge.links", { slug: term.slug, into: names.into })}</li>
        <li>{t("merge.gone", { from: names.from })}</li>
      </ul>
      <p className="mb-6">
        <a href={paths.admin.termMerge(locale, vocabulary, term.slug)}>{t("merge.another")}</a>
      </p>
      {!recent && needsRecent}
      {recent && (
        <Form action={merge} locale={locale}>
          <TermKey vocabulary={vocabulary} term={term} />
          <input type="hidden" name="into" value={into.slug} />
          <input type="hidden" name="intoVersion" value={into.version} />
          <p className="font-semibold">{t("merge.final")}</p>
          <Checkboxes name="sure" label={t("merge.submit")} options={[{ value: "on", label: t("merge.sure") }]} />
          <Submit tone="danger">{t("merge.submit")}</Submit>
        </Form>
      )}
    </>
  );
}
