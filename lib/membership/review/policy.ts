import type { SignedIn, Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import { type ApplicationStatus, isDecidable } from "@/lib/membership/applications/rules";

/** Which applications a viewer may read. A draft is its writer's alone. */
export function visibleTo(viewer: Viewer): Prisma.ApplicationWhereInput {
  switch (viewer.kind) {
    case "applicant":
      return { id: viewer.applicationId };
    case "reviewer":
    case "admin":
      return { status: { not: "DRAFT" }, submittedAt: { not: null } };
    default:
      return { id: { in: [] } };
  }
}

type Target = { readonly email: string; readonly status: ApplicationStatus };

export function canVote(viewer: Viewer, application: Target): boolean {
  return viewer.kind === "reviewer" && isDecidable(application.status) && !isOwn(viewer, application);
}

/** Nobody decides their own application. */
export function canDecide(viewer: Viewer, application: Target): boolean {
  return viewer.kind === "admin" && isDecidable(application.status) && !isOwn(viewer, application);
}

function isOwn(viewer: SignedIn, { email }: Target): boolean {
  return viewer.email.toLowerCase() === email.toLowerCase();
}
