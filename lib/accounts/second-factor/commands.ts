import type { z } from "zod";
import { verifyPassword } from "@/lib/accounts/passwords/hash";
import { countFailure, waitFor } from "@/lib/accounts/sign-in/delay";
import { type Actor, record } from "@/lib/audit/record";
import { endSessionsOf } from "@/lib/auth/sessions";
import type { SignedIn } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { hashToken } from "@/lib/ids";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import { factorRemovedMail } from "./mail";
import { recoveryCodesOf } from "./recovery-codes";
import type { confirmSchema, turnOffSchema } from "./schema";
import { enrolmentUri, newSecret, stepOf } from "./totp";

type Input<Schema extends z.ZodType> = z.output<Schema>;

/** Whether a code of the app or a recovery code is right; each counts once, whoever comes twice at the same moment. */
export async function checkSecondFactor(userId: string, given: string): Promise<boolean> {
  const code = given.replace(/[\s-]/g, "").toUpperCase();
  return /^\d{6}$/.test(code) ? checkCode(userId, code) : takeRecoveryCode(userId, code);
}

async function checkCode(userId: string, code: string): Promise<boolean> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { totpSecret: true, totpConfirmedAt: true } });
  if (!user?.totpSecret || !user.totpConfirmedAt) return false;
  const step = stepOf(user.totpSecret, code, now());
  return step !== null && takeStep(db, userId, step);
}

async function takeStep(on: Pick<Tx, "user">, userId: string, step: bigint): Promise<boolean> {
  const { count } = await on.user.updateMany({
    where: { id: userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}

async function takeRecoveryCode(userId: string, code: string): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { userId, codeHash: hashToken(code), usedAt: null },
    data: { usedAt: now() },
  });
  return count === 1;
}

/** What a person is setting up: made at the first look, the same until it is confirmed, then shown to nobody. */
export async function pendingFactor(
  userId: string,
): Promise<{ secret: string; uri: string; recoveryCodes: readonly string[] } | null> {
  await db.user.updateMany({ where: { id: userId, totpSecret: null }, data: { totpSecret: newSecret() } });
  const user = await db.user.findUnique({ where: { id: userId } });
  if (!user?.totpSecret || user.totpConfirmedAt) return null;
  const { totpSecret: secret, email } = user;
  return { secret, uri: enrolmentUri(secret, email), recoveryCodes: recoveryCodesOf(secret) };
}

/** Takes the first code of the new app, and keeps the recovery codes that were shown beside it. */
export function confirmSecondFactor(
  userId: string,
  { code }: Pick<Input<typeof confirmSchema>, "code">,
): Promise<Result> {
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user?.totpSecret || user.totpConfirmedAt) return fail("changed-meanwhile");
    const step = stepOf(user.totpSecret, code.replace(/\s/g, ""), now());
    if (step === null || !(await takeStep(tx, userId, step))) return fail("code-wrong", { field: "code" });
    await tx.user.update({ where: { id: userId }, data: { totpConfirmedAt: now() } });
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await tx.recoveryCode.createMany({
      data: recoveryCodesOf(user.totpSecret).map((shown) => ({ userId, codeHash: hashToken(shown.replace("-", "")) })),
    });
    const actor: Actor = { kind: "system", name: user.name };
    await record(tx, {
      type: "user.second-factor-set-up",
      actor,
      subject: { type: "user", id: userId, name: user.name },
    });
    return ok();
  });
}

/** Gives up the second factor; not for admins and reviewers, of whom it is required. */
export async function turnOffSecondFactor(
  viewer: SignedIn,
  { password }: Input<typeof turnOffSchema>,
): Promise<Result> {
  if (viewer.kind !== "member") return fail("second-factor-required");
  const seconds = await waitFor(viewer.userId);
  if (seconds > 0) return fail("too-many-requests", { values: { minutes: Math.ceil(seconds / 60) } });
  const user = await db.user.findUniqueOrThrow({ where: { id: viewer.userId } });
  if (!(await verifyPassword(user.passwordHash, password))) {
    await countFailure(viewer.userId);
    return fail("password-wrong", { field: "password" });
  }
  return transaction(async (tx) => {
    await tx.user.update({
      where: { id: viewer.userId },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    });
    await tx.recoveryCode.deleteMany({ where: { userId: viewer.userId } });
    await endSessionsOf(tx, viewer.userId, viewer.sessionId);
    await record(tx, {
      type: "user.second-factor-removed",
      actor: viewer,
      subject: { type: "user", id: viewer.userId, name: viewer.name },
    });
    await mail(tx, factorRemovedMail({ to: viewer.email, name: viewer.name, locale: viewer.locale }));
    return ok();
  });
}
