import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { facetValueName } from "@/lib/library/catalogue/wording";
import type { FacetValue } from "@/lib/library/search/counts";
import {
  chosenValues,
  everything,
  isNarrowed,
  type SearchState,
  searchHref,
  without,
} from "@/lib/library/search/schema";

type Props = { locale: Locale; state: SearchState; publishers: readonly FacetValue[] };

/** What narrows the search, each a link that takes it away. */
export function Chips({ locale, state, publishers }: Props) {
  if (!isNarrowed(state)) return null;
  const t = translator(locale, "library");
  const chips = chosenValues(state).map((chosen) => {
    const named = publishers.find(({ value }) => chosen.name === "publisher" && value === chosen.value)?.label;
    return {
      key: `${chosen.name}-${chosen.value}`,
      label: named ?? facetValueName(locale, chosen.name, chosen.value),
      href: searchHref(locale, without(state, chosen)),
    };
  });
  if (state.from !== null || state.to !== null) {
    chips.push({
      key: "years",
      label: `${state.from ?? ""}–${state.to ?? ""}`,
      href: searchHref(locale, { ...state, from: null, to: null, page: 1 }),
    });
  }
  return (
    <ul className="mt-3.5 flex flex-wrap items-center gap-2 text-sm">
      {chips.map(({ key, label, href }) => (
        <li key={key}>
          <a
            href={href}
            aria-label={t("search.remove-filter", { value: label })}
            className="inline-block rounded-[2px] border border-rule bg-sheet px-2 py-0.5 text-ink no-underline hover:border-ink"
          >
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={searchHref(locale, { ...everything, q: state.q, sort: state.q ? "relevance" : "newest" })}>
          {t("search.clear-all")}
        </a>
      </li>
    </ul>
  );
}
