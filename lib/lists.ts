import { withQuery } from "@/lib/paths";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What a list shows, read from its address. `sort` is one of the list's own keys. */
export type ListState<Filter extends string, Sort extends string> = {
  readonly page: number;
  readonly sort: Sort;
  readonly descending: boolean;
  /** Filters that are set; unknown names in the address are ignored. */
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  /** Rows a page; only an export reads more at once. */
  readonly size?: number;
};

type Shape<Filter extends string, Sort extends string> = {
  readonly filters: readonly Filter[];
  readonly sorts: readonly Sort[];
  /** The sort of an address that names none, e.g. `-createdAt` for newest first. */
  readonly defaultSort: Sort | `-${Sort}`;
};

export const pageSize = 25;
const longest = 200;
const lastPage = 10_000;

/** Reads a list's state from its address; what makes no sense falls back, so an old link still opens. */
export function readListState<Filter extends string, Sort extends string>(
  shape: Shape<Filter, Sort>,
  parameters: SearchParams,
): ListState<Filter, Sort> {
  const sort = parseSort(shape, one(parameters.sort)) ?? parseSort(shape, shape.defaultSort);
  if (!sort) throw new Error("A list's default sort must be one of its sorts");
  const filters: Partial<Record<Filter, string>> = {};
  for (const name of shape.filters) {
    // A zero byte is no text to Postgres.
    const value = one(parameters[name])?.replaceAll("\0", "").trim().slice(0, longest);
    if (value) filters[name] = value;
  }
  const page = Number.parseInt(one(parameters.page) ?? "1", 10);
  return { page: page >= 1 && page <= lastPage ? page : 1, ...sort, filters };
}

function parseSort<Sort extends string>(shape: Shape<string, Sort>, text: string | undefined) {
  if (!text) return null;
  const descending = text.startsWith("-");
  const name = descending ? text.slice(1) : text;
  const sort = shape.sorts.find((known) => known === name);
  return sort ? { sort, descending } : null;
}

/** The first of a parameter that may be repeated. */
export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

type Change = {
  page?: number;
  sort?: string;
  descending?: boolean;
  filters?: Readonly<Record<string, string | undefined>>;
};

/** The address of the same list with something changed. Another sort or filter starts at page one. */
export function listHref(path: string, state: ListState<string, string>, change: Change = {}): string {
  const next = { ...state, ...change };
  const page = change.page ?? (change.sort || change.filters ? 1 : state.page);
  return withQuery(path, {
    ...next.filters,
    sort: next.descending ? `-${next.sort}` : next.sort,
    page: page > 1 ? page : undefined,
  });
}

/** `skip` and `take` of a page. */
export function slice(state: ListState<string, string>): { skip: number; take: number } {
  const { page, size = pageSize } = state;
  return { skip: (page - 1) * size, take: size };
}

/** One page of a list and how many there are in all. */
export type Listing<Row> = { readonly rows: readonly Row[]; readonly total: number };

export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
