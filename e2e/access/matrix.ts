import { type Door, doors, type Wrapper } from "./roles";

// One row for every page, route handler and server action of `app/`. `lib/access-matrix.test.ts` fails when a
// file has no row or a row no file; `access.spec.ts` tries every row as every role. {names} are filled with what
// belongs to organization A (world.ts).

export type Row = { readonly path: string; readonly door: Door };

const { everybody, signedIn, members, memberHome, ofA, reviewers, admins, applicants, writeOnly } = doors;
const { challenged, withoutFactor } = doors;

const row = (door: Door, path: string): Row => ({ path, door });

/** Pages, by their folder under `app/[locale]`. */
export const pages: Readonly<Record<string, Row>> = {
  "(public)": row(everybody, "/en"),
  "(public)/[...rest]": row(doors.nobody, "/en/no-such-page"),
  "(public)/appeals": row(everybody, "/en/appeals"),
  "(public)/appeals/[slug]": row(everybody, "/en/appeals/{appeal}"),
  "(public)/documents/[slug]": row(everybody, "/en/documents/{document}"),
  "(public)/donate": row(everybody, "/en/donate"),
  "(public)/donate/cancelled": row(everybody, "/en/donate/cancelled"),
  "(public)/donate/pledge": row(everybody, "/en/donate/pledge"),
  "(public)/donate/pledge/sent": row(everybody, "/en/donate/pledge/sent"),
  "(public)/donate/thanks": row(everybody, "/en/donate/thanks"),
  "(public)/email": row(everybody, "/en/email?page=/en/appeals"),
  "(public)/join": row(everybody, "/en/join"),
  "(public)/join/sent": row(everybody, "/en/join/sent"),
  "(public)/library": row(everybody, "/en/library"),
  "(public)/library/search": row(everybody, "/en/library/search?q=responsibility"),
  "(public)/members": row(everybody, "/en/members"),
  "(public)/members/[slug]": row(everybody, "/en/members/{organization}"),
  "(public)/members/regions/[region]": row(everybody, "/en/members/regions/africa"),
  "(public)/members/sectors/[sector]": row(everybody, "/en/members/sectors/peacebuilding"),
  "(public)/privacy": row(everybody, "/en/privacy"),
  "(public)/regions": row(everybody, "/en/regions"),
  "(public)/regions/[slug]": row(everybody, "/en/regions/africa"),
  "print-sheet/[[...path]]": row(everybody, "/en/appeals?print"),

  application: row(applicants, "/en/application"),
  "application/check": row(applicants, "/en/application/check"),
  "application/find": row(everybody, "/en/application/find"),
  "application/open": row(everybody, "/en/application/open?token=unknown"),
  "application/organization": row(applicants, "/en/application/organization"),
  "application/why": row(applicants, "/en/application/why"),
  "application/work": row(applicants, "/en/application/work"),

  "sign-in": row(everybody, "/en/sign-in"),
  "sign-in/again": row(signedIn, "/en/sign-in/again"),
  "sign-in/forgot": row(everybody, "/en/sign-in/forgot"),
  "sign-in/invitation": row(everybody, "/en/sign-in/invitation?token=unknown"),
  "sign-in/second-factor": row(challenged, "/en/sign-in/second-factor"),
  "sign-in/set-password": row(everybody, "/en/sign-in/set-password?token=unknown"),
  "sign-in/set-up-second-factor": row(withoutFactor, "/en/sign-in/set-up-second-factor"),

  member: row(memberHome, "/en/member"),
  "member/account": row(signedIn, "/en/member/account"),
  "member/directory": row(signedIn, "/en/member/directory"),
  "member/directory/[slug]": row(signedIn, "/en/member/directory/{organization}"),
  "member/people": row(members, "/en/member/people"),
  "member/profile": row(members, "/en/member/profile"),
  "member/profile/contacts/[id]": row(ofA, "/en/member/profile/contacts/{contact}"),
  "member/profile/contacts/new": row(members, "/en/member/profile/contacts/new"),
  "member/profile/facts": row(members, "/en/member/profile/facts"),
  "member/profile/listing": row(members, "/en/member/profile/listing"),
  "member/profile/people/[id]": row(ofA, "/en/member/profile/people/{person}"),
  "member/profile/people/new": row(members, "/en/member/profile/people/new"),
  "member/profile/preview": row(members, "/en/member/profile/preview?as=public"),
  "member/profile/texts/[language]": row(ofA, "/en/member/profile/texts/sw"),
  "member/profile/texts/new": row(members, "/en/member/profile/texts/new"),
  "member/profile/work": row(members, "/en/member/profile/work"),

  admin: row(admins, "/en/admin"),
  "admin/appeals": row(admins, "/en/admin/appeals"),
  "admin/appeals/[id]": row(admins, "/en/admin/appeals/{appealId}"),
  "admin/appeals/new": row(admins, "/en/admin/appeals/new"),
  "admin/applications": row(reviewers, "/en/admin/applications"),
  "admin/applications/[id]": row(reviewers, "/en/admin/applications/{application}"),
  "admin/audit": row(admins, "/en/admin/audit"),
  "admin/documents": row(admins, "/en/admin/documents"),
  "admin/documents/[id]": row(admins, "/en/admin/documents/{documentId}"),
  "admin/donations": row(admins, "/en/admin/donations"),
  "admin/donations/[id]": row(admins, "/en/admin/donations/{donation}"),
  "admin/donations/new": row(admins, "/en/admin/donations/new"),
  "admin/donations/pledges": row(admins, "/en/admin/donations/pledges"),
  "admin/donations/reconciliation": row(admins, "/en/admin/donations/reconciliation"),
  "admin/donations/report": row(admins, "/en/admin/donations/report"),
  "admin/members": row(admins, "/en/admin/members"),
  "admin/members/[id]": row(admins, "/en/admin/members/{organizationId}"),
  "admin/settings": row(admins, "/en/admin/settings"),
  "admin/users": row(admins, "/en/admin/users"),
  "admin/users/[id]": row(admins, "/en/admin/users/{user}"),
  "member/publications": row(members, "/en/member/publications"),
  "member/publications/[id]": row(ofA, "/en/member/publications/{publication}"),
  "member/publications/[id]/delete": row(ofA, "/en/member/publications/{publication}/delete"),
  "member/publications/[id]/preview": row(ofA, "/en/member/publications/{publication}/preview"),
  "member/publications/new": row(members, "/en/member/publications/new"),
};

