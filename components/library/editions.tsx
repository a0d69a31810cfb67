import { ButtonLink } from "@/components/ui/button";
import { formatBytes } from "@/lib/i18n/format";
import { direction, type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditionLink } from "@/lib/library/catalogue/card";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import { missingLanguages, officialLanguages } from "@/lib/library/translations/rules";
import { paths } from "@/lib/paths";

type Props = {
  locale: Locale;
  document: DocumentDetail;
  /** Whether everybody reads it: then its text can be read, and what is missing be asked for. */
  isPublic: boolean;
};

/** Where to read a document: its languages, the reader's own first, and those that are missing. */
export function Editions({ locale, document, isPublic }: Props) {
  const t = translator(locale, "library");
  const { editions } = document;
  const official = editions.some(({ href, file }) => href && !file);
  const nothing = editions.every(({ href }) => href === null);
  return (
    <section aria-labelledby="read">
      <h2 id="read" className="mb-3 text-[1.375rem]">
        {nothing
          ? translator(locale, "reading")("editions.title")
          : t(official ? "document.official-text" : "document.read")}
      </h2>
      {nothing && <p className="mb-3 text-soft">{t("document.no-text")}</p>}
      <ul className="flex flex-wrap gap-2.5">
        {editions.map((edition, index) => (
          <li key={edition.id}>
            <Edition locale={locale} edition={edition} first={index === 0} />
          </li>
        ))}
      </ul>
      {isPublic && <TextLinks locale={locale} document={document} />}
      {isPublic && <Missing locale={locale} document={document} />}
    </section>
  );
}

function Edition({ locale, edition, first }: { locale: Locale; edition: EditionLink; first: boolean }) {
  const { language, href, file } = edition;
  const name = (
    <span lang={language} dir={direction(language)}>
      {ownName(language)}
    </span>
  );
  const t = translator(locale, "reading");
  if (href === null)
    return (
      <span className="inline-block rounded-[3px] border border-dashed border-edge px-4.5 py-2.5 text-[0.9375rem] text-soft">
        {name} · {t("editions.known")}
      </span>
    );
  return (
    <ButtonLink href={href} tone={first ? "primary" : "quiet"} hrefLang={language}>
      {name}
      <span className="font-normal">{file ? downloadNote(locale, file) : t("editions.official")}</span>
    </ButtonLink>
  );
}

function downloadNote(locale: Locale, { size, pages }: { size: number; pages: number | null }): string {
  const t = translator(locale, "library");
  return ["PDF", ...(pages === null ? [] : [t("document.pages", { count: pages })]), formatBytes(size, locale)].join(
    " · ",
  );
}

function TextLinks({ locale, document }: Omit<Props, "isPublic">) {
  const readable = document.editions.filter(({ file }) => file?.pages);
  if (readable.length === 0) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 text-sm">
      <span className="text-soft">{translator(locale, "reading")("text.read")}</span>
      {readable.map(({ id, language }) => (
        <a
          key={id}
          href={paths.documentText(locale, document.slug, { edition: language })}
          lang={language}
          hrefLang={language}
        >
          {ownName(language)}
        </a>
      ))}
    </p>
  );
}

function Missing({ locale, document }: Omit<Props, "isPublic">) {
  const t = translator(locale, "reading");
  const missing = missingLanguages(document.editions, officialLanguages);
  const own = (language: string) => (language === locale ? 0 : 1);
  return (
    <div className="no-print mt-4 text-sm text-soft">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {[...missing]
          .sort((a, b) => own(a) - own(b))
          .map((language) => (
            <li key={language}>
              <bdi lang={language}>{ownName(language)}</bdi>: {t("editions.missing")}.{" "}
              <a
                href={paths.askForLanguage(locale, document.slug, { language })}
                aria-label={`${t("editions.ask")}: ${ownName(language)}`}
                rel="nofollow"
              >
                {t("editions.ask")}
              </a>
            </li>
          ))}
      </ul>
      {missingLanguages(document.editions).length > 0 && (
        <p className="mt-1.5">
          <a href={paths.member.translate(locale, document.slug)} rel="nofollow">
            {t("editions.offer")}
          </a>
          . {t("editions.offer-note")}
        </p>
      )}
    </div>
  );
}
