import { missing } from "./errors";
import type { Kind, OfKind } from "./objects";
import type { ListQuery } from "./params";
import type { Store } from "./store";

type Page<T> = { object: "list"; url: string; has_more: boolean; data: T[] };

/** One page of a kind, newest first; every query field that is not about paging must equal the object's. */
export function listOf<K extends Kind>(
  store: Store,
  kind: K,
  url: string,
  query: ListQuery,
  accepts: (object: OfKind<K>) => boolean = () => true,
): Page<OfKind<K>> {
  const { limit = 10, starting_after, ending_before, created, expand: _, ...filters } = query;
  const found = store
    .all(kind)
    .filter((each) => isWithin(each.created, created) && matches(each, filters) && accepts(each));
  const { page, more } = cut(found, kind, limit, starting_after, ending_before);
  return { object: "list", url, has_more: more, data: page };
}

function cut<T extends { id: string }>(found: T[], kind: Kind, limit: number, after?: string, before?: string) {
  const position = (id: string, param: string) => {
    const index = found.findIndex((each) => each.id === id);
    if (index === -1) throw missing(kind, id, param, 400);
    return index;
  };
  if (before !== undefined) {
    const end = position(before, "ending_before");
    const start = Math.max(0, end - limit);
    return { page: found.slice(start, end), more: start > 0 };
  }
  const start = after === undefined ? 0 : position(after, "starting_after") + 1;
  return { page: found.slice(start, start + limit), more: start + limit < found.length };
}

function matches(object: object, filters: Record<string, unknown>): boolean {
  const fields = object as Record<string, unknown>;
  return Object.entries(filters).every(([name, wanted]) => wanted === undefined || fields[name] === wanted);
}

function isWithin(time: number, range: ListQuery["created"]): boolean {
  const { gt, gte, lt, lte }: Range = range ?? {};
  return time > (gt ?? -1) && time >= (gte ?? 0) && time < (lt ?? Infinity) && time <= (lte ?? Infinity);
}

type Range = { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined };
