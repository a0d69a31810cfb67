import { record } from "@/lib/audit/record";
import type { Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { fail, ok, type Result } from "@/lib/result";
import { isAlertKey, isFollowerKey } from "./keys";
import { type Frequency, nextDue } from "./rules";
import type { AlertLink, FollowerLink } from "./schema";

// What whoever got the mails does with the links in them. Each can be done again, and comes to the same end.

type Changed<Link> = Promise<Result<Link, "link-expired" | "not-found">>;

/** Ends the mails of one search at once, also those that wait to be sent. */
export async function stopAlert(visitor: Visitor, link: AlertLink): Changed<AlertLink> {
  if (!isAlertKey(link.alert, link.key)) return fail("link-expired");
  return transaction(async (tx) => {
    await stop(tx, visitor, { id: link.alert });
    return ok(link);
  });
}

/** Takes a stop back: what appeared meanwhile is told with the next mail. Fails with not-found once it is forgotten. */
export async function followAgain(visitor: Visitor, link: AlertLink): Changed<AlertLink> {
  if (!isAlertKey(link.alert, link.key)) return fail("link-expired");
  return transaction(async (tx) => {
    const alert = await tx.alert.findUnique({ where: { id: link.alert } });
    if (!alert) return fail("not-found");
    const { count } = await tx.alert.updateMany({
      where: { id: alert.id, stoppedAt: { not: null } },
      data: { stoppedAt: null, dueAt: nextDue(alert.frequency, now()) },
    });
    if (count > 0) await record(tx, { type: "alert.resumed", actor: visitor, subject: subjectOf(alert.id) });
    return ok(link);
  });
}

/** Daily or weekly from now on. */
export async function changeAlert(
  visitor: Visitor,
  { frequency, ...link }: AlertLink & { frequency: Frequency },
): Changed<AlertLink> {
  if (!isAlertKey(link.alert, link.key)) return fail("link-expired");
  return transaction(async (tx) => {
    const { count } = await tx.alert.updateMany({
      where: { id: link.alert },
      data: { frequency, dueAt: nextDue(frequency, now()) },
    });
    if (count === 0) return fail("not-found");
    const change = { frequency: { after: frequency } };
    await record(tx, { type: "alert.changed", actor: visitor, subject: subjectOf(link.alert), change });
    return ok(link);
  });
}

/** Ends every mail to an address; each search can be followed again for a while. */
export async function stopAll(visitor: Visitor, link: FollowerLink): Changed<FollowerLink> {
  if (!isFollowerKey(link.follower, link.key)) return fail("link-expired");
  return transaction(async (tx) => {
    await stop(tx, visitor, { followerId: link.follower });
    return ok(link);
  });
}

/** Forgets an address with all it follows. */
export async function eraseFollower(visitor: Visitor, { follower: id, key }: FollowerLink): Changed<null> {
  if (!isFollowerKey(id, key)) return fail("link-expired");
  return transaction(async (tx) => {
    const follower = await tx.follower.findUnique({ where: { id }, select: { email: true } });
    if (follower) await forgetFollower(tx, visitor, follower.email);
    return ok(null);
  });
}

/** The same for who proved the address in another way, in that caller's transaction. */
export async function forgetFollower(tx: Tx, actor: Parameters<typeof record>[1]["actor"], email: string) {
  await tx.followRequest.deleteMany({ where: { email } });
  const follower = await tx.follower.findUnique({ where: { email }, select: { id: true } });
  if (!follower) return;
  await tx.follower.deleteMany({ where: { id: follower.id } });
  await record(tx, { type: "follower.erased", actor, subject: { type: "follower", id: follower.id } });
}

async function stop(tx: Tx, visitor: Visitor, which: { id: string } | { followerId: string }): Promise<void> {
  const stopped = await tx.alert.updateManyAndReturn({
    where: { ...which, stoppedAt: null },
    data: { stoppedAt: now() },
    select: { id: true },
  });
  for (const { id } of stopped) await record(tx, { type: "alert.stopped", actor: visitor, subject: subjectOf(id) });
}

const subjectOf = (id: string) => ({ type: "alert", id });
