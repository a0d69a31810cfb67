import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listed } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";
import { regionSlugs } from "@/lib/regions/rules";
import type { Narrowed } from "./members-directory";
import { sectorOptions } from "./options";

type Props = { locale: Locale; members: readonly Listed[]; narrowed: Narrowed };

/** Regions and fields of work with how many members each has, as links: every selection is a page of its own. */
export function NarrowDown({ locale, members, narrowed }: Props) {
  const t = translator(locale, "membership");
  const names = translator(locale, "regions");
  const regions = regionSlugs.map((slug) => ({
    key: slug,
    label: names(`names.${slug}`),
    href: paths.membersIn(locale, slug),
    count: members.filter((member) => member.regions.includes(slug)).length,
    current: narrowed.region === slug,
  }));
  const sectors = sectorOptions(locale).map(({ value, label }) => ({
    key: value,
    label,
    href: paths.membersFor(locale, value),
    count: members.filter((member) => member.sectors.includes(value)).length,
    current: narrowed.sector === value,
  }));
  return (
    <div className="space-y-6 text-[0.9375rem] max-lg:grid max-lg:gap-6 max-lg:space-y-0 sm:max-lg:grid-cols-2">
      <Facet locale={locale} title={t("directory.regions")} items={regions} />
      <Facet locale={locale} title={t("directory.sectors")} items={sectors} />
    </div>
  );
}

type Item = { key: string; label: string; href: string; count: number; current: boolean };

function Facet({ locale, title, items }: { locale: Locale; title: string; items: readonly Item[] }) {
  return (
    <nav aria-label={title} className="border-t border-rule pt-3">
      <h2 className="mb-1.5 font-sans text-base">{title}</h2>
      <ul>
        {items
          .filter(({ count, current }) => count > 0 || current)
          .map(({ key, label, href, count, current }) => (
            <li key={key} className="flex items-baseline justify-between gap-3 py-1">
              <a
                href={href}
                aria-current={current ? "page" : undefined}
                className="text-ink no-underline hover:underline aria-[current]:font-semibold"
              >
                {label}
              </a>
              <span className="text-soft tabular-nums">{formatNumber(count, locale)}</span>
            </li>
          ))}
      </ul>
    </nav>
  );
}
