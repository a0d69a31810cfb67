import { randomBytes } from "node:crypto";
import { createSession } from "@/lib/auth/sessions";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { randomReference } from "@/lib/ids";
import { storage } from "@/lib/storage/storage";
import type { Role } from "./roles";

type Seat = { organizationId: string; role: "OWNER" | "EDITOR" };

/** Two organizations with their people, what belongs to A, and a session for each role. */
export type World = {
  /** Fills the {names} of the matrix. */
  readonly names: Readonly<Record<string, string>>;
  /** Stands in everything that A shows to nobody else. */
  readonly secret: string;
  /** The Cookie header of each role; a visitor has none. */
  readonly cookies: Readonly<Record<Role, string>>;
  remove(): Promise<void>;
};

export async function makeWorld(): Promise<World> {
  const mark = randomBytes(4).toString("hex");
  const [a, b, suspended] = await Promise.all([
    organization(`access-a-${mark}`, {
      secret: secretOf(mark),
      texts: { create: { locale: "sw", mission: secretOf(mark) } },
    }),
    organization(`access-b-${mark}`, { secret: "none" }),
    organization(`access-s-${mark}`, { secret: "none", status: "SUSPENDED" }),
  ]);
  const owner = { organizationId: a.id, role: "OWNER" } as const;
  const editor = await person(mark, "editor", { ...owner, role: "EDITOR" });
  const draft = await application(mark, "DRAFT");
  const cookies = {
    visitor: "",
    applicant: await applicantCookie(draft.id),
    ...(await donorCookies()),
    "owner of A": await cookieOf(await person(mark, "owner", owner)),
    "editor of A": await cookieOf(editor),
    "owner of B": await cookieOf(await person(mark, "stranger", { ...owner, organizationId: b.id })),
    suspended: await cookieOf(await person(mark, "suspended", { ...owner, organizationId: suspended.id })),
    reviewer: await cookieOf(await person(mark, "reviewer", { ...owner, organizationId: b.id }, "REVIEWER")),
    admin: await cookieOf(await person(mark, "admin", null, "ADMIN")),
  };
  const sent = await application(mark, "UNDER_REVIEW");
  const importer = await db.user.findUniqueOrThrow({ where: { email: `access-admin-${mark}@example.org` } });
  const table = await db.import.create({
    data: { tableName: `${mark}.csv`, state: "CHECKED", startedById: importer.id },
  });
  return {
    names: {
      ...(await belongingsOf(a, secretOf(mark))),
      ...(await ofTheCoalition()),
      user: editor,
      application: sent.id,
      import: table.id,
    },
    cookies,
    secret: secretOf(mark),
    remove: () => removeWorld(mark),
  };
}

const secretOf = (mark: string) => `only-for-a-${mark}`;

type Given = { secret: string; status?: "ACTIVE" | "SUSPENDED" } & Pick<Prisma.OrganizationCreateInput, "texts">;

function organization(slug: string, { secret, status = "ACTIVE", ...given }: Given) {
  return db.organization.create({
    data: {
      ...{ slug, name: `Organization ${slug}`, countryCode: "BI", ...given },
      membership: { create: { category: "MEMBER", status, since: now() } },
      contacts: { create: { kind: "ADDRESS", value: secret, audience: "SECRETARIAT", position: 1 } },
      people: { create: { name: secret, title: "Coordinator", audience: "SECRETARIAT", position: 1 } },
      regions: { create: { regionSlug: "africa" } },
    },
    include: { contacts: true, people: true },
  });
}

async function person(
  mark: string,
  name: string,
  seat: Seat | null,
  role: "REPRESENTATIVE" | "REVIEWER" | "ADMIN" = "REPRESENTATIVE",
): Promise<string> {
  const { id } = await db.user.create({
    data: {
      email: `access-${name}-${mark}@example.org`,
      name: `Access ${name}`,
      role,
      passwordHash: "$argon2id$no-password",
      ...(role !== "REPRESENTATIVE" && { totpSecret: "GEZDGNBVGY3TQOJQ", totpConfirmedAt: now() }),
      ...(seat && { representative: { create: seat } }),
    },
  });
  return id;
}

/** A new session of this person, as a Cookie header. */
export async function cookieOf(userId: string): Promise<string> {
  const { role } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const made = await transaction((tx) => createSession(tx, { kind: "USER", userId, admin: role === "ADMIN" }, nowhere));
  return `session=${made.token}`;
}

const nowhere = { address: null, userAgent: "stories" };

async function applicantCookie(applicationId: string): Promise<string> {
  const made = await transaction((tx) => createSession(tx, { kind: "APPLICANT", applicationId }, nowhere));
  return `applicant=${made.token}`;
}

