import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Listing, type ListState, slice } from "@/lib/lists";
import { type AuditChange, chainStart, seal } from "./record";

/** What the log can be filtered and sorted by. */
export const auditList = {
  filters: ["q", "type", "subject", "from", "to"],
  sorts: ["at"],
  defaultSort: "-at",
} as const;

type State = ListState<(typeof auditList.filters)[number], "at">;

export type AuditRow = {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly actorKind: string;
  readonly actorName: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectName: string | null;
  readonly change: AuditChange;
};

/** The audit log. Only the secretariat reads it, so the viewer can be nobody else. */
export async function listAudit(_viewer: Admin, state: State): Promise<Listing<AuditRow>> {
  const where = whereOf(state.filters);
  const [rows, total] = await Promise.all([
    db.auditEvent.findMany({ where, orderBy: { id: state.descending ? "desc" : "asc" }, ...slice(state) }),
    db.auditEvent.count({ where }),
  ]);
  return { rows: rows.map(asRow), total };
}

/** What happened to one subject, newest first. */
export async function historyOf(_viewer: Admin, subjectType: string, subjectId: string): Promise<AuditRow[]> {
  const rows = await db.auditEvent.findMany({ where: { subjectType, subjectId }, orderBy: { id: "desc" }, take: 200 });
  return rows.map(asRow);
}

/** The kinds of events there are, for the filter. */
export async function auditTypes(_viewer: Admin): Promise<string[]> {
  const rows = await db.auditEvent.findMany({ distinct: ["type"], select: { type: true }, orderBy: { type: "asc" } });
  return rows.map(({ type }) => type);
}

function whereOf({ q, type, subject, from, to }: State["filters"]): Prisma.AuditEventWhereInput {
  const contains = q && ({ contains: q, mode: "insensitive" } as const);
  return {
    ...(contains && { OR: [{ actorName: contains }, { subjectName: contains }, { subjectId: q }] }),
    ...(type && { type }),
    ...(subject && { subjectType: subject }),
    at: { ...bound("gte", from, 0), ...bound("lt", to, 1) },
  };
}

// "To" a day means to its end. What is no day bounds nothing.
function bound(edge: "gte" | "lt", day: string | undefined, plusDays: number) {
  const time = day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(time) ? {} : { [edge]: new Date(time + plusDays * 86_400_000) };
}

function asRow({ id, change, ...row }: Prisma.AuditEventGetPayload<object>): AuditRow {
  return { ...row, id: String(id), change: change as AuditChange };
}

export type ChainState =
  | { readonly intact: true; readonly count: number }
  | { readonly intact: false; readonly brokenAt: string };

/** Reads the whole log and checks every seal. */
export async function checkChain(_viewer: Admin): Promise<ChainState> {
  let previous = chainStart;
  let count = 0;
  for (let after = 0n; ; ) {
    const rows = await db.auditEvent.findMany({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take: 1000 });
    for (const row of rows) {
      if (row.previous !== previous || seal(row) !== row.hash) return { intact: false, brokenAt: String(row.id) };
      previous = row.hash;
      count++;
    }
    const last = rows.at(-1);
    if (!last || rows.length < 1000) return { intact: true, count };
    after = last.id;
  }
}
