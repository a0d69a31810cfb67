import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReadEdition, Reading } from "@/lib/library/reading/queries";
import { paths } from "@/lib/paths";
import { Marked } from "./marked";

type Props = { locale: Locale; reading: Reading; edition: ReadEdition };

/** The pages of a file that say the words, each with the passage. */
export function TextResults({ locale, reading: { document, found, q }, edition }: Props) {
  if (!found) return null;
  const t = translator(locale, "reading");
  const { language } = edition;
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="mb-1 text-[1.375rem]">
        {t("text.results")}
      </h2>
      <p role="status" className="mb-3 text-soft">
        {t("text.found", { count: found.total, query: q })}{" "}
        {found.total > found.pages.length && t("text.found-first", { count: found.pages.length })}
      </p>
      <ol>
        {found.pages.map(({ number, text }) => (
          <li key={number} className="border-t border-rule py-4">
            <a href={paths.documentText(locale, document.slug, { edition: language, page: number, q })}>
              {translator(locale, "library")("search.page", { number })}
            </a>
            <p className="mt-1 font-serif break-words" lang={language} dir={direction(language)}>
              … <Marked segments={text} /> …
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
