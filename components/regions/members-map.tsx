import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type CountryCode, countryName } from "@/lib/regions/rules";
import { MapDisclaimer } from "./map-disclaimer";
import { countryShapes, mapHeight, mapWidth } from "./map-paths";
import { MapScale } from "./map-scale";
import { outlineOf } from "./outline";
import { shadeOf } from "./shade";

export type CountryMembers = {
  readonly code: CountryCode;
  /** How many members have their seat there, at least one. */
  readonly count: number;
  readonly href?: string;
};

type Props = { locale: Locale; countries: readonly CountryMembers[] };

type NamedCountry = CountryMembers & { readonly name: string };

/** Where the members are: countries shaded by their number, and the same as a table beside. */
export function MembersMap({ locale, countries }: Props) {
  const t = translator(locale, "regions");
  const rows = byCount(countries, locale);
  const most = rows[0]?.count ?? 0;
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1fr)_17rem]">
      <figure>
        <svg
          viewBox={`0 0 ${mapWidth} ${mapHeight}`}
          role="img"
          aria-label={t("map.membersLabel")}
          className="h-auto w-full"
        >
          <use href={outlineOf("land")} className="fill-[color-mix(in_srgb,var(--ink)_13%,var(--paper))]" />
          {rows.map((country) => (
            <CountryMark
              key={country.code}
              country={country}
              shade={shadeOf(country.count, most)}
              label={t("map.members", labelled(country))}
            />
          ))}
        </svg>
        <MapScale fewer={t("map.fewer")} more={t("map.more")} />
        <MapDisclaimer locale={locale} />
      </figure>
      <CountryTable locale={locale} rows={rows} />
    </div>
  );
}

function CountryMark({ country, shade, label }: { country: NamedCountry; shade: string; label: string }) {
  const { x, y, path } = countryShapes[country.code];
  return path ? (
    <path d={path} className={`fill-current stroke-paper stroke-2 ${shade}`}>
      <title>{label}</title>
    </path>
  ) : (
    <circle cx={x} cy={y} r={11} className={`fill-current stroke-paper stroke-2 ${shade}`}>
      <title>{label}</title>
    </circle>
  );
}

function CountryTable({ locale, rows }: { locale: Locale; rows: readonly NamedCountry[] }) {
  const t = translator(locale, "regions");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="max-h-[28rem] overflow-y-auto print:max-h-none" aria-label={t("map.tableCaption")} tabIndex={0}>
      <table className="w-full border-collapse text-[0.9375rem]">
        <caption className="sr-only">{t("map.tableCaption")}</caption>
        <thead className="sticky top-0 bg-paper">
          <tr className="border-b border-ink">
            <th scope="col" className="py-2 text-start text-sm font-semibold">
              {t("map.country")}
            </th>
            <th scope="col" className="py-2 text-end text-sm font-semibold">
              {t("map.count")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, count, href }) => (
            <tr key={code} className="border-b border-rule">
              <th scope="row" className="py-1.5 text-start font-normal">
                {href ? <a href={href}>{name}</a> : name}
              </th>
              <td className="py-1.5 text-end">{formatNumber(count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function labelled({ name, count }: NamedCountry) {
  return { country: name, count };
}

function byCount(countries: readonly CountryMembers[], locale: Locale): NamedCountry[] {
  const collator = new Intl.Collator(locale);
  return countries
    .map((country) => ({ ...country, name: countryName(country.code, locale) }))
    .sort((a, b) => b.count - a.count || collator.compare(a.name, b.name));
}