/** Route handlers, by their folder under `app`. */
export const handlers: Readonly<Record<string, Row>> = {
  "[locale]/(public)/documents/[slug]/cite/[format]": row(everybody, "/en/documents/{document}/cite/ris"),
  "[locale]/admin/appeals/export": row(admins, "/en/admin/appeals/export"),
  "[locale]/admin/applications/export": row(reviewers, "/en/admin/applications/export"),
  "[locale]/admin/audit/export": row(admins, "/en/admin/audit/export"),
  "[locale]/admin/documents/export": row(admins, "/en/admin/documents/export"),
  "[locale]/admin/donations/[id]/receipts/[receipt]": row(admins, "/en/admin/donations/{donation}/receipts/{receipt}"),
  "[locale]/admin/donations/export": row(admins, "/en/admin/donations/export"),
  "[locale]/admin/donations/journal": row(admins, "/en/admin/donations/journal"),
  "[locale]/admin/members/export": row(admins, "/en/admin/members/export"),
  "[locale]/admin/users/export": row(admins, "/en/admin/users/export"),
  "api/auth/[...nextauth]": row(everybody, "/api/auth/session"),
  "api/purge": row(writeOnly, "/api/purge"),
  "api/stripe/webhook": row(writeOnly, "/api/stripe/webhook"),
  "files/[id]/[name]": row(doors.fileOfA, "/files/{draftFile}/paper.pdf"),
  "health/live": row(everybody, "/health/live"),
  "health/ready": row(everybody, "/health/ready"),
  "logos/[id]": row(everybody, "/logos/{logo}"),
  "page-pdf/[locale]/[[...path]]": row(everybody, "/en/appeals.pdf"),
  "uploads/logo": row(writeOnly, "/uploads/logo"),
  "uploads/publications/[id]": row(writeOnly, "/uploads/publications/{publication}"),
};

type Actions = Readonly<Record<string, Wrapper | "signOut">>;

function all(wrapper: Wrapper, ...names: string[]): Actions {
  return Object.fromEntries(names.map((name) => [name, wrapper]));
}

/** Server actions: by their file under `app/[locale]`, which wrapper stands before each. */
export const actions: Readonly<Record<string, Actions>> = {
  "(public)/donate/actions.ts": all("publicAction", "give"),
  "(public)/donate/pledge/actions.ts": all("publicAction", "promise"),
  "(public)/email/actions.ts": all("publicAction", "share"),
  "(public)/join/actions.ts": all("publicAction", "start"),
  "admin/appeals/actions.ts": all(
    "adminAction",
    "create",
    "saveSettings",
    "saveText",
    "saveOneAchievement",
    "moveOrRemove",
    "saveOneAmount",
    "removeOneAmount",
    "setStatus",
  ),
  "admin/applications/actions.ts": {
    ...all("reviewerAction", "vote"),
    ...all("adminAction", "ask", "approve", "decline"),
  },
  "admin/documents/actions.ts": all("adminAction", "publish", "sendBack", "withdraw"),
  "admin/donations/actions.ts": all("adminAction", "refund", "resend"),
  "admin/donations/new/actions.ts": all("adminAction", "enter"),
  "admin/donations/pledges/actions.ts": all("adminAction", "withdraw"),
  "admin/donations/reconciliation/actions.ts": all("adminAction", "compare", "close"),
  "admin/members/actions.ts": all("adminAction", "setCategory", "setStanding"),
  "admin/settings/actions.ts": all("adminAction", "retry"),
  "admin/users/actions.ts": all(
    "adminAction",
    "invite",
    "setCommitteeSeat",
    "disable",
    "enable",
    "endAll",
    "endOne",
    "sendReset",
    "removeFactor",
    "setEmail",
  ),
  "application/actions.ts": {
    ...all("publicAction", "find", "open"),
    ...all("applicantAction", "leave", "saveOrganization", "saveWork", "saveWhy", "submit", "answer", "withdraw"),
  },
  "member/people/actions.ts": all("memberAction", "inviteSomebody", "resend", "setRole", "remove"),
  "member/publications/actions.ts": all(
    "memberAction",
    "begin",
    "save",
    "removeFile",
    "submit",
    "takeItBack",
    "remove",
  ),
  "member/profile/actions.ts": all(
    "memberAction",
    "facts",
    "fieldOfWork",
    "listing",
    "text",
    "dropText",
    "contact",
    "dropContact",
    "person",
    "dropPerson",
    "dropLogo",
  ),
  "member/account/actions.ts": all(
    "signedInAction",
    "saveName",
    "newPassword",
    "turnOffFactor",
    "endSession",
    "leaveEverywhere",
  ),
  "sign-in/actions.ts": {
    ...all("publicAction", "signInWithPassword", "giveCode", "setUpFactor", "sendResetLink", "setNewPassword"),
    ...all("publicAction", "accept", "renew"),
    ...all("signedInAction", "confirmIdentity"),
  },
  // Anybody may leave; it does nothing for who has not signed in.
  "sign-in/sign-out.ts": { signOut: "signOut" },
};
