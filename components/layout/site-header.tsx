import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Mark } from "./mark";
import { SkipLink } from "./skip-link";

type HeaderLink = {
  href: string;
  label: string;
  /** Said, not shown: what the label alone does not tell who only hears it. */
  more?: string;
};

/** The head of every public page. The same for everyone, so it knows of no session. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const t = translator(locale, "common");
  const links: readonly HeaderLink[] = [
    { href: paths.library(locale), label: t("library") },
    { href: paths.regions(locale), label: t("regions") },
    { href: paths.members(locale), label: t("members") },
    { href: paths.join(locale), label: t("join") },
    { href: "#languages", label: ownName(locale), more: t("languages") },
    { href: paths.signIn(locale), label: t("member-sign-in") },
  ];
  return (
    <header className="no-print border-b border-rule">
      <SkipLink locale={locale} />
      <div className="wrap flex min-h-19 items-center gap-3 py-2 sm:gap-5">
        <Mark locale={locale} />
        <nav aria-label={t("main")} className="flex items-center gap-3 sm:gap-5">
          <NavLinks links={links} className="hidden items-center gap-5.5 md:flex" />
          <a
            href={paths.donate(locale)}
            className="rounded-[3px] bg-give px-4.5 py-2.5 font-semibold text-give-ink no-underline hover:underline"
          >
            {t("donate")}
          </a>
          <details className="group relative md:hidden">
            <summary className="cursor-pointer list-none rounded-[3px] border border-edge px-3 py-2 [&::-webkit-details-marker]:hidden">
              {t("menu")}
            </summary>
            <NavLinks
              links={links}
              className="absolute end-0 top-full z-10 mt-2 flex w-64 flex-col border border-rule bg-sheet p-2 shadow-lg [&_a]:block [&_a]:px-3 [&_a]:py-2.5"
            />
          </details>
        </nav>
      </div>
    </header>
  );
}

function NavLinks({ links, className }: { links: readonly HeaderLink[]; className: string }) {
  return (
    <ul className={className}>
      {links.map(({ href, label, more }) => (
        <li key={href}>
          <a href={href} className="text-[0.9375rem] text-ink no-underline hover:underline">
            {label}
            {more && <span className="sr-only"> ({more})</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
