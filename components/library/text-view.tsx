import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { direction, type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReadEdition, Reading } from "@/lib/library/reading/queries";
import { paths } from "@/lib/paths";
import { Marked } from "./marked";
import { PageForm, WordsForm } from "./text-forms";
import { TextResults } from "./text-results";

type Props = { locale: Locale; reading: Reading };

/** A document to be read as text: its words without the weight of the file. */
export function TextView({ locale, reading }: Props) {
  const t = translator(locale, "reading");
  const { document, editions, edition, hasText } = reading;
  return (
    <Page
      narrow
      title={
        <bdi lang={document.locale} dir={direction(document.locale)}>
          {document.title}
        </bdi>
      }
      back={{ href: paths.document(locale, document.slug), label: t("text.back") }}
    >
      {edition === null && <Notice>{t("text.no-file")}</Notice>}
      {edition && !hasText && (
        <Notice>
          {t("text.no-text")} <a href={edition.href}>{t("text.open-pdf")}</a>
        </Notice>
      )}
      {editions.length > 1 && <Languages locale={locale} reading={reading} />}
      {edition && hasText && (
        <>
          <p className="no-print mb-5 text-sm text-soft">{t("text.intro")}</p>
          <WordsForm locale={locale} slug={document.slug} edition={edition} q={reading.q} />
          <Text locale={locale} reading={reading} edition={edition} />
          <TextResults locale={locale} reading={reading} edition={edition} />
        </>
      )}
    </Page>
  );
}

function Languages({ locale, reading: { document, editions, edition, q } }: Props) {
  return (
    <nav aria-label={translator(locale, "reading")("text.languages")} className="no-print mb-5 text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {editions.map(({ id, language }) => (
          <li key={id} lang={language} dir={direction(language)}>
            {id === edition?.id ? (
              <b aria-current="true">{ownName(language)}</b>
            ) : (
              <a href={paths.documentText(locale, document.slug, { edition: language, q })} hrefLang={language}>
                {ownName(language)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Text({ locale, reading, edition }: Props & { edition: ReadEdition }) {
  const t = translator(locale, "reading");
  const { document, page, q } = reading;
  if (!page) return null;
  const { number, paragraphs } = page;
  const { slug } = document;
  const hrefOf = (page: number) => paths.documentText(locale, slug, { edition: edition.language, page, q });
  const pages = { locale, page: number, pages: edition.pages, hrefOf };
  return (
    <>
      {q && (
        <p className="mb-2 text-sm">
          <a href={paths.documentText(locale, slug, { edition: edition.language, q })}>
            {t("text.all-results", { query: q })}
          </a>
        </p>
      )}
      <Pagination {...pages} />
      <section aria-label={translator(locale, "common")("page-of", { page: number, pages: edition.pages })}>
        <div
          className="space-y-4 font-serif text-lg break-words"
          lang={edition.language}
          dir={direction(edition.language)}
        >
          {paragraphs.map((segments, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a page never change places.
            <p key={index} dir="auto">
              <Marked segments={segments} />
            </p>
          ))}
        </div>
        {paragraphs.length === 0 && <p className="text-soft">{t("text.empty-page")}</p>}
      </section>
      <Pagination {...pages} />
      <div className="no-print flex flex-wrap items-end justify-between gap-4 border-t border-rule pt-4 text-sm">
        {edition.pages > 1 && <PageForm locale={locale} slug={slug} edition={edition} page={number} q={q} />}
        <a href={`${edition.href}#page=${number}`}>{t("text.in-pdf", { page: number })}</a>
      </div>
    </>
  );
}
