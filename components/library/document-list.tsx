import { Fragment } from "react";
import { firstWords } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Hit } from "@/lib/library/queries";
import { paths } from "@/lib/paths";
import { Cover } from "./cover";
import { DocumentMeta } from "./document-meta";
import { EditionLinks } from "./edition-links";
import { Marked } from "./marked";
import { passageOf } from "./passage";

type Props = { locale: Locale; documents: readonly Hit[]; hrefOf?: (document: Hit) => string };

/** Documents one below the other, with what was found in them. */
export function DocumentList({ locale, documents, hrefOf = ({ slug }) => paths.document(locale, slug) }: Props) {
  return (
    <ul>
      {documents.map((document) => (
        <li key={hrefOf(document)} className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-5 border-b border-rule py-5">
          <Cover document={document} />
          <div>
            {/* The words run as their language does; the column stays on the page's own side. */}
            <h3 className="mb-1 text-xl leading-snug text-pretty" lang={document.locale}>
              <a href={hrefOf(document)} className="text-ink no-underline hover:underline">
                <span dir={direction(document.locale)}>
                  {document.extract ? <Marked segments={document.extract.title} /> : document.title}
                </span>
              </a>
            </h3>
            <DocumentMeta locale={locale} document={document} />
            <Passage locale={locale} document={document} />
            <EditionLinks editions={document.editions} />
          </div>
        </li>
      ))}
    </ul>
  );
}

// Three lines of it are seen.
const shownOfText = 320;

function Passage({ locale, document }: { locale: Locale; document: Hit }) {
  const { extract, abstract, editions } = document;
  const language = extract?.language ?? document.locale;
  if (!extract)
    return (
      <p className="mt-2 mb-1.5 line-clamp-3 font-serif" lang={language}>
        <span dir={direction(language)}>{firstWords(abstract, shownOfText)}</span>
      </p>
    );
  const edition = editions.find(({ id }) => id === extract.pages?.editionId);
  return (
    <p className="mt-2 mb-1.5 font-serif" lang={language}>
      <span dir={direction(language)}>
        {extract.pages && "… "}
        <Marked segments={passageOf(extract.text, shownOfText)} />
        {extract.pages && " … "}
      </span>
      {extract.pages && edition?.href && (
        <PageLinks
          {...{ locale, slug: document.slug, file: edition.href, language: edition.language }}
          numbers={extract.pages.numbers}
        />
      )}
    </p>
  );
}

type PageLinksProps = { locale: Locale; slug: string; file: string; language: string; numbers: readonly number[] };

// A PDF opens at the page that is named after its address; the same page is there as text, for who needs it light.
function PageLinks({ locale, slug, file, language, numbers }: PageLinksProps) {
  const t = translator(locale, "library");
  const own = translator(locale, "reading");
  return (
    <span className="font-sans text-sm" lang={locale}>
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && " · "}
          <a href={`${file}#page=${number}`}>{t("search.page", { number })}</a>
          {index === 0 && (
            <>
              {" ("}
              <a
                href={paths.documentText(locale, slug, { edition: language, page: number })}
                aria-label={own("text.as-text-page", { number })}
              >
                {own("text.as-text")}
              </a>
              )
            </>
          )}
        </Fragment>
      ))}
    </span>
  );
}
