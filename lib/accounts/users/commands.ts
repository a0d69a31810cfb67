import type { z } from "zod";
import { factorRemovedMail } from "@/lib/accounts/second-factor/mail";
import { record } from "@/lib/audit/record";
import { createLink } from "@/lib/auth/mailed-links";
import { endSession, endSessionsOf } from "@/lib/auth/sessions";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import { emailChangedMail, resetByAdminMail } from "./mail";
import type { userEmailSchema, userRoleSchema, userSchema, userSessionSchema } from "./schema";

type Input<Schema extends z.ZodType> = z.output<Schema>;
type Touched = { id: string };
type User = NonNullable<Awaited<ReturnType<Tx["user"]["findUnique"]>>>;

/** Seats a representative on the steering committee, or takes the seat back. New rights begin with a new sign-in. */
export function setReviewer(admin: Admin, { userId, role }: Input<typeof userRoleSchema>): Promise<Result<Touched>> {
  return onUser(userId, async (tx, user) => {
    if (user.role === "ADMIN" || user.role === role) return fail("changed-meanwhile");
    await tx.user.update({ where: { id: userId }, data: { role } });
    await endSessionsOf(tx, userId);
    await trace(tx, admin, user, "user.role-changed", { role: { before: user.role, after: role } });
    return ok({ id: userId });
  });
}

/** Closes an account and ends its sessions; nothing of it is lost. */
export function disableUser(admin: Admin, { userId }: Input<typeof userSchema>): Promise<Result<Touched>> {
  return onUser(userId, async (tx, user) => {
    // Somebody must be left to let people in again.
    if (user.id === admin.userId) return fail("not-allowed");
    if (user.disabledAt) return fail("changed-meanwhile");
    await tx.user.update({ where: { id: userId }, data: { disabledAt: now() } });
    await endSessionsOf(tx, userId);
    await tx.mailedLink.deleteMany({ where: { userId, usedAt: null } });
    await trace(tx, admin, user, "user.disabled", {});
    return ok({ id: userId });
  });
}

export function enableUser(admin: Admin, { userId }: Input<typeof userSchema>): Promise<Result<Touched>> {
  return onUser(userId, async (tx, user) => {
    if (!user.disabledAt) return fail("changed-meanwhile");
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null } });
    await trace(tx, admin, user, "user.enabled", {});
    return ok({ id: userId });
  });
}

export function endSessionsByAdmin(admin: Admin, { userId }: Input<typeof userSchema>): Promise<Result<Touched>> {
  return onUser(userId, async (tx, user) => {
    await endSessionsOf(tx, userId, admin.sessionId);
    await trace(tx, admin, user, "user.sessions-ended", {});
    return ok({ id: userId });
  });
}

export function endOneSessionByAdmin(
  admin: Admin,
  { userId, sessionId }: Input<typeof userSessionSchema>,
): Promise<Result<Touched>> {
  return onUser(userId, async (tx, user) => {
    const session = await tx.session.findFirst({ where: { id: sessionId, userId } });
    if (!session) return fail("not-found");
    await endSession(tx, sessionId);
    await trace(tx, admin, user, "user.session-ended", {});
    return ok({ id: userId });
  });
}

/** Mails a link to set a new password; the password that is stays until the link is used. */
export function sendResetLink(admin: Admin, { userId }: Input<typeof userSchema>): Promise<Result<Touched>> {
  return onUser(userId, async (tx, user) => {
    if (user.disabledAt) return fail("changed-meanwhile");
    const token = await createLink(tx, { purpose: "RESET_PASSWORD", userId });
    await mail(tx, resetByAdminMail({ to: user.email, name: user.name, locale: localeOf(user), token }));
    await trace(tx, admin, user, "user.reset-link-sent", {});
    return ok({ id: userId });
  });
}

/** Moves an account to another address: sessions and links to the old one end, and both addresses are told. */
export async function changeEmail(
  admin: Admin,
  { userId, email }: Input<typeof userEmailSchema>,
): Promise<Result<Touched>> {
  const changed = onUser(userId, async (tx, user) => {
    if (user.email === email) return fail("changed-meanwhile");
    await tx.user.update({ where: { id: userId }, data: { email } });
    await endSessionsOf(tx, userId, admin.sessionId);
    // Used ones too: they prove the old address, and nobody has proved the new one yet.
    await tx.mailedLink.deleteMany({ where: { userId } });
    for (const to of [user.email, email])
      await mail(tx, emailChangedMail({ to, email, name: user.name, locale: localeOf(user) }));
    await trace(tx, admin, user, "user.email-changed", { email: { before: user.email, after: email } });
    return ok({ id: userId });
  });
  return changed.catch((error: unknown) => {
    if (isTaken(error)) return fail("email-taken", { field: "email" });
    throw error;
  });
}

/** Takes a lost second factor off, so that its owner can set up a new one; ends every session. */
export function removeSecondFactor(admin: Admin, { userId }: Input<typeof userSchema>): Promise<Result<Touched>> {
  return onUser(userId, async (tx, user) => {
    if (!user.totpConfirmedAt || user.id === admin.userId) return fail("changed-meanwhile");
    await tx.user.update({
      where: { id: userId },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    });
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await endSessionsOf(tx, userId);
    await mail(tx, factorRemovedMail({ to: user.email, name: user.name, locale: localeOf(user) }));
    await trace(tx, admin, user, "user.second-factor-removed", {});
    return ok({ id: userId });
  });
}

function localeOf({ locale }: User): Locale {
  return isLocale(locale) ? locale : "en";
}

type Work = (tx: Tx, user: User) => Promise<Result<Touched>>;

function onUser(userId: string, work: Work): Promise<Result<Touched>> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
    const user = await tx.user.findUnique({ where: { id: userId } });
    return user ? work(tx, user) : fail("not-found");
  });
}

function trace(
  tx: Tx,
  admin: Admin,
  user: User,
  type: string,
  change: Record<string, { before?: unknown; after?: unknown }>,
): Promise<void> {
  return record(tx, { type, actor: admin, subject: { type: "user", id: user.id, name: user.name }, change });
}
