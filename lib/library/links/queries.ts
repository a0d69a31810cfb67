import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Listing, type ListState, slice } from "@/lib/lists";
import { visibleTo } from "../policy";
import { wordsFor } from "../rules";
import type { linksShape } from "./schema";

export type LinksState = ListState<(typeof linksShape.filters)[number], (typeof linksShape.sorts)[number]>;

const bad = { state: { in: ["DEAD", "MOVED", "FAILING"] } } satisfies Prisma.LinkCheckWhereInput;

/** How many links are dead or have moved. */
export function countBadLinks(_admin: Admin): Promise<number> {
  return db.linkCheck.count({ where: { state: { in: ["DEAD", "MOVED"] } } });
}

/** The links that need a look, with the records they stand in. */
export async function listLinks(admin: Admin, state: LinksState, locale: Locale): Promise<Listing<LinkRow>> {
  const where = { AND: [bad, ...filtersOf(state)] };
  const order = state.descending ? ("desc" as const) : ("asc" as const);
  const first: Prisma.LinkCheckOrderByWithRelationInput =
    state.sort === "state" ? { state: order } : { checkedAt: order };
  const [rows, total] = await Promise.all([
    db.linkCheck.findMany({ where, orderBy: [first, { link: "asc" }], ...slice(state) }),
    db.linkCheck.count({ where }),
  ]);
  const editions = await db.edition.findMany({
    where: { link: { in: rows.map(({ link }) => link) }, document: visibleTo(admin) },
    select: { link: true, language: true, document: { select: { id: true, slug: true, texts: true } } },
    orderBy: [{ documentId: "asc" }, { language: "asc" }],
  });
  return { total, rows: rows.map((row) => ({ ...row, records: recordsOf(editions, row.link, locale) })) };
}

type EditionRow = Prisma.EditionGetPayload<{
  select: { link: true; language: true; document: { select: { id: true; slug: true; texts: true } } };
}>;

function recordsOf(editions: readonly EditionRow[], link: string, locale: Locale) {
  return editions
    .filter((edition) => edition.link === link)
    .map(({ language, document: { id, slug, texts } }) => {
      const words = wordsFor(texts, locale);
      return { id, language, title: words?.title ?? slug, locale: words?.locale ?? locale };
    });
}

export type LinkRow = Prisma.LinkCheckGetPayload<object> & { readonly records: ReturnType<typeof recordsOf> };

function filtersOf({ filters }: LinksState): Prisma.LinkCheckWhereInput[] {
  const state = bad.state.in.find((one) => one === filters.state);
  return [state ? { state } : {}, filters.q ? { link: { contains: filters.q, mode: "insensitive" } } : {}];
}
