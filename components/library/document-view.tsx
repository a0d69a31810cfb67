import { PageActions } from "@/components/layout/page-actions";
import { formatImprecise } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import type { DocumentRecord } from "@/lib/library/records/queries";
import { isoDate } from "@/lib/library/rules";
import { termName } from "@/lib/library/terms/wording";
import { paths } from "@/lib/paths";
import { Cover } from "./cover";
import { DocumentFacts } from "./document-facts";
import { Editions } from "./editions";
import { type HrefOf, Relations } from "./relations";
import { NotTheLatest, Versions } from "./versions";

type Props = {
  locale: Locale;
  document: DocumentDetail;
  record: DocumentRecord;
  /** The whole address, where the page is public. */
  address?: string;
  actions?: boolean;
  /** Where the documents it relates to are read; where a reader reads them, unless it is said. */
  hrefOf?: HrefOf;
};

/** A record of the library: what it is, where to read it, the facts. */
export function DocumentView({ locale, document, record, address, actions = true, hrefOf }: Props) {
  const t = translator(locale, "library");
  const path = paths.document(locale, document.slug);
  return (
    <article className="grid gap-x-14 gap-y-8 md:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="hidden md:block">
        <Cover document={document} size="large" alternative={t("document.cover", { title: document.title })} />
      </div>
      <div className="min-w-0">
        <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-5 gap-y-2 border-b border-rule pb-2.5 text-sm text-soft">
          <span>
            {termName(locale, "type", document.type)}
            {document.symbols.length > 0 && (
              <>
                {" · "}
                <bdi className="tabular-nums">{document.symbols.join("–")}</bdi>
              </>
            )}
          </span>
          {actions && <PageActions locale={locale} path={path} />}
        </div>
        <NotTheLatest locale={locale} newest={record.newest} hrefOf={hrefOf} />
        <h1 className="mb-3 text-4xl leading-tight" lang={document.locale} dir={direction(document.locale)}>
          {document.title}
        </h1>
        <p className="mb-6 text-soft">
          {document.publisher ? (
            <a href={paths.organization(locale, document.publisher.slug)} lang={document.publisher.nameLocale}>
              {document.publisher.name}
            </a>
          ) : (
            <bdi>{document.body}</bdi>
          )}
          {(document.publisher || document.body) && " · "}
          <time dir="auto" dateTime={isoDate(document.date, document.datePrecision)}>
            {formatImprecise(document.date, document.datePrecision, locale)}
          </time>
        </p>
        {document.authors.length > 0 && (
          <p className="mb-6">
            {translator(locale, "imports")("authors-by")}{" "}
            {document.authors.map((author, index) => (
              <span key={author}>
                {index > 0 && "; "}
                <bdi>{author}</bdi>
              </span>
            ))}
          </p>
        )}
        {document.abstract && (
          <p className="prose mb-8" lang={document.locale} dir={direction(document.locale)}>
            {document.abstract}
          </p>
        )}
        <Editions locale={locale} document={document} isPublic={address !== undefined} />
        <h2 className="mt-10 mb-3 text-[1.375rem]">{t("document.facts")}</h2>
        <DocumentFacts locale={locale} document={document} record={record} {...(address && { address })} />
        <Relations locale={locale} document={document} relations={record.relations} hrefOf={hrefOf} />
        <Versions locale={locale} id={document.id} versions={record.versions} hrefOf={hrefOf} />
      </div>
    </article>
  );
}
