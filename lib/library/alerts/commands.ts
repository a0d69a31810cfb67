import { record } from "@/lib/audit/record";
import { takeOne } from "@/lib/auth/limits";
import { linkMinutes } from "@/lib/auth/mailed-links";
import type { Request } from "@/lib/auth/request";
import type { Visitor } from "@/lib/auth/viewer";
import { minutesFrom, now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locales";
import { hashToken, randomToken } from "@/lib/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import { settledMoment } from "../harvest/queries";
import { followerKey } from "./keys";
import { confirmMail } from "./mail";
import { vocabularyWords } from "./queries";
import { nextDue } from "./rules";
import type { Following } from "./schema";

/**
 * Asks that a search be followed by an address. Whether the address is known is never looked at here: no answer, and no
 * answer's time, depends on it. Fails with too-many-requests, which counts where it is asked from.
 */
export async function requestFollowing(
  _visitor: Visitor,
  { email, search, frequency }: Following,
  { device, locale }: Request,
): Promise<Result<{ search: string }>> {
  const here = await takeOne("follow", device.address ?? "unknown");
  if (!here.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(here.retryAfter / 60) } });
  if (!(await takeOne("follow-address", email.toLowerCase())).allowed) return ok({ search });
  return transaction(async (tx) => {
    await enqueue(tx, "mail-follow-link", { email, locale, search, frequency });
    return ok({ search });
  });
}

type Asked = Following & { readonly locale: Locale };

/** Mails the link that confirms the address. An older one for the same search ends. */
export async function mailFollowLink({ email, locale, search, frequency }: Asked, jobId: string): Promise<void> {
  const token = randomToken();
  const narrowed = await vocabularyWords(search, locale);
  await transaction(async (tx) => {
    await tx.followRequest.deleteMany({ where: { email, search } });
    const expiresAt = minutesFrom(now(), linkMinutes);
    await tx.followRequest.create({
      data: { tokenHash: hashToken(token), email, locale, search, frequency, expiresAt },
    });
    await mail(tx, confirmMail({ to: email, locale, narrowed, token }), { key: `follow-link:${jobId}` });
  });
}

/** Uses a mailed link once: from now on the search is followed. What is in the library already is no news. */
export async function confirmFollowing(
  visitor: Visitor,
  { token }: { token: string },
): Promise<Result<{ follower: string; key: string }>> {
  const toldUntil = await settledMoment();
  return transaction(async (tx) => {
    const where = { tokenHash: hashToken(token), expiresAt: { gt: now() } };
    const request = await tx.followRequest.findFirst({ where });
    // Of two who come at once, one deletes it.
    const used = request && (await tx.followRequest.deleteMany({ where: { id: request.id } })).count === 1;
    if (!used) return fail("link-expired");
    const { email, locale, search, frequency } = request;
    // Written to, not only looked at: a job that forgets addresses without alerts then leaves this one alone.
    const { id: followerId } = await tx.follower.upsert({ where: { email }, create: { email }, update: { email } });
    // What was stopped begins anew; what is followed goes on from where it was told.
    await tx.alert.deleteMany({ where: { followerId, search, stoppedAt: { not: null } } });
    const wanted = { locale, frequency, dueAt: nextDue(frequency, now()) };
    const { id } = await tx.alert.upsert({
      where: { followerId_search: { followerId, search } },
      create: { ...wanted, followerId, search, toldUntil },
      update: wanted,
    });
    await record(tx, { type: "alert.confirmed", actor: visitor, subject: { type: "alert", id } });
    return ok({ follower: followerId, key: followerKey(followerId) });
  });
}
