import { type Role, roles } from "../access/roles";

/** The roles of the matrix, somebody of an organization at risk, and two who hold nothing but a link. A giver comes back from paying. */
export const askers = [...roles, "owner of H", "giver", "invited to H"] as const;
export type Asker = Role | "owner of H" | "giver" | "invited to H";

export const audiences = ["PUBLIC", "MEMBERS", "SECRETARIAT"] as const;
export type Audience = (typeof audiences)[number];

/** Something the database keeps: for whom it is there, whose it is, and who else is told its name. */
export type Thing = {
  readonly name: string;
  readonly readers: readonly Asker[];
  readonly own?: readonly Asker[];
  readonly named?: readonly Asker[];
  /** Who is told whose it is, where that is not everybody. */
  readonly namers?: readonly Asker[];
  readonly state?: string;
  readonly audience?: Audience;
};

export const everybody: readonly Asker[] = [...askers];
export const nobody: readonly Asker[] = [];
export const ofA = ["owner of A", "editor of A"] as const;
/** The reviewer is of B as well. */
export const ofB = ["owner of B", "reviewer"] as const;
export const secretariat = ["admin"] as const;
export const committee = ["reviewer", "admin"] as const;
export const members: readonly Asker[] = [...ofA, ...ofB, "owner of H", "admin"];

/** Who belongs to an audience, where it is an organization's own that speaks. */
export function belonging(audience: Audience, own: readonly Asker[]): readonly Asker[] {
  if (audience === "PUBLIC") return everybody;
  return audience === "MEMBERS" ? [...new Set([...members, ...own])] : [...own, ...secretariat];
}

// The table. A row is there for the readers of its thing (world.ts, documents.ts); this says what of it they are shown.
// What stands in neither list is shown to nobody: hashes, keys, tokens, the names Stripe gives, and what is new.

/** Columns shown to whomever the row is there for. */
const whole: Readonly<Record<string, string>> = {
  Organization: "id slug acronym city website",
  OrganizationText: "mission work",
  Contact: "id label value",
  Person: "id name title email",
  User: "id email",
  Session: "id",
  Document: "id symbols body vote doi",
  DocumentText: "abstract",
  Edition: "id link",
  StoredFile: "id bytes",
  TranslationOffer: "id title abstract reason",
  Application: "reference email contactName contactTitle organizationName acronym website mission motivation",
  ApplicationMessage: "id body",
  Decision: "id reason",
  Appeal: "id slug",
  AppealText: "title kicker salutation opening closing signature",
  Achievement: "id path",
  AchievementText: "text linkLabel",
  Donation: "id paymentIntentId failureCode organization proof",
  RecurringDonation: "subscriptionId",
  Refund: "reason message",
  Dispute: "id reason",
  Drift: "id subject here there note",
  JournalEntry: "id cause",
  NewsConsent: "wording",
  EmbedSite: "origin",
  Pledge: "id reference name email",
  Reconciliation: "id",
  Receipt: "id content",
  StripeEvent: "id type",
  Import: "id tableName archiveName",
  ImportProblem: "column value",
  Upload: "id name",
  AuditEvent: "type actorName subjectType subjectId subjectName change",
};

type Rule = (thing: Thing) => readonly Asker[];
const only =
  (some: readonly Asker[]): Rule =>
  ({ readers }) =>
    readers.filter((reader) => some.includes(reader));
const andNamed: Rule = ({ readers, named = nobody }) => [...readers, ...named];
const own: Rule = ({ own = nobody }) => own;
const andOwn: Rule = ({ readers, own = nobody }) => [...readers, ...own];
const ofDocument: Rule = ({ readers, state }) => (state === undefined ? nobody : readers);
const onTheWall: Rule = ({ readers, state }) => (state === "NAMED" ? everybody : readers);
/** A withdrawn document of which everybody is told, while its record is with its own and the secretariat. */
const isTold = ({ state }: Thing) => state === "TOLD";
const isPublic = ({ state, audience }: Thing) => state === "PUBLISHED" && audience === "PUBLIC";

