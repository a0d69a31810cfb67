import { type Locale, locales, ownName } from "@/lib/i18n/locales";

type Props = { locale: Locale; path: string; label: string };

/** The same page in the other languages. */
export function OtherLanguages({ locale, path, label }: Props) {
  return (
    <ul aria-label={label} className="flex gap-4">
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <li key={other}>
            <a href={path.replace(`/${locale}`, `/${other}`)} hrefLang={other} lang={other} rel="alternate">
              {ownName(other)}
            </a>
          </li>
        ))}
    </ul>
  );
}
