import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { type Column, Table } from "@/components/ui/table";
import type { FormAction } from "@/lib/auth/action";
import { formatNumber } from "@/lib/i18n/format";
import { direction, type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditedTerm } from "@/lib/library/terms/queries";
import type { VocabularyName } from "@/lib/library/terms/vocabulary";
import { rowName } from "@/lib/library/terms/wording";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; vocabulary: VocabularyName; terms: readonly EditedTerm[]; move: FormAction };

/** A vocabulary in its order: what each term is called in every language, and how many documents have it. */
export function TermTable({ locale, vocabulary, terms, move }: Props) {
  const t = translator(locale, "vocabularies");
  const nameOf = (term: EditedTerm) => rowName(locale, vocabulary, term);
  // The reader's own language stands first, with the way to change the term.
  const [first, ...others] = [locale, ...locales.filter((one) => one !== locale)] as [Locale, ...Locale[]];
  const columns: Column<EditedTerm>[] = [
    { key: first, label: ownName(first), cell: (term) => <Name {...{ locale, vocabulary, term }} /> },
    ...others.map((language) => ({
      key: language,
      label: ownName(language),
      cell: (term: EditedTerm) => (
        <span lang={language} dir={direction(language)} className="block break-words">
          {rowName(language, vocabulary, term)}
        </span>
      ),
    })),
    {
      key: "documents",
      label: t("columns.documents"),
      numeric: true,
      cell: ({ documents }) => formatNumber(documents, locale),
    },
    {
      key: "order",
      label: t("columns.order"),
      cell: (term) => {
        const at = terms.indexOf(term);
        return (
          <span className="flex gap-2">
            <Move {...{ locale, vocabulary, move, slug: term.slug }} to="up" past={terms[at - 1]} name={nameOf(term)} />
            <Move
              {...{ locale, vocabulary, move, slug: term.slug }}
              to="down"
              past={terms[at + 1]}
              name={nameOf(term)}
            />
          </span>
        );
      },
    },
  ];
  return <Table caption={t(vocabulary)} columns={columns} rows={terms} rowKey={({ slug }) => slug} />;
}

function Name({ locale, vocabulary, term }: { locale: Locale; vocabulary: VocabularyName; term: EditedTerm }) {
  const t = translator(locale, "vocabularies");
  const moving = term.former.reduce((sum, { documents }) => sum + documents, 0);
  const slugs = term.former.map(({ slug }) => slug).join(", ");
  return (
    <>
      <a href={paths.admin.term(locale, vocabulary, term.slug)} className="break-words">
        {rowName(locale, vocabulary, term)}
      </a>
      <span className="block text-sm break-all text-soft">
        <bdi>{term.slug}</bdi>
      </span>
      {slugs && <span className="block text-sm text-soft">{t("former", { slugs })}</span>}
      {moving > 0 && <span className="block text-sm text-soft">{t("moving", { count: moving })}</span>}
    </>
  );
}

type MoveProps = {
  locale: Locale;
  vocabulary: VocabularyName;
  slug: string;
  to: "up" | "down";
  past: EditedTerm | undefined;
  name: string;
  move: FormAction;
};

function Move({ locale, vocabulary, slug, to, past, name, move }: MoveProps) {
  const t = translator(locale, "vocabularies");
  if (!past) return null;
  return (
    <Form action={move} locale={locale} className="">
      <input type="hidden" name="vocabulary" value={vocabulary} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="past" value={past.slug} />
      <Submit tone="quiet" className="px-3 py-1.5" aria-label={t(`${to}-named`, { name })}>
        {t(to)}
      </Submit>
    </Form>
  );
}
