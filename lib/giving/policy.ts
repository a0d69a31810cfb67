import { isAdmin, isDonor, type Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";

/** Who gave, and how much, is for the secretariat; a donor sees what they gave themselves. */
export function visibleTo(viewer: Viewer): Prisma.DonationWhereInput {
  if (isAdmin(viewer)) return {};
  return isDonor(viewer) ? { donorId: viewer.donorId } : { id: { in: [] } };
}

/** A promise is its donor's and the secretariat's, as a gift is. */
export function pledgesVisibleTo(viewer: Viewer): Prisma.PledgeWhereInput {
  if (isAdmin(viewer)) return {};
  return isDonor(viewer) ? { donorId: viewer.donorId } : { id: { in: [] } };
}

/** A paper is for whom its gift or its promise is for. */
export function receiptsVisibleTo(viewer: Viewer): Prisma.ReceiptWhereInput {
  return { OR: [{ donation: { is: visibleTo(viewer) } }, { pledge: { is: pledgesVisibleTo(viewer) } }] };
}

export function canRefund(viewer: Viewer): boolean {
  return isAdmin(viewer);
}

/** Books, reports and what comparing them with Stripe found. */
export function canSeeBooks(viewer: Viewer): boolean {
  return isAdmin(viewer);
}
