import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { type Listing, type ListState, slice } from "@/lib/lists";
import { visibleTo } from "../policy";
import { wordsFor } from "../rules";
import { presentValue } from "../terms/vocabulary";
import type { documentsShape } from "./schema";

export type DocumentsState = ListState<(typeof documentsShape.filters)[number], (typeof documentsShape.sorts)[number]>;

const fields = {
  texts: true,
  publisher: { select: { name: true, nameLocale: true } },
} satisfies Prisma.DocumentInclude;

/** All documents the secretariat may see, as its list is filtered and sorted. */
export async function listDocuments(
  admin: Admin,
  state: DocumentsState,
  locale: Locale,
): Promise<Listing<DocumentRow>> {
  const where = { AND: [visibleTo(admin), ...filtersOf(state)] };
  const [rows, total] = await Promise.all([
    db.document.findMany({ where, include: fields, orderBy: orderOf(state), ...slice(state) }),
    db.document.count({ where }),
  ]);
  return { total, rows: rows.map((row) => rowOf(row, locale)) };
}

export type DocumentRow = ReturnType<typeof rowOf>;

function rowOf(row: Prisma.DocumentGetPayload<{ include: typeof fields }>, locale: Locale) {
  const { id, slug, status, audience, symbols, publisher, date, datePrecision, submittedAt, publishedAt } = row;
  const words = wordsFor(row.texts, locale);
  return {
    ...{ id, slug, status, audience, symbols, publisher, date, datePrecision, submittedAt, publishedAt },
    type: row.typeSlug,
    title: words?.title ?? "",
    locale: words?.locale ?? locale,
  };
}

function filtersOf({ filters }: DocumentsState): Prisma.DocumentWhereInput[] {
  const statuses = ["SUBMITTED", "CHANGES_REQUESTED", "PUBLISHED", "WITHDRAWN"] as const;
  const status = statuses.find((one) => one === filters.status);
  const audience = (["PUBLIC", "MEMBERS", "SECRETARIAT"] as const).find((one) => one === filters.audience);
  const words = filters.q && { contains: filters.q, mode: "insensitive" as const };
  return [
    status ? { status } : {},
    audience ? { audience } : {},
    filters.type ? { typeSlug: presentValue("type", filters.type) } : {},
    words
      ? {
          OR: [
            { texts: { some: { title: words } } },
            { symbols: { has: filters.q ?? "" } },
            { publisher: { name: words } },
          ],
        }
      : {},
  ];
}

// What waits longest comes first; then what was never submitted here, by date.
function orderOf({ sort, descending }: DocumentsState): Prisma.DocumentOrderByWithRelationInput[] {
  const order = descending ? "desc" : "asc";
  const first = {
    submitted: { submittedAt: { sort: order, nulls: "last" } },
    date: { date: order },
    status: { status: order },
    type: { typeSlug: order },
    publisher: { publisher: { name: order } },
  } as const;
  return [first[sort], { date: "desc" }, { id: "asc" }];
}

/** How many publications wait to be read. */
export function countSubmitted(_admin: Admin): Promise<number> {
  return db.document.count({ where: { status: "SUBMITTED" } });
}

/** What was decided about a document, and who submitted it; null for one the secretariat may not see. */
export async function findForModeration(admin: Admin, id: string) {
  if (!isId(id)) return null;
  return db.document.findFirst({
    where: { AND: [visibleTo(admin), { id }] },
    select: {
      id: true,
      status: true,
      submittedAt: true,
      distinctness: true,
      submittedBy: { select: { name: true } },
      moderations: { orderBy: { createdAt: "desc" }, include: { decidedBy: { select: { name: true } } } },
    },
  });
}

export type ModerationCase = NonNullable<Awaited<ReturnType<typeof findForModeration>>>;
