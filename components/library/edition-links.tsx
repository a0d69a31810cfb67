import { ownName } from "@/lib/i18n/locales";
import type { EditionLink } from "@/lib/library/catalogue/card";

/** The languages of a document, each a link to read it where there is one. */
export function EditionLinks({ editions }: { editions: readonly EditionLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-2.5 gap-y-1 text-[0.8125rem]">
      {editions.map(({ language, href }) => (
        <li key={language}>
          {href ? (
            <a href={href} lang={language} hrefLang={language}>
              {ownName(language)}
            </a>
          ) : (
            <span lang={language} className="text-soft">
              {ownName(language)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
