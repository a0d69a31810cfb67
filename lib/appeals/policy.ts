import { isAdmin, type Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";

/** Drafts are the secretariat's; open and closed appeals are everybody's. */
export function visibleTo(viewer: Viewer): Prisma.AppealWhereInput {
  return isAdmin(viewer) ? {} : { status: { in: ["OPEN", "CLOSED"] } };
}
