import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import { type Column, Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Listing, type ListState, listHref, pageCount } from "@/lib/lists";

export type Filter = {
  readonly name: string;
  readonly label: string;
  /** Without options it is a search field, or a date where `type` says so. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly type?: "search" | "date";
};

type Props<Row> = {
  locale: Locale;
  caption: string;
  path: string;
  state: ListState<string, string>;
  listing: Listing<Row>;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  filters: readonly Filter[];
  /** What the list says when there is nothing at all. */
  empty?: ReactNode;
  /** Address of the CSV export; it takes the same filters. */
  exportPath?: string;
};

/** A list of the secretariat: filters, sort, pages and export, all of it in the address. */
export function ListFrame<Row>({
  locale,
  caption,
  path,
  state,
  listing,
  columns,
  rowKey,
  filters,
  empty,
  exportPath,
}: Props<Row>) {
  const t = translator(locale, "common");
  const isFiltered = Object.keys(state.filters).length > 0;
  return (
    <>
      <FilterForm locale={locale} path={path} state={state} filters={filters} />
      <div className="my-4 flex flex-wrap items-baseline justify-between gap-3 text-sm text-soft">
        <p role="status">{t("entries", { count: listing.total })}</p>
        <span className="flex gap-4">
          {isFiltered && <a href={path}>{t("clear-filters")}</a>}
          {exportPath && listing.total > 0 && (
            <a href={listHref(exportPath, { ...state, page: 1 })}>{t("export-csv")}</a>
          )}
        </span>
      </div>
      {listing.rows.length === 0 ? (
        <Empty>{isFiltered ? t("nothing-found") : (empty ?? t("nothing-here"))}</Empty>
      ) : (
        <Table
          caption={caption}
          columns={columns}
          rows={listing.rows}
          rowKey={rowKey}
          sort={{ key: state.sort, descending: state.descending }}
          sortHref={({ key, descending }) => listHref(path, state, { sort: key, descending })}
        />
      )}
      <Pagination
        locale={locale}
        page={state.page}
        pages={pageCount(listing.total)}
        hrefOf={(page) => listHref(path, state, { page })}
      />
    </>
  );
}

type FormProps = { locale: Locale; path: string; state: ListState<string, string>; filters: readonly Filter[] };

function FilterForm({ locale, path, state, filters }: FormProps) {
  const t = translator(locale, "common");
  return (
    <form method="get" action={path} className="flex flex-wrap items-end gap-3 border-b border-rule pb-4">
      <input type="hidden" name="sort" value={state.descending ? `-${state.sort}` : state.sort} />
      {filters.map((filter) => (
        <div key={filter.name} className="text-sm text-soft">
          <label htmlFor={`filter-${filter.name}`} className="mb-1 block">
            {filter.label}
          </label>
          <FilterInput locale={locale} filter={filter} value={state.filters[filter.name] ?? ""} />
        </div>
      ))}
      <Button tone="quiet" className="py-2">
        {t("filter")}
      </Button>
    </form>
  );
}

const shape = "rounded-[3px] border border-edge bg-sheet px-2.5 py-2 text-[0.9375rem] text-ink";

function FilterInput({ locale, filter, value }: { locale: Locale; filter: Filter; value: string }) {
  if (!filter.options)
    return (
      <input
        id={`filter-${filter.name}`}
        type={filter.type ?? "search"}
        name={filter.name}
        defaultValue={value}
        className={shape}
      />
    );
  return (
    <select id={`filter-${filter.name}`} name={filter.name} defaultValue={value} className={`${shape} max-w-56`}>
      <option value="">{translator(locale, "common")("all")}</option>
      {filter.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
