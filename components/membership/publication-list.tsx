import { formatImprecise, type Precision } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Publication = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly locale: string;
  readonly date: Date;
  readonly datePrecision: Precision;
};

type Props<Listed extends Publication> = {
  locale: Locale;
  publications: readonly Listed[];
  publisher: string;
  /** Where its reader finds it; the library holds what is for everybody. */
  hrefOf?: (publication: Listed) => string;
};

/** What an organization has published. */
export function PublicationList<Listed extends Publication>({
  locale,
  publications,
  publisher,
  hrefOf = ({ slug }) => paths.document(locale, slug),
}: Props<Listed>) {
  if (publications.length === 0) return null;
  const t = translator(locale, "membership");
  return (
    <section aria-labelledby="publications">
      <h2 id="publications" className="mb-3">
        {t("organization.publications")}
      </h2>
      <ul className="border-t border-rule">
        {publications.map((publication) => (
          <li key={publication.id} className="border-b border-rule py-3">
            <a
              href={hrefOf(publication)}
              lang={publication.locale}
              dir={direction(publication.locale)}
              className="font-serif text-lg text-ink no-underline hover:underline"
            >
              {publication.title}
            </a>
            <span className="block text-sm text-soft">
              {formatImprecise(publication.date, publication.datePrecision, locale)}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={paths.search(locale, { publisher })}>{t("organization.all-publications")}</a>
      </p>
    </section>
  );
}
