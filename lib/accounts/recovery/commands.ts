import type { z } from "zod";
import { refusal } from "@/lib/accounts/passwords/choose";
import { hashPassword } from "@/lib/accounts/passwords/hash";
import { resendTo } from "@/lib/accounts/representatives/commands";
import { forgetFailures } from "@/lib/accounts/sign-in/delay";
import { type NextStep, stepAfterPassword } from "@/lib/accounts/sign-in/rules";
import { record } from "@/lib/audit/record";
import { takeOne } from "@/lib/auth/limits";
import { createLink, findLink, useLink } from "@/lib/auth/mailed-links";
import type { Request } from "@/lib/auth/request";
import { endSessionsOf } from "@/lib/auth/sessions";
import type { Visitor } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { isLocale } from "@/lib/i18n/locales";
import { hashToken } from "@/lib/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { mail } from "@/lib/mail/mail";
import { type Failure, fail, ok, type Result } from "@/lib/result";
import { passwordChangedMail, resetMail } from "./mail";
import { ownerOf } from "./queries";
import type { acceptSchema, forgotSchema, renewSchema, setPasswordSchema } from "./schema";

type Input<Schema extends z.ZodType> = z.output<Schema>;
type Purpose = "RESET_PASSWORD" | "INVITATION";
/** What the person still owes before a session may begin. */
type Follows = { userId: string; step: NextStep };

/** Asks for a link to set a new password. Whether there is such an account is a job's business: no answer, and no answer's time, depends on it. */
export async function requestReset(
  _visitor: Visitor,
  { email }: Input<typeof forgotSchema>,
  { device }: Request,
): Promise<Result> {
  const refused = await tooMany(device.address, email);
  if (refused) return refused;
  return transaction(async (tx) => {
    await enqueue(tx, "mail-password-link", { email });
    return ok();
  });
}

/** Mails the link, if there is such an account. */
export function mailPasswordLink(email: string): Promise<void> {
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email } });
    if (user && !user.disabledAt) await sendLink(tx, user);
  });
}

type User = NonNullable<Awaited<ReturnType<Tx["user"]["findUnique"]>>>;

async function sendLink(tx: Tx, user: User): Promise<void> {
  // Who never had a password is still invited.
  if (!user.passwordHash) return resendTo(tx, user.id);
  const token = await createLink(tx, { purpose: "RESET_PASSWORD", userId: user.id });
  await mail(tx, resetMail({ to: user.email, name: user.name, locale: localeOf(user), token }));
}

async function tooMany(address: string | null, email: string): Promise<Failure | null> {
  for (const key of [address ?? "unknown", email.toLowerCase()]) {
    const answer = await takeOne("mail-link", key);
    if (!answer.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(answer.retryAfter / 60) } });
  }
  return null;
}

/** Sets a new password with a mailed link: the second factor stays, every session ends, the owner is told. */
export function resetPassword(
  _visitor: Visitor,
  { token, password }: Input<typeof setPasswordSchema>,
): Promise<Result<Follows>> {
  return setPassword("RESET_PASSWORD", token, password, {});
}

/** Accepts an invitation: a name as its owner writes it, and the first password. */
export function acceptInvitation(
  _visitor: Visitor,
  { token, password, name }: Input<typeof acceptSchema>,
): Promise<Result<Follows>> {
  return setPassword("INVITATION", token, password, { name });
}

async function setPassword(
  purpose: Purpose,
  token: string,
  password: string,
  change: { name?: string },
): Promise<Result<Follows>> {
  const link = await findLink(db, purpose, token);
  const user = link?.userId ? await ownerOf(link.userId) : null;
  if (!user || user.disabledAt) return fail("link-expired");
  const ownWords = [user.name, change.name ?? "", user.email, user.representative?.organization.name ?? ""];
  const refused = await refusal(password, { hasSecondFactor: user.totpConfirmedAt !== null, ownWords });
  if (refused) return refused;

  const passwordHash = await hashPassword(password);
  const done = await transaction(async (tx) => {
    if (!(await useLink(tx, purpose, token))) return fail("link-expired");
    await tx.user.update({ where: { id: user.id }, data: { passwordHash, ...change } });
    await endSessionsOf(tx, user.id);
    const type = purpose === "INVITATION" ? "user.invitation-accepted" : "user.password-reset";
    const name = change.name ?? user.name;
    await record(tx, { type, actor: { kind: "system", name }, subject: { type: "user", id: user.id, name } });
    if (purpose === "RESET_PASSWORD")
      await mail(tx, passwordChangedMail({ to: user.email, name, locale: localeOf(user) }));
    return ok({
      userId: user.id,
      step: stepAfterPassword({ role: user.role, hasSecondFactor: user.totpConfirmedAt !== null }),
    });
  });
  // The owner of the mailbox may come in, whatever strangers tried before.
  if (done.ok) await forgetFailures(user.email);
  return done;
}

/** Mails a new invitation to the address of one that is too old; who holds the old link learns nothing new. */
export async function renewInvitation(
  _visitor: Visitor,
  { token }: Input<typeof renewSchema>,
  { device }: Request,
): Promise<Result> {
  const link = await db.mailedLink.findFirst({
    where: { tokenHash: hashToken(token), purpose: "INVITATION", usedAt: null },
    include: { user: true },
  });
  if (!link?.user || link.user.passwordHash || link.user.disabledAt) return fail("link-expired");
  const { id, email } = link.user;
  const refused = await tooMany(device.address, email);
  if (refused) return refused;
  return transaction(async (tx) => {
    await resendTo(tx, id);
    return ok();
  });
}

function localeOf({ locale }: { locale: string }) {
  return isLocale(locale) ? locale : "en";
}
