import type { z } from "zod";
import { refusal } from "@/lib/accounts/passwords/choose";
import { hashPassword, verifyPassword } from "@/lib/accounts/passwords/hash";
import { passwordChangedMail } from "@/lib/accounts/recovery/mail";
import { countFailure, waitFor } from "@/lib/accounts/sign-in/delay";
import { record } from "@/lib/audit/record";
import { endSession, endSessionsOf } from "@/lib/auth/sessions";
import { isRepresenting, type SignedIn } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import type { changePasswordSchema, ownNameSchema, ownSessionSchema } from "./schema";

type Input<Schema extends z.ZodType> = z.output<Schema>;

const subject = ({ userId, name }: SignedIn) => ({ type: "user", id: userId, name });

export function saveOwnName(viewer: SignedIn, { name, language }: Input<typeof ownNameSchema>): Promise<Result> {
  return transaction(async (tx) => {
    await tx.user.update({ where: { id: viewer.userId }, data: { name, locale: language } });
    const change = { name: { before: viewer.name, after: name }, language: { before: viewer.locale, after: language } };
    await record(tx, { type: "user.changed", actor: viewer, subject: subject(viewer), change });
    return ok();
  });
}

/** Sets a new password with the old one; every other session ends, and the owner is told by mail. */
export async function changePassword(
  viewer: SignedIn,
  { current, password }: Input<typeof changePasswordSchema>,
): Promise<Result> {
  const seconds = await waitFor(viewer.userId);
  if (seconds > 0) return fail("too-many-requests", { values: { minutes: Math.ceil(seconds / 60) } });
  const user = await db.user.findUniqueOrThrow({ where: { id: viewer.userId } });
  if (!(await verifyPassword(user.passwordHash, current))) {
    await countFailure(viewer.userId);
    return fail("password-wrong", { field: "current" });
  }
  const refused = await refusal(password, {
    hasSecondFactor: viewer.hasSecondFactor,
    ownWords: await ownWords(viewer),
  });
  if (refused) return refused;
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    await tx.user.update({ where: { id: viewer.userId }, data: { passwordHash } });
    await endSessionsOf(tx, viewer.userId, viewer.sessionId);
    await record(tx, { type: "user.password-changed", actor: viewer, subject: subject(viewer) });
    await mail(tx, passwordChangedMail({ to: viewer.email, name: viewer.name, locale: viewer.locale }));
    return ok();
  });
}

async function ownWords(viewer: SignedIn): Promise<string[]> {
  const organizationId = isRepresenting(viewer) ? viewer.organizationId : null;
  const organization =
    organizationId && (await db.organization.findUnique({ where: { id: organizationId }, select: { name: true } }));
  return [viewer.name, viewer.email, ...(organization ? [organization.name] : [])];
}

export function endOwnSession(viewer: SignedIn, { sessionId }: Input<typeof ownSessionSchema>): Promise<Result> {
  return transaction(async (tx) => {
    const session = await tx.session.findFirst({ where: { id: sessionId, userId: viewer.userId } });
    if (!session) return fail("not-found");
    await endSession(tx, sessionId);
    return ok();
  });
}

/** Ends every session of the person, this one too. */
export function signOutEverywhere(viewer: SignedIn): Promise<Result> {
  return transaction(async (tx) => {
    await endSessionsOf(tx, viewer.userId);
    await record(tx, { type: "user.signed-out-everywhere", actor: viewer, subject: subject(viewer) });
    return ok();
  });
}
