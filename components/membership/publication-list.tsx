import { formatImprecise, type Precision } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Publication = {
  readonly slug: string;
  readonly title: string;
  readonly locale: string;
  readonly date: Date;
  readonly datePrecision: Precision;
};

type Props = { locale: Locale; publications: readonly Publication[]; publisher: string };

/** What an organization has published in the library. */
export function PublicationList({ locale, publications, publisher }: Props) {
  if (publications.length === 0) return null;
  const t = translator(locale, "membership");
  return (
    <section aria-labelledby="publications">
      <h2 id="publications" className="mb-3">
        {t("organization.publications")}
      </h2>
      <ul className="border-t border-rule">
        {publications.map(({ slug, title, locale: language, date, datePrecision }) => (
          <li key={slug} className="border-b border-rule py-3">
            <a
              href={paths.document(locale, slug)}
              lang={language}
              dir={direction(language)}
              className="font-serif text-lg text-ink no-underline hover:underline"
            >
              {title}
            </a>
            <span className="block text-sm text-soft">{formatImprecise(date, datePrecision, locale)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={paths.search(locale, { publisher })}>{t("organization.all-publications")}</a>
      </p>
    </section>
  );
}
