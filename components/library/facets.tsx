import { Button } from "@/components/ui/button";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { facetValueName } from "@/lib/library/catalogue/wording";
import type { FacetValue } from "@/lib/library/search/counts";
import { type FacetName, facetNames, type SearchState, sorts } from "@/lib/library/search/schema";
import { regionSlugs } from "@/lib/regions/rules";

type Props = { locale: Locale; state: SearchState; facets: Readonly<Record<FacetName, readonly FacetValue[]>> };

const shown = 7;
// The rest is browsed: what is folded away is sent all the same, twice.
const most = 12;

/** What narrows a search down: boxes with counts, years, the order. It is part of the search form, so it works by itself. */
export function Facets({ locale, state, facets }: Props) {
  const t = translator(locale, "library");
  return (
    <>
      {facetNames.map((name) => (
        <Facet
          key={name}
          locale={locale}
          name={name}
          chosen={state[name]}
          values={ordered(name, facets[name], state[name])}
        />
      ))}
      <fieldset className="border-t border-rule py-3">
        <legend className="float-start mb-1.5 w-full text-sm font-semibold">{t("search.year")}</legend>
        <div className="clear-both flex items-center gap-2 text-[0.90625rem]">
          <Year name="from" label={t("search.from")} value={state.from} />
          <span aria-hidden="true">–</span>
          <Year name="to" label={t("search.to")} value={state.to} />
        </div>
      </fieldset>
      <label className="block border-t border-rule py-3">
        <span className="mb-1.5 block text-sm font-semibold">{t("search.sort")}</span>
        <select
          name="sort"
          defaultValue={state.sort}
          className="w-full rounded-[3px] border border-edge bg-sheet px-2 py-1.5 text-[0.90625rem]"
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`search.sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <Button tone="quiet" className="mt-1 w-full py-2">
        {t("search.show")}
      </Button>
    </>
  );
}

// Regions keep their usual order; the rest comes with the largest first. What is chosen stays, even when it finds nothing.
function ordered(name: FacetName, values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen
    .filter((value) => !values.some((known) => known.value === value))
    .map((value) => ({ value, count: 0 }));
  const all = [...values, ...missing];
  if (name !== "region") return all.filter(({ value }, index) => index < most || chosen.includes(value));
  return regionSlugs.flatMap((slug) => all.filter(({ value }) => value === slug));
}

type FacetProps = { locale: Locale; name: FacetName; chosen: readonly string[]; values: readonly FacetValue[] };

function Facet({ locale, name, chosen, values }: FacetProps) {
  if (values.length === 0) return null;
  const t = translator(locale, "library");
  const isHidden = (value: FacetValue, index: number) => index >= shown && !chosen.includes(value.value);
  const rest = values.filter(isHidden);
  const row = (value: FacetValue) => (
    <Value key={value.value} locale={locale} name={name} value={value} checked={chosen.includes(value.value)} />
  );
  return (
    <fieldset className="border-t border-rule py-3">
      <legend className="float-start mb-1.5 w-full text-sm font-semibold">{t(`facets.${name}`)}</legend>
      <div className="clear-both">{values.filter((value, index) => !isHidden(value, index)).map(row)}</div>
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm text-link">{t("search.more-values")}</summary>
          {rest.map(row)}
        </details>
      )}
    </fieldset>
  );
}

function Value({
  locale,
  name,
  value,
  checked,
}: {
  locale: Locale;
  name: FacetName;
  value: FacetValue;
  checked: boolean;
}) {
  return (
    <label className="flex cursor-pointer items-baseline gap-2 text-[0.90625rem] leading-7">
      {/* A new key lets the box take the state of the address after a link changed it. */}
      <input
        key={String(checked)}
        type="checkbox"
        name={name}
        value={value.value}
        defaultChecked={checked}
        className="translate-y-px accent-ink"
      />
      <span lang={name === "language" ? value.value : undefined}>
        {value.label ?? facetValueName(locale, name, value.value)}
      </span>
      <span className="ms-auto text-soft tabular-nums">{formatNumber(value.count, locale)}</span>
    </label>
  );
}

function Year({ name, label, value }: { name: string; label: string; value: number | null }) {
  return (
    <input
      type="text"
      inputMode="numeric"
      pattern="\d{4}"
      maxLength={4}
      name={name}
      aria-label={label}
      placeholder={label}
      defaultValue={value ?? ""}
      className="w-full min-w-0 rounded-[3px] border border-edge bg-sheet px-2 py-1.5 tabular-nums"
    />
  );
}
