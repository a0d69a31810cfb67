import { PageActions } from "@/components/layout/page-actions";
import { Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SearchResult } from "@/lib/library/queries";
import { everything, isNarrowed, type SearchState, searchHref } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";
import { Chips } from "./chips";
import { DocumentList } from "./document-list";
import { Facets } from "./facets";
import { SearchBox } from "./search-box";
import { SearchHelp } from "./search-help";
import { SearchLinks } from "./search-links";

type Props = {
  locale: Locale;
  state: SearchState;
  result: SearchResult;
  pages: number;
  /** What a reader may have meant who found nothing. */
  meant: string | null;
};

/** One form around everything: a reader without JavaScript ticks, types and presses one button. */
export function SearchPage({ locale, state, result, pages, meant }: Props) {
  const t = translator(locale, "library");
  return (
    <form
      method="get"
      action={paths.search(locale)}
      className="lean wrap grid gap-x-14 gap-y-6 py-8 md:grid-cols-[14.5rem_minmax(0,1fr)] md:py-10"
    >
      <section className="min-w-0 md:order-2" aria-labelledby="documents">
        <h1 id="documents" className="mb-4 text-4xl">
          {t("documents")}
        </h1>
        <SearchBox locale={locale} value={state.q} />
        <SearchHelp locale={locale} />
        <a href="#narrow" className="no-print mt-3.5 inline-block text-sm md:hidden">
          {t("search.narrow")}
        </a>
        <Chips locale={locale} state={state} publishers={result.facets.publisher} />
        <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 border-b border-rule pb-2.5 text-sm text-soft">
          <h2 className="font-normal font-sans text-sm">{summary(locale, state, result.total)}</h2>
          <PageActions locale={locale} path={searchHref(locale, state)} />
        </div>
        {result.hits.length > 0 ? (
          <DocumentList locale={locale} documents={result.hits} />
        ) : (
          <NothingFound locale={locale} state={state} meant={meant} />
        )}
        <Pagination
          locale={locale}
          page={state.page}
          pages={pages}
          hrefOf={(page) => searchHref(locale, { ...state, page })}
        />
        <SearchLinks locale={locale} state={state} total={result.total} />
      </section>
      <aside aria-labelledby="narrow" className="no-print md:order-1">
        <h2 id="narrow" className="mb-3.5 text-[1.375rem]">
          {t("search.narrow")}
        </h2>
        <Facets locale={locale} state={state} facets={result.facets} />
      </aside>
    </form>
  );
}

function summary(locale: Locale, state: SearchState, total: number): string {
  const t = translator(locale, "library");
  const found = t("search.found", { count: total });
  const order = t(`search.sorts.${state.sort}`);
  return total > 1
    ? `${found}${locale === "ar" ? "،" : ","} ${order.charAt(0).toLocaleLowerCase(locale)}${order.slice(1)}`
    : found;
}

function NothingFound({ locale, state, meant }: Pick<Props, "locale" | "state" | "meant">) {
  const t = translator(locale, "library");
  return (
    <div className="border-b border-rule py-10">
      <p className="mb-3 font-serif text-xl">
        {state.q ? t("search.nothing-for", { query: state.q }) : t("search.nothing")}
      </p>
      {meant !== null && (
        <p className="mb-4 font-serif text-xl">
          <a href={searchHref(locale, { ...state, q: meant, page: 1 })}>
            {translator(locale, "search")("meant", { query: meant })}
          </a>
        </p>
      )}
      <ul className="list-disc space-y-1 ps-5 text-soft">
        {state.q && <li>{t("search.try-words")}</li>}
        {state.q && <li>{t("search.try-symbol")}</li>}
        {isNarrowed(state) && (
          <li>
            <a href={searchHref(locale, { ...everything, q: state.q, sort: state.q ? "relevance" : "newest" })}>
              {t("search.try-without")}
            </a>
          </li>
        )}
        <li>
          <a href={paths.library(locale)}>{t("search.browse")}</a>
        </li>
      </ul>
    </div>
  );
}
