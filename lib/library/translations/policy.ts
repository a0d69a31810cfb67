import { organizationOf, type Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";

/** Which offers exist for a viewer: those of their own organization; for the secretariat, what was handed in. */
export function offersVisibleTo(viewer: Viewer): Prisma.TranslationOfferWhereInput {
  if (viewer.kind === "admin") return { status: { not: "DRAFT" } };
  const organizationId = organizationOf(viewer);
  return organizationId === null ? { id: { in: [] } } : { organizationId };
}

/** Nobody decides about what they have offered themselves, whatever they have become since. */
export function canDecide(viewer: Viewer, { offeredById }: { readonly offeredById: string | null }): boolean {
  return viewer.kind === "admin" && viewer.userId !== offeredById;
}
