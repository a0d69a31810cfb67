import type { ReactNode } from "react";

export type Column<Row> = {
  /** Stable name, also the sort key in the URL. */
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  readonly numeric?: boolean;
};

type Sort = { readonly key: string; readonly descending: boolean };

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  /** The address of the list sorted by a column; sorting is a link, so it works everywhere. */
  sortHref?: (sort: Sort) => string;
};

// Said once for all: a long list would repeat it thousands of times.
const everyRow = "*:border-b *:border-rule *:align-top *:hover:bg-tint";
const everyCell =
  "[&_td]:px-2 [&_td]:py-2.5 [&_td:first-child]:min-w-44 [&_td:first-child]:ps-0 [&_td:last-child]:pe-0";

/** A table that scrolls inside itself on a phone, with sortable heads as links. */
export function Table<Row>({ caption, columns, rows, rowKey, sort, sortHref }: Props<Row>) {
  return (
    // What is only read aloud stands where it is, or it would widen the page.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="relative overflow-x-auto print:overflow-visible" aria-label={caption} tabIndex={0}>
      <table
        className={`w-full border-collapse text-start text-[0.9375rem] ${columns.length > 3 ? "max-sm:min-w-200" : ""}`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink">
            {columns.map((column) => (
              <Head key={column.key} column={column} {...(sort && { sort })} {...(sortHref && { sortHref })} />
            ))}
          </tr>
        </thead>
        <tbody className={`${everyRow} ${everyCell}`}>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} className={column.numeric ? "text-end" : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps<Row> = { column: Column<Row>; sort?: Sort; sortHref?: (sort: Sort) => string };

function Head<Row>({ column, sort, sortHref }: HeadProps<Row>) {
  const active = sort?.key === column.key;
  const order = active ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th
      scope="col"
      aria-sort={order}
      className={`px-2 py-2 text-sm font-semibold whitespace-nowrap first:ps-0 last:pe-0 ${column.numeric ? "text-end" : "text-start"}`}
    >
      {column.sortable && sortHref ? (
        <a href={sortHref({ key: column.key, descending: active ? !sort.descending : false })} className="text-ink">
          {column.label}
          {active && <span aria-hidden="true">{sort.descending ? " ↓" : " ↑"}</span>}
        </a>
      ) : (
        column.label
      )}
    </th>
  );
}
