/** Who tries every door. A and B are two member organizations; what a row names belongs to A. */
export const roles = [
  "visitor",
  "applicant",
  "donor",
  "another donor",
  "owner of A",
  "editor of A",
  "owner of B",
  "suspended",
  "reviewer",
  "admin",
] as const;

export type Role = (typeof roles)[number];

/** What a request may come to: the page, a way to sign in, or nothing at all. */
export type Outcome =
  | "ok"
  | "sign-in"
  | "find-application"
  | "find-gifts"
  | "admin-home"
  | "stop-page"
  | "not-found"
  | "no-reading"
  | "refused";

export type Door = Readonly<Record<Role, Outcome>>;

function door(otherwise: Outcome, exceptions: Partial<Door> = {}): Door {
  return { ...(Object.fromEntries(roles.map((role) => [role, otherwise])) as Door), ...exceptions };
}

// A suspended organization's people are nobody until it is restored.
const unknown = ["visitor", "applicant", "donor", "another donor", "suspended"] as const;
const strangers = Object.fromEntries(unknown.map((role) => [role, "sign-in"])) as Partial<Door>;
const refused = Object.fromEntries(unknown.map((role) => [role, "refused"])) as Partial<Door>;

/** What each kind of door answers to each role. */
export const doors = {
  everybody: door("ok"),
  signedIn: door("ok", strangers),
  members: door("ok", { ...strangers, admin: "not-found" }),
  memberHome: door("ok", { ...strangers, admin: "admin-home" }),
  ofA: door("not-found", { ...strangers, "owner of A": "ok", "editor of A": "ok" }),
  reviewers: door("not-found", { ...strangers, reviewer: "ok", admin: "ok" }),
  admins: door("not-found", { ...strangers, admin: "ok" }),
  /** A file of A's draft: bytes, so there is nothing to sign in to. */
  fileOfA: door("not-found", { "owner of A": "ok", "editor of A": "ok" }),
  /** Between the password and the second factor; none of the roles is. */
  challenged: door("sign-in"),
  /** Who has no second factor yet may set one up. */
  withoutFactor: door("ok", { ...strangers, reviewer: "sign-in", admin: "sign-in" }),
  applicants: door("find-application", { applicant: "ok" }),
  donors: door("find-gifts", { donor: "ok", "another donor": "ok" }),
  /** What belongs to the donor alone. */
  ofDonor: door("find-gifts", { donor: "ok", "another donor": "not-found" }),
  /** Does not exist for anybody, e.g. a file that is not public. */
  nobody: door("not-found"),
  /** A page that asks first; what machines send to the same address is done at once. */
  stopPage: door("stop-page"),
  /** Takes only what machines or forms send. */
  writeOnly: door("no-reading"),
} satisfies Record<string, Door>;

/** What each wrapper of actions lets through, in the words of its answer. */
export const wrappers = {
  publicAction: door("ok"),
  giverAction: door("ok"),
  applicantAction: door("refused", { applicant: "ok" }),
  donorAction: door("refused", { donor: "ok", "another donor": "ok" }),
  signedInAction: door("ok", refused),
  memberAction: door("ok", { ...refused, admin: "refused" }),
  reviewerAction: door("refused", { reviewer: "ok", admin: "ok" }),
  adminAction: door("refused", { admin: "ok" }),
} satisfies Record<string, Door>;

export type Wrapper = keyof typeof wrappers;
