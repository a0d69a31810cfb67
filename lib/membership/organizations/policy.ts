import { isRepresenting, type Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import type { Audience } from "@/lib/membership/rules";

/**
 * Which organizations exist for a viewer. One at risk (listing not PUBLIC) and one that is no active member appear to
 * the public nowhere, in no list, count, map, feed or file.
 */
export function visibleTo(viewer: Viewer): Prisma.OrganizationWhereInput {
  switch (viewer.kind) {
    case "admin":
      return {};
    case "member":
    case "reviewer":
      return { OR: [active(["PUBLIC", "MEMBERS"]), { id: viewer.organizationId }] };
    default:
      return active(["PUBLIC"]);
  }
}

function active(listing: Audience[]): Prisma.OrganizationWhereInput {
  return { listing: { in: listing }, membership: { is: { status: "ACTIVE" } } };
}

/** Who counts as active, for directories: what a viewer may see, without those who left or are suspended. */
export function listedFor(viewer: Viewer): Prisma.OrganizationWhereInput {
  return { AND: [visibleTo(viewer), { membership: { is: { status: "ACTIVE" } } }] };
}

/** The audiences a viewer belongs to when looking at an organization's contacts and people. */
export function audiencesOf(viewer: Viewer, organizationId: string): Audience[] {
  if (viewer.kind === "admin" || represents(viewer, organizationId)) return ["PUBLIC", "MEMBERS", "SECRETARIAT"];
  return isRepresenting(viewer) ? ["PUBLIC", "MEMBERS"] : ["PUBLIC"];
}

/** Owners and editors keep their own organization's profile; nobody else's. */
export function canEdit(viewer: Viewer, organizationId: string): boolean {
  return represents(viewer, organizationId);
}

function represents(viewer: Viewer, organizationId: string): boolean {
  return isRepresenting(viewer) && viewer.organizationId === organizationId;
}
