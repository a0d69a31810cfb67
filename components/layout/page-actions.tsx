import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** PDF, Print, E-mail: every public page has them. `path` is the page's own address, query included. */
export function PageActions({ locale, path }: { locale: Locale; path: string }) {
  const t = translator(locale, "common");
  const [bare, query] = path.split("?");
  const links = [
    { href: query ? `${bare}.pdf?${query}` : `${bare}.pdf`, label: t("pdf") },
    { href: query ? `${bare}?${query}&print=1` : `${bare}?print=1`, label: t("print") },
    { href: paths.email(locale, path), label: t("email") },
  ];
  return (
    <ul aria-label={t("page-actions")} className="no-print flex gap-4 text-sm">
      {links.map(({ href, label }) => (
        <li key={label}>
          <a href={href} rel="nofollow">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
