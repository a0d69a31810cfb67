import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { OtherLanguages } from "./other-languages";

/** PDF, Print, E-mail, and the same page in the other languages. `path` is the page's own address, query included. */
export function PageActions({ locale, path }: { locale: Locale; path: string }) {
  const t = translator(locale, "common");
  const [bare, query] = path.split("?");
  const links = [
    { href: query ? `${bare}.pdf?${query}` : `${bare}.pdf`, label: t("pdf") },
    { href: query ? `${bare}?${query}&print=1` : `${bare}?print=1`, label: t("print") },
    { href: paths.email(locale, path), label: t("email") },
  ];
  return (
    <div className="no-print flex flex-wrap gap-x-7 gap-y-1 text-sm">
      <ul aria-label={t("page-actions")} className="flex gap-4">
        {links.map(({ href, label }) => (
          <li key={label}>
            <a href={href} rel="nofollow">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <OtherLanguages locale={locale} path={path} label={t("other-languages")} />
    </div>
  );
}