/** Columns shown to some of them only, or to somebody else as well. */
const partly: Readonly<Record<string, Rule>> = {
  "Organization.name": andNamed,
  "Membership.statusNote": only(secretariat),
  "User.name": andNamed,
  "Session.address": own,
  // The address in the library. An appeal may lead to what is no longer public: its editor shows where to.
  "Document.slug": (thing) => {
    if (isPublic(thing)) return thing.readers;
    if (isTold(thing)) return everybody;
    // The secretariat edits whatever it is shown.
    return thing.state === "DRAFT" ? nobody : secretariat;
  },
  "DocumentText.title": (thing) => (isTold(thing) ? everybody : thing.readers),
  "DocumentAnchor.label": ({ readers }) => readers,
  "DocumentAnchor.note": ({ readers }) => readers,
  "DocumentAnchor.link": ({ readers }) => readers,
  "FormerSlug.slug": (thing) => (isPublic(thing) || isTold(thing) ? everybody : nobody),
  "Withdrawal.reason": (thing) => (isTold(thing) ? everybody : nobody),
  // Who wrote it is not said where its publisher is not named; what they submit, and why, stays with them.
  "Document.authors": ({ readers, namers }) => (namers ? readers.filter((reader) => namers.includes(reader)) : readers),
  "Document.distinctness": (thing) => [
    ...only(secretariat)(thing),
    ...(thing.state === "DRAFT" || thing.state === "CHANGES_REQUESTED" ? own(thing) : nobody),
  ],
  // A logo has no name to be saved under, and comes without its sum.
  // A document's file is named by its record; how it was called is seen where it is handed in.
  "StoredFile.name": ({ readers, own = nobody, state, audience }) => {
    if (audience === undefined) return state === undefined ? nobody : readers;
    return state === "DRAFT" || state === "CHANGES_REQUESTED" ? own : nobody;
  },
  "StoredFile.sha256": ofDocument,
  // Found by searching, which is in everybody's documents.
  "EditionPage.text": (thing) => (isPublic(thing) ? thing.readers : nobody),
  "Edition.suggestion": (thing) =>
    thing.state === "DRAFT" || thing.state === "CHANGES_REQUESTED" ? own(thing) : nobody,
  "Moderation.id": only(secretariat),
  "Moderation.reason": (thing) => (thing.state === "PUBLISHED" ? secretariat : thing.readers),
  "Application.id": only(committee),
  "ApplicationMessage.authorName": only(committee),
  "Review.comment": only(committee),
  "SuggestedAmount.id": only(secretariat),
  "SuggestedAmount.effect": only(secretariat),
  "Donation.reference": andNamed,
  "WallMessage.text": (thing) => [...new Set([...onTheWall(thing), ...andOwn(thing)])],
  "Donation.organization": andOwn,
  "Dedication.honoree": andOwn,
  "DedicationCard.recipientName": andOwn,
  "DedicationCard.recipientEmail": andOwn,
  "Pledge.reference": andOwn,
  "Pledge.name": andOwn,
  "Pledge.email": andOwn,
  "StatementRun.id": only(secretariat),
  "Receipt.voidReason": only(secretariat),
  "Donation.inKind": andOwn,
  "Donation.email": andOwn,
  // The wall names those who let themselves be named.
  "Donation.name": (thing) => (thing.state === "NAMED" ? everybody : andOwn(thing)),
  // A list names its rows in the page, and its forms in what they send.
  "RecurringDonation.id": own,
  "RecurringChange.id": own,
  "RecurringDonation.cardBrand": own,
  "RecurringDonation.cardLast4": own,
  "Donor.email": own,
  "Donor.name": own,
};

/** Who is shown a column of a thing. */
export function shownTo(column: string, thing: Thing): readonly Asker[] {
  const some = partly[column];
  if (some) return some(thing);
  const [table = "", name = ""] = column.split(".");
  return whole[table]?.split(" ").includes(name) ? thing.readers : nobody;
}
