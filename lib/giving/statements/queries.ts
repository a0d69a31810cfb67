import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import type { Period } from "../donors/rules";
import { finishedYear } from "./rules";

/** Who gave in a period, has a receipt that stands, and was sent no statement of that year yet. */
export async function waitingDonors(tx: Pick<Tx, "donor">, { from, to }: Period, year: number): Promise<string[]> {
  const donors = await tx.donor.findMany({
    where: {
      email: { not: null },
      statements: { none: { year } },
      donations: { some: { paidAt: { gte: from, lt: to }, receipts: { some: { voidedAt: null } } } },
    },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  return donors.map(({ id }) => id);
}

export type WaitingYear = { readonly year: number; readonly waiting: number };

/** The years that are over and have gifts, newest first, with how many donors wait for their statement. */
export async function waitingYears(_viewer: Admin): Promise<WaitingYear[]> {
  const first = await db.donation.aggregate({ _min: { paidAt: true } });
  const begin = first._min.paidAt?.getUTCFullYear();
  if (begin === undefined) return [];
  const last = now().getUTCFullYear() - 1;
  const years = Array.from({ length: Math.max(0, last - begin + 1) }, (_, index) => last - index).slice(0, 10);
  return Promise.all(
    years.map(async (year) => {
      const period = finishedYear(year, now());
      return { year, waiting: period ? (await waitingDonors(db, period, year)).length : 0 };
    }),
  );
}

/** The newest runs with how far each is. */
export async function listStatementRuns(_viewer: Admin) {
  const runs = await db.statementRun.findMany({ orderBy: { createdAt: "desc" }, take: 20 });
  const counts = await db.statementSending.groupBy({
    by: ["runId"],
    where: { runId: { in: runs.map(({ id }) => id) } },
    _count: { _all: true, sentAt: true },
  });
  return runs.map(({ id, year, createdAt, finishedAt }) => {
    const of = counts.find(({ runId }) => runId === id)?._count;
    return { id, year, createdAt, finishedAt, total: of?._all ?? 0, sent: of?.sentAt ?? 0 };
  });
}

export type StatementRunLine = Awaited<ReturnType<typeof listStatementRuns>>[number];
