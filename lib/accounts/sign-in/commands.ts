import type { z } from "zod";
import { verifyPassword } from "@/lib/accounts/passwords/hash";
import { checkSecondFactor } from "@/lib/accounts/second-factor/commands";
import { isKnownBrowser } from "@/lib/auth/known-browser";
import { giveBack, takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import { createSession, type Device, type NewSession } from "@/lib/auth/sessions";
import type { SignedIn, Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { type Failure, fail, ok, type Result } from "@/lib/result";
import { countFailure, forgetFailures, waitFor } from "./delay";
import { type NextStep, stepAfterPassword } from "./rules";
import type { againSchema, secondFactorSchema, signInSchema } from "./schema";

type Input<Schema extends z.ZodType> = z.output<Schema>;

/** What follows: the session is begun, or a challenge is kept for ten minutes. */
export type SignInOutcome =
  | { readonly step: "signed-in"; readonly userId: string }
  | { readonly step: Exclude<NextStep, "signed-in">; readonly userId: string; readonly challenge: NewSession };

/** The first step. Unknown addresses, closed accounts and wrong passwords get the same answer after the same work. */
export async function signIn(
  _visitor: Visitor,
  { email, password }: Input<typeof signInSchema>,
  { device }: Request,
): Promise<Result<SignInOutcome>> {
  const account = countedAs(email, device);
  const refused = await tooMany(account, device);
  if (refused) return refused;

  const user = await db.user.findUnique({
    where: { email },
    include: { representative: { include: { organization: { include: { membership: true } } } } },
  });
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight || user.disabledAt) {
    await countFailure(account);
    return fail("sign-in-failed");
  }
  await welcome(account, device);
  // Only who knows the password is told.
  if (!hasPlace(user)) return fail("membership-not-active");

  const step = stepAfterPassword({ role: user.role, hasSecondFactor: user.totpConfirmedAt !== null });
  if (step === "signed-in") return ok({ step, userId: user.id });
  const challenge = await transaction((tx) => createSession(tx, { kind: "SECOND_FACTOR", userId: user.id }, device));
  return ok({ step, userId: user.id, challenge });
}

type Person = { role: string; representative: { organization: { membership: { status: string } | null } } | null };

// Who acts for nobody, or for an organization that is not active, has nothing behind the door.
function hasPlace({ role, representative }: Person): boolean {
  return role === "ADMIN" || representative?.organization.membership?.status === "ACTIVE";
}

/** The second step: the person of the challenge gives a code of the app, or a recovery code. */
export async function passSecondFactor(
  _visitor: Visitor,
  { code }: Input<typeof secondFactorSchema>,
  userId: string | null,
  { device }: Request,
): Promise<Result<{ userId: string }>> {
  if (!userId) return fail("link-expired");
  const refused = await tooMany(userId, device);
  if (refused) return refused;
  const passed = await checkSecondFactor(userId, code);
  if (!passed) {
    await countFailure(userId);
    return fail("code-wrong", { field: "code" });
  }
  await welcome(userId, device);
  return ok({ userId });
}

/** Proves once more who is signed in, for a sensitive act. */
export async function proveAgain(
  viewer: SignedIn,
  { password, code }: Input<typeof againSchema>,
  { device }: Request,
): Promise<Result<{ kind: SignedIn["kind"] }>> {
  // Counted by id, which strangers do not know: they cannot slow down who is signed in.
  const refused = await tooMany(viewer.userId, device);
  if (refused) return refused;
  const { passwordHash } = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(passwordHash, password))) {
    await countFailure(viewer.userId);
    return fail("password-wrong", { field: "password" });
  }
  if (viewer.hasSecondFactor && !(code && (await checkSecondFactor(viewer.userId, code)))) {
    await countFailure(viewer.userId);
    return fail("code-wrong", { field: "code" });
  }
  await welcome(viewer.userId, device);
  await db.session.updateMany({ where: { id: viewer.sessionId }, data: { authenticatedAt: now() } });
  return ok({ kind: viewer.kind });
}

// A browser that knows its person counts apart: strangers at the same account cannot keep its owner waiting.
function countedAs(email: string, { mark }: Device): string {
  return mark && isKnownBrowser(mark, email) ? mark : email;
}

async function welcome(account: string, { address }: Device): Promise<void> {
  await forgetFailures(account);
  await giveBack("sign-in", address ?? "unknown");
}

async function tooMany(account: string, { address }: Device): Promise<Failure | null> {
  const byAddress = await takeOne("sign-in", address ?? "unknown");
  const seconds = byAddress.allowed ? await waitFor(account) : byAddress.retryAfter;
  return seconds > 0 ? fail("too-many-requests", { values: { minutes: Math.ceil(seconds / 60) } }) : null;
}
