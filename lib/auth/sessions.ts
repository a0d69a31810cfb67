import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { isLocale } from "@/lib/i18n/locales";
import { hashToken, randomToken } from "@/lib/ids";
import { lifetimes } from "./lifetimes";
import { type Viewer, visitor } from "./viewer";

export type Device = {
  readonly address: string | null;
  readonly userAgent: string | null;
  /** The mark of a browser in which somebody has signed in before. */
  readonly mark?: string | undefined;
};
type Subject =
  | { kind: "USER"; userId: string; admin: boolean }
  | { kind: "SECOND_FACTOR"; userId: string }
  | { kind: "APPLICANT"; applicationId: string }
  | { kind: "DONOR"; donorId: string };

export type NewSession = { readonly id: string; readonly token: string; readonly expiresAt: Date };

/** Makes a session and returns the token for the cookie; only its hash is kept. */
export async function createSession(tx: Tx, subject: Subject, device: Device): Promise<NewSession> {
  const token = randomToken();
  const at = now();
  const expiresAt = new Date(at.getTime() + lifetimeOf(subject).absolute);
  const { id } = await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      kind: subject.kind,
      userId: "userId" in subject ? subject.userId : null,
      applicationId: "applicationId" in subject ? subject.applicationId : null,
      donorId: "donorId" in subject ? subject.donorId : null,
      authenticatedAt: at,
      lastSeenAt: at,
      expiresAt,
      address: device.address,
      userAgent: device.userAgent?.slice(0, 300) ?? null,
    },
    select: { id: true },
  });
  return { id, token, expiresAt };
}

function lifetimeOf(subject: Subject) {
  if (subject.kind === "APPLICANT") return lifetimes.applicant;
  if (subject.kind === "DONOR") return lifetimes.donor;
  if (subject.kind === "SECOND_FACTOR") return lifetimes.challenge;
  return subject.admin ? lifetimes.admin : lifetimes.member;
}

/** Reads who a token stands for. A damaged, ended or idle one is a visitor. */
export async function viewerOf(token: string | undefined): Promise<Viewer> {
  if (!token) return visitor;
  const session = await db.session.findUnique({ where: { tokenHash: hashToken(token) }, include: { user: true } });
  if (!session || session.expiresAt <= now()) return visitor;

  const idle = now().getTime() - session.lastSeenAt.getTime();
  if (session.kind === "APPLICANT" && session.applicationId) {
    if (idle > lifetimes.applicant.idle) return visitor;
    await touch(session.id, idle);
    return { kind: "applicant", applicationId: session.applicationId, sessionId: session.id };
  }

  if (session.kind === "DONOR" && session.donorId) {
    if (idle > lifetimes.donor.idle) return visitor;
    await touch(session.id, idle);
    return { kind: "donor", donorId: session.donorId, sessionId: session.id };
  }

  const user = session.user;
  if (session.kind !== "USER" || !user || user.disabledAt) return visitor;
  if (idle > (user.role === "ADMIN" ? lifetimes.admin : lifetimes.member).idle) return visitor;

  const account = {
    userId: user.id,
    sessionId: session.id,
    name: user.name,
    email: user.email,
    locale: supported(user.locale),
    authenticatedAt: session.authenticatedAt,
    hasSecondFactor: user.totpConfirmedAt !== null,
  };
  // A second factor is required of admins and reviewers: without it the role is not theirs yet.
  if (user.role !== "REPRESENTATIVE" && !account.hasSecondFactor) return visitor;

  await touch(session.id, idle);
  if (user.role === "ADMIN") return { kind: "admin", ...account };
  const seat = await db.representative.findUnique({
    where: { userId: user.id },
    include: { organization: { include: { membership: true } } },
  });
  if (seat?.organization.membership?.status !== "ACTIVE") return visitor;
  const kind = user.role === "REVIEWER" ? "reviewer" : "member";
  return { kind, ...account, organizationId: seat.organizationId, role: seat.role };
}

function supported(locale: string): Locale {
  return isLocale(locale) ? locale : "en";
}

// Once a minute is exact enough for idling, and spares a write on every request.
async function touch(id: string, idle: number): Promise<void> {
  if (idle > 60_000) await db.session.updateMany({ where: { id }, data: { lastSeenAt: now() } });
}

/** Whose password was right and who still owes the second factor. */
export async function challengedUser(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  const session = await db.session.findUnique({ where: { tokenHash: hashToken(token) } });
  if (session?.kind !== "SECOND_FACTOR" || session.expiresAt <= now()) return null;
  return session.userId;
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  await tx.session.deleteMany({ where: { id } });
}

/** Ends every session of a person, on every replica with their next request; `except` may stay. */
export async function endSessionsOf(tx: Tx, userId: string, except?: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId, ...(except !== undefined && { id: { not: except } }) } });
}

/** Ends every session of a donor. */
export async function endSessionsOfDonor(tx: Tx, donorId: string): Promise<void> {
  await tx.session.deleteMany({ where: { donorId } });
}
