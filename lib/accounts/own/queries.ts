import type { SignedIn } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";

export type OwnSession = {
  readonly id: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isThis: boolean;
};

/** The sessions that are open for the viewer's own account, the latest first. */
export async function listOwnSessions(viewer: SignedIn): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { userId: viewer.userId, kind: "USER", expiresAt: { gt: now() } },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
  });
  return rows.map((row) => ({ ...row, isThis: row.id === viewer.sessionId }));
}

export async function recoveryCodesLeft(viewer: SignedIn): Promise<number> {
  return db.recoveryCode.count({ where: { userId: viewer.userId, usedAt: null } });
}
