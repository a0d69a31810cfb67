import { isRepresenting, type Viewer } from "@/lib/auth/viewer";

/** Owners say who else acts for their organization. */
export function canManageRepresentatives(viewer: Viewer, organizationId: string): boolean {
  return isRepresenting(viewer) && viewer.role === "OWNER" && viewer.organizationId === organizationId;
}
