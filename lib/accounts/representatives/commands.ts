import type { z } from "zod";
import { type Actor, record } from "@/lib/audit/record";
import { createLink } from "@/lib/auth/mailed-links";
import { endSessionsOf } from "@/lib/auth/sessions";
import type { OrganizationRole, Representing } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import { invitationMail } from "./mail";
import { canManageRepresentatives } from "./policy";
import type { invitationSchema, representativeRoleSchema, representativeSchema } from "./schema";

type Input<Schema extends z.ZodType> = z.output<Schema>;
type Touched = { id: string };

type Invitation = {
  email: string;
  name: string;
  organizationId: string;
  role: OrganizationRole;
  locale: Locale;
};

/** Makes a person a representative and mails the invitation; part of the caller's transaction. */
export async function inviteRepresentative(
  tx: Tx,
  { email, name, organizationId, role, locale }: Invitation,
): Promise<Result<{ userId: string }>> {
  const known = await tx.user.findUnique({ where: { email }, include: { representative: true } });
  // One person acts for one organization; the secretariat acts for none.
  if (known?.representative || known?.role === "ADMIN" || known?.disabledAt)
    return fail("email-taken", { field: "email" });
  const user = known ?? (await tx.user.create({ data: { email, name, locale } }));
  await tx.representative.create({ data: { userId: user.id, organizationId, role } });
  await resendTo(tx, user.id);
  return ok({ userId: user.id });
}

/** A new invitation link to somebody who is invited already. */
export async function resendTo(tx: Tx, userId: string): Promise<void> {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    include: { representative: { include: { organization: { select: { name: true } } } } },
  });
  const token = await createLink(tx, { purpose: "INVITATION", userId });
  const organization = user.representative?.organization.name ?? null;
  const locale = isLocale(user.locale) ? user.locale : "en";
  await mail(tx, invitationMail({ to: user.email, name: user.name, organization, locale, token }));
}

export function invite(
  viewer: Representing,
  { name, email, role, language }: Input<typeof invitationSchema>,
): Promise<Result<Touched>> {
  const { organizationId } = viewer;
  if (!canManageRepresentatives(viewer, organizationId)) return Promise.resolve(fail("not-allowed"));
  return transaction(async (tx) => {
    const invited = await inviteRepresentative(tx, { email, name, organizationId, role, locale: language });
    if (!invited.ok) return invited;
    await trace(tx, viewer, "representative.invited", invited.value.userId, name, { role: { after: role } });
    return ok({ id: invited.value.userId });
  });
}

/** Sends a new link to somebody who has not accepted yet. */
export function resendInvitation(
  viewer: Representing,
  { userId }: Input<typeof representativeSchema>,
): Promise<Result<Touched>> {
  return onRepresentative(viewer, userId, async (tx, seat) => {
    if (seat.user.passwordHash) return fail("changed-meanwhile");
    await resendTo(tx, userId);
    await trace(tx, viewer, "representative.invited", userId, seat.user.name, {});
    return ok({ id: userId });
  });
}

export function changeRole(
  viewer: Representing,
  { userId, role }: Input<typeof representativeRoleSchema>,
): Promise<Result<Touched>> {
  return onRepresentative(viewer, userId, async (tx, seat) => {
    if (seat.role === "OWNER" && role === "EDITOR" && (await isLastOwner(tx, viewer.organizationId, userId)))
      return fail("last-owner");
    await tx.representative.update({ where: { userId }, data: { role } });
    // New rights begin with a new session.
    await endSessionsOf(tx, userId, viewer.sessionId);
    await trace(tx, viewer, "representative.role-changed", userId, seat.user.name, {
      role: { before: seat.role, after: role },
    });
    return ok({ id: userId });
  });
}

/** Takes a representative's seat away, and with it every session; one who never accepted is forgotten. */
export function removeRepresentative(
  viewer: Representing,
  { userId }: Input<typeof representativeSchema>,
): Promise<Result<Touched>> {
  return onRepresentative(viewer, userId, async (tx, seat) => {
    if (seat.role === "OWNER" && (await isLastOwner(tx, viewer.organizationId, userId))) return fail("last-owner");
    await tx.representative.delete({ where: { userId } });
    await endSessionsOf(tx, userId);
    await tx.mailedLink.deleteMany({ where: { userId, usedAt: null } });
    if (!seat.user.passwordHash) await tx.user.delete({ where: { id: userId } });
    await trace(tx, viewer, "representative.removed", userId, seat.user.name, { role: { before: seat.role } });
    return ok({ id: userId });
  });
}

type Seat = { role: OrganizationRole; user: { name: string; passwordHash: string | null } };
type Work = (tx: Tx, seat: Seat) => Promise<Result<Touched>>;

// A seat of another organization does not exist for this one. The lock lets two owners not remove each other at once.
function onRepresentative(viewer: Representing, userId: string, work: Work): Promise<Result<Touched>> {
  const { organizationId } = viewer;
  if (!canManageRepresentatives(viewer, organizationId)) return Promise.resolve(fail("not-allowed"));
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Organization" WHERE id = ${organizationId}::uuid FOR UPDATE`;
    const seat = await tx.representative.findFirst({
      where: { userId, organizationId },
      include: { user: { select: { name: true, passwordHash: true } } },
    });
    return seat ? work(tx, seat) : fail("not-found");
  });
}

async function isLastOwner(tx: Tx, organizationId: string, userId: string): Promise<boolean> {
  const others = await tx.representative.count({
    where: {
      organizationId,
      role: "OWNER",
      userId: { not: userId },
      user: { passwordHash: { not: null }, disabledAt: null },
    },
  });
  return others === 0;
}

function trace(
  tx: Tx,
  actor: Actor,
  type: string,
  id: string,
  name: string,
  change: Parameters<typeof record>[1]["change"] & object,
): Promise<void> {
  return record(tx, { type, actor, subject: { type: "user", id, name }, change });
}
