import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { canSeeBooks } from "../policy";

const whole = {
  drifts: {
    include: { donation: { select: { id: true, reference: true } } },
    // What waits for a person stands first.
    orderBy: [{ repaired: "asc" }, { foundAt: "asc" }, { id: "asc" }],
    take: 500,
  },
} as const satisfies Prisma.ReconciliationInclude;

export type ReconciliationRun = Prisma.ReconciliationGetPayload<{ include: typeof whole }>;

/** One comparison with what it found; the newest when none is named. Null when there is none, or not for this viewer. */
export async function findReconciliation(viewer: Viewer, id: string | undefined): Promise<ReconciliationRun | null> {
  if (!canSeeBooks(viewer)) return null;
  if (id === undefined) return db.reconciliation.findFirst({ orderBy: { startedAt: "desc" }, include: whole });
  return isId(id) ? db.reconciliation.findUnique({ where: { id }, include: whole }) : null;
}

const mostListed = 30;

/** The comparisons of late, newest first, with how much each found. */
export async function listReconciliations(viewer: Viewer) {
  if (!canSeeBooks(viewer)) return [];
  const runs = await db.reconciliation.findMany({
    orderBy: { startedAt: "desc" },
    take: mostListed,
    include: { drifts: { select: { repaired: true } } },
  });
  return runs.map(({ drifts, ...run }) => ({
    ...run,
    repaired: drifts.filter(({ repaired }) => repaired).length,
    open: drifts.filter(({ repaired }) => !repaired).length,
  }));
}

export type ReconciliationLine = Awaited<ReturnType<typeof listReconciliations>>[number];

/** How many things differ that wait for a person, each counted once however often it was found. */
export async function countOpenDrifts(viewer: Viewer): Promise<number> {
  if (!canSeeBooks(viewer)) return 0;
  const open = await db.drift.groupBy({ by: ["kind", "subject"], where: { repaired: false, closedAt: null } });
  return open.length;
}
