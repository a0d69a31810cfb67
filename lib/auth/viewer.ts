import type { Locale } from "@/lib/i18n/locales";

/** Who is asking. Read from the database on each request (session.ts) and handed to every query and command. */
export type Viewer = Visitor | Applicant | DonorViewer | Member | Reviewer | Admin;

export type Visitor = { readonly kind: "visitor" };

/** Follows one application through a mailed link, without an account. */
export type Applicant = { readonly kind: "applicant"; readonly applicationId: string; readonly sessionId: string };

/** Sees what one address gave, through a mailed link and without an account. */
export type DonorViewer = { readonly kind: "donor"; readonly donorId: string; readonly sessionId: string };

type Account = {
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** When the person last proved who they are. */
  readonly authenticatedAt: Date;
  readonly hasSecondFactor: boolean;
};

export type OrganizationRole = "OWNER" | "EDITOR";

export type Member = Account & {
  readonly kind: "member";
  readonly organizationId: string;
  readonly role: OrganizationRole;
};

/** A member who also sits on the steering committee. */
export type Reviewer = Account & {
  readonly kind: "reviewer";
  readonly organizationId: string;
  readonly role: OrganizationRole;
};

export type Admin = Account & { readonly kind: "admin" };

/** Acts for an organization. */
export type Representing = Member | Reviewer;
export type SignedIn = Member | Reviewer | Admin;

export const visitor: Visitor = { kind: "visitor" };

export function isSignedIn(viewer: Viewer): viewer is SignedIn {
  return viewer.kind === "member" || viewer.kind === "reviewer" || viewer.kind === "admin";
}

export function isRepresenting(viewer: Viewer): viewer is Representing {
  return viewer.kind === "member" || viewer.kind === "reviewer";
}

export function isApplicant(viewer: Viewer): viewer is Applicant {
  return viewer.kind === "applicant";
}

export function isDonor(viewer: Viewer): viewer is DonorViewer {
  return viewer.kind === "donor";
}

export function isAdmin(viewer: Viewer): viewer is Admin {
  return viewer.kind === "admin";
}

/** Reads applications: the steering committee and the secretariat. */
export function mayReview(viewer: Viewer): viewer is Reviewer | Admin {
  return viewer.kind === "reviewer" || viewer.kind === "admin";
}

/** What the organization's id is for this viewer; null for those who act for none. */
export function organizationOf(viewer: Viewer): string | null {
  return isRepresenting(viewer) ? viewer.organizationId : null;
}
