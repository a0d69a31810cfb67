import { PageActions } from "@/components/layout/page-actions";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { formatBytes, formatImprecise } from "@/lib/i18n/format";
import { direction, type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import { doiLink } from "@/lib/library/duplicates/rules";
import { paths } from "@/lib/paths";
import { countryName } from "@/lib/regions/rules";
import { Cover } from "./cover";
import { isoDate } from "./document-meta";

type Props = { locale: Locale; document: DocumentDetail; actions?: boolean };

/** A record of the library: what it is, where to read it, the facts. */
export function DocumentView({ locale, document, actions = true }: Props) {
  const t = translator(locale, "library");
  const words = translator(locale, "vocabulary");
  const path = paths.document(locale, document.slug);
  return (
    <article className="grid gap-x-14 gap-y-8 md:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="hidden md:block">
        <Cover document={document} size="large" alternative={t("document.cover", { title: document.title })} />
      </div>
      <div className="min-w-0">
        <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-5 gap-y-2 border-b border-rule pb-2.5 text-sm text-soft">
          <span>
            {words(`documentTypes.${document.type}`)}
            {document.symbols.length > 0 && (
              <>
                {" · "}
                <bdi className="tabular-nums">{document.symbols.join("–")}</bdi>
              </>
            )}
          </span>
          {actions && <PageActions locale={locale} path={path} />}
        </div>
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
          <time dateTime={isoDate(document.date, document.datePrecision)}>
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
        <Editions locale={locale} document={document} />
        <h2 className="mt-10 mb-3 text-[1.375rem]">{t("document.facts")}</h2>
        <DocumentFacts locale={locale} document={document} />
      </div>
    </article>
  );
}

function Editions({ locale, document }: { locale: Locale; document: DocumentDetail }) {
  const t = translator(locale, "library");
  const { editions } = document;
  const official = editions.some(({ href, file }) => href && !file);
  if (editions.every(({ href }) => href === null)) return <p className="text-soft">{t("document.no-text")}</p>;
  return (
    <section aria-labelledby="read">
      <h2 id="read" className="mb-3 text-[1.375rem]">
        {official ? t("document.official-text") : t("document.read")}
      </h2>
      <ul className="flex flex-wrap gap-2.5">
        {editions.map(({ id, language, href, file }, index) => (
          <li key={id}>
            {href && (
              <ButtonLink href={href} tone={index === 0 ? "primary" : "quiet"} hrefLang={language}>
                <span lang={language}>{ownName(language)}</span>
                {file && <span className="font-normal">{downloadNote(locale, file)}</span>}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function downloadNote(locale: Locale, { size, pages }: { size: number; pages: number | null }): string {
  const t = translator(locale, "library");
  return ["PDF", ...(pages === null ? [] : [t("document.pages", { count: pages })]), formatBytes(size, locale)].join(
    " · ",
  );
}

function DocumentFacts({ locale, document }: { locale: Locale; document: DocumentDetail }) {
  const t = translator(locale, "library");
  const words = translator(locale, "vocabulary");
  const regions = translator(locale, "regions");
  const authority = { BINDING: "binding", NON_BINDING: "non-binding", CIVIL_SOCIETY: "civil-society" } as const;
  const links = (items: readonly { href: string; label: string }[]) =>
    items.length > 0 && (
      <ul className="flex flex-wrap gap-x-4">
        {items.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    );
  const facts = [
    { label: t("document.symbol"), value: document.symbols.length > 0 && <bdi>{document.symbols.join(" · ")}</bdi> },
    {
      label: "DOI",
      value: document.doi && (
        <a href={doiLink(document.doi)} dir="ltr" className="break-all">
          {document.doi}
        </a>
      ),
    },
    { label: t("document.issued"), value: document.body },
    { label: t("document.authority"), value: words(`authorities.${authority[document.authority]}`) },
    {
      label: t("document.reference"),
      value: document.rtopReference && words(`rtopReferences.${document.rtopReference}`),
    },
    { label: t("document.vote"), value: document.vote && t("document.vote-value", { vote: document.vote }) },
    {
      label: t("document.topics"),
      value: links(
        document.topics.map((topic) => ({ href: paths.search(locale, { topic }), label: words(`topics.${topic}`) })),
      ),
    },
    {
      label: t("document.regions"),
      value: links(
        document.regions.map((slug) => ({ href: paths.region(locale, slug), label: regions(`names.${slug}`) })),
      ),
    },
    {
      label: t("document.countries"),
      value: links(
        document.countries.map((country) => ({
          href: paths.search(locale, { country }),
          label: countryName(country, locale),
        })),
      ),
    },
  ];
  return <Facts items={facts.map(({ label, value }) => ({ label, value: value || null }))} />;
}