// Two donors of the example coalition; what the matrix names belongs to the first, who gives every month.
async function donorCookies() {
  const idOf = async (email: string) => (await db.donor.findUniqueOrThrow({ where: { email } })).id;
  return {
    donor: await donorCookie(await idOf("donor06@example.org")),
    "another donor": await donorCookie(await idOf("donor01@example.org")),
  };
}

export async function donorCookie(donorId: string): Promise<string> {
  const made = await transaction((tx) => createSession(tx, { kind: "DONOR", donorId }, nowhere));
  return `donor=${made.token}`;
}

function application(mark: string, status: "DRAFT" | "UNDER_REVIEW") {
  const sent = status === "DRAFT" ? {} : { submittedAt: now() };
  return db.application.create({
    data: {
      reference: randomReference("A"),
      email: `access-${status.toLowerCase()}-${mark}@example.org`,
      emailConfirmedAt: now(),
      organizationName: `Applicants ${mark}`,
      countryCode: "BI",
      status,
      ...sent,
    },
  });
}

type Owner = Prisma.OrganizationGetPayload<{ include: { contacts: true; people: true } }>;

async function belongingsOf({ id, slug, contacts, people }: Owner, secret: string) {
  const published = await document({ publisherId: id, slug, status: "PUBLISHED", title: `Document ${slug}` });
  const draft = await document({ publisherId: id, slug: `draft-${slug}`, status: "DRAFT", title: secret });
  const logo = await file("logo.png", "image/png");
  const paper = await file("paper.pdf", "application/pdf");
  await db.organization.update({ where: { id }, data: { logoId: logo.id } });
  await db.edition.create({
    data: { documentId: draft.id, language: "en", fileId: paper.id, state: "READY", pages: 1 },
  });
  const offered = await file("offer.pdf", "application/pdf");
  const offer = await db.translationOffer.create({
    data: {
      ...{ documentId: published.id, organizationId: id, language: "ru", title: `Offer ${secret}`, pages: 1 },
      ...{ status: "SUBMITTED", fileId: offered.id, submittedAt: now() },
    },
  });
  return {
    organization: slug,
    organizationId: id,
    contact: contacts[0]?.id ?? "",
    person: people[0]?.id ?? "",
    document: published.slug,
    documentId: published.id,
    publication: draft.id,
    logo: logo.id,
    draftFile: paper.id,
    offer: offer.id,
  };
}

type Draft = { publisherId: string; slug: string; status: "PUBLISHED" | "DRAFT"; title: string };

function document({ title, ...given }: Draft) {
  return db.document.create({
    data: {
      ...given,
      ...{ audience: "PUBLIC", typeSlug: "report", date: now() },
      texts: { create: { locale: "en", title } },
      ...(given.status === "PUBLISHED" && { publishedAt: now() }),
    },
  });
}

async function file(name: string, contentType: string) {
  const { key, size, sha256 } = await storage().put(Buffer.from(`no more than ${name}`));
  return db.storedFile.create({ data: { key, name, contentType, size, sha256 } });
}

// What the example coalition already has.
async function ofTheCoalition() {
  const appeal = await db.appeal.findFirstOrThrow({ where: { status: "OPEN" } });
  const donation = { donor: { email: "donor06@example.org" } };
  const receipt = await db.receipt.findFirstOrThrow({ where: { voidedAt: null, donation } });
  const standing = { voidedAt: null, pledge: { donor: donation.donor } };
  const acknowledgement = await db.receipt.findFirstOrThrow({ where: standing });
  const recurring = await db.recurringDonation.findFirstOrThrow({ where: { donations: { some: donation } } });
  return {
    ...{ appeal: appeal.slug, appealId: appeal.id, donation: receipt.donationId ?? "" },
    ...{ pledge: acknowledgement.pledgeId ?? "", acknowledgement: acknowledgement.id },
    ...{ receipt: receipt.id, recurring: recurring.id },
  };
}

async function removeWorld(mark: string): Promise<void> {
  const ofWorld = { slug: { endsWith: mark } };
  const editions = await db.edition.findMany({ where: { document: { publisher: ofWorld } }, include: { file: true } });
  const offers = await db.storedFile.findMany({ where: { offer: { organization: ofWorld } } });
  await db.document.deleteMany({ where: { publisher: ofWorld } });
  const logos = await db.storedFile.findMany({ where: { logoOf: ofWorld } });
  await db.organization.deleteMany({ where: ofWorld });
  const files = [...logos, ...offers, ...editions.flatMap(({ file }) => file ?? [])];
  await db.storedFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } });
  await Promise.all(files.map(({ key }) => storage().remove(key)));
  await db.application.deleteMany({ where: { email: { endsWith: `${mark}@example.org` } } });
  await db.import.deleteMany({ where: { tableName: `${mark}.csv` } });
  await db.user.deleteMany({ where: { email: { endsWith: `${mark}@example.org` } } });
}
