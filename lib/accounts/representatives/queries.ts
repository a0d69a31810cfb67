import type { Representing } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";

export type RepresentativeRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: "OWNER" | "EDITOR";
  /** Has accepted the invitation. */
  readonly joined: boolean;
  readonly hasSecondFactor: boolean;
  readonly self: boolean;
};

/** Who acts for the viewer's organization. */
export async function listRepresentatives(viewer: Representing): Promise<RepresentativeRow[]> {
  const rows = await db.representative.findMany({
    where: { organizationId: viewer.organizationId },
    include: { user: { select: { name: true, email: true, passwordHash: true, totpConfirmedAt: true } } },
    orderBy: [{ role: "asc" }, { createdAt: "asc" }],
  });
  return rows.map(({ userId, role, user }) => ({
    userId,
    role,
    name: user.name,
    email: user.email,
    joined: user.passwordHash !== null,
    hasSecondFactor: user.totpConfirmedAt !== null,
    self: userId === viewer.userId,
  }));
}
