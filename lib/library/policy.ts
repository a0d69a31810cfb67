import { isRepresenting, organizationOf, type Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import type { Audience, DocumentStatus, MembershipStatus } from "@/lib/db/generated/enums";
import { isEditable } from "./rules";

/** What a rule needs to know of a document. */
export type Guarded = {
  readonly status: DocumentStatus;
  readonly audience: Audience;
  readonly publisherId: string | null;
};

/** The audiences whose published documents a viewer reads. */
export function audiencesOf(viewer: Viewer): Audience[] {
  switch (viewer.kind) {
    case "admin":
      return ["PUBLIC", "MEMBERS", "SECRETARIAT"];
    case "member":
    case "reviewer":
      return ["PUBLIC", "MEMBERS"];
    default:
      return ["PUBLIC"];
  }
}

/** Which documents exist for a viewer: the published of their audiences, and their own organization's in any state. */
export function visibleTo(viewer: Viewer): Prisma.DocumentWhereInput {
  const published: Prisma.DocumentWhereInput = { status: "PUBLISHED", audience: { in: audiencesOf(viewer) } };
  // A draft belongs to those who write it: the secretariat sees it once it is submitted.
  if (viewer.kind === "admin") return { OR: [published, { status: { not: "DRAFT" } }] };
  const organizationId = organizationOf(viewer);
  return organizationId === null ? published : { OR: [published, { publisherId: organizationId }] };
}

/** Which withdrawn documents everybody is told of: those that were public when they were withdrawn, and are not hidden since. */
export function withdrawnInPublic(): Prisma.DocumentWhereInput {
  return { status: "WITHDRAWN", audience: "PUBLIC", withdrawal: { isNot: null } };
}

export function canSee(viewer: Viewer, document: Guarded): boolean {
  if (document.status === "PUBLISHED" && audiencesOf(viewer).includes(document.audience)) return true;
  if (viewer.kind === "admin") return document.status !== "DRAFT";
  return isOwn(viewer, document);
}

/** Which documents a viewer may change or send: their own organization's. */
export function ownedBy(viewer: Viewer): Prisma.DocumentWhereInput {
  const organizationId = organizationOf(viewer);
  return organizationId === null ? { id: { in: [] } } : { publisherId: organizationId };
}

export function canEdit(viewer: Viewer, document: Guarded): boolean {
  return isOwn(viewer, document) && isEditable(document.status);
}

/** Nobody moderates for their own organization: the secretariat acts for none. */
export function canModerate(viewer: Viewer, document: Guarded): boolean {
  return viewer.kind === "admin" && canSee(viewer, document);
}

function isOwn(viewer: Viewer, { publisherId }: Guarded): boolean {
  return isRepresenting(viewer) && publisherId === viewer.organizationId;
}

type Publisher = {
  readonly id: string;
  readonly listing: Audience;
  readonly membership: { readonly status: MembershipStatus } | null;
};

/** Who published a document is named only where that organization is listed for the viewer, and an active member. */
export function namesPublisher(viewer: Viewer, { id, listing, membership }: Publisher): boolean {
  if (viewer.kind === "admin" || organizationOf(viewer) === id) return true;
  return membership?.status === "ACTIVE" && audiencesOf(viewer).includes(listing);
}
