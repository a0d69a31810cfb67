import { visitor } from "@/lib/auth/viewer";
import { minutesFrom, now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { spoken } from "@/lib/i18n/locales";
import { enqueueAll } from "@/lib/jobs/enqueue";
import type { JobPayloads } from "@/lib/jobs/tasks";
import { deliver } from "@/lib/mail/deliver";
import { settledMoment } from "../harvest/queries";
import { alertMail } from "./mail";
import { lastAppearance, newsOf } from "./news";
import { wordsOf } from "./queries";
import { frequencies, nextDue, stoppedDays, unconfirmedHours } from "./rules";
import { isUnderstood, stateOf } from "./schema";

const batch = 200;

/** Forgets what is over, and hands every alert that is due its span of time to tell of. */
export async function tendAlerts(): Promise<void> {
  await forget();
  const until = await settledMoment();
  const last = await lastAppearance();
  while ((await claim(until, last)) === batch);
}

type Due = { readonly id: string; readonly since: Date };

// The span is taken and its job is made in one transaction, and the next begins where it ends: whoever is killed has done
// both or neither, and of two at once each takes other alerts.
function claim(until: Date, last: Date | null): Promise<number> {
  return transaction(async (tx) => {
    const due = await tx.$queryRaw<Due[]>`
      SELECT id, "toldUntil" AS since FROM "Alert" WHERE "stoppedAt" IS NULL AND "dueAt" <= ${now()}
      ORDER BY "dueAt", id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;
    await advance(tx, due, until);
    const withNews = due.filter(({ since }) => last !== null && since <= last && since < until);
    const jobs = withNews.map(({ id, since }) => ({
      key: `alert:${id}:${until.toISOString()}`,
      payload: { alertId: id, since: since.toISOString(), until: until.toISOString() },
    }));
    await enqueueAll(tx, "send-alert", jobs);
    return due.length;
  });
}

async function advance(tx: Tx, due: readonly Due[], until: Date): Promise<void> {
  const ids = due.map(({ id }) => id);
  for (const frequency of frequencies)
    await tx.alert.updateMany({
      where: { id: { in: ids }, frequency },
      data: { dueAt: nextDue(frequency, now()) },
    });
  // Never back: the other worker's moment may be the later one.
  await tx.alert.updateMany({ where: { id: { in: ids }, toldUntil: { lt: until } }, data: { toldUntil: until } });
}

/**
 * Sends one alert its news, if there are any. It is handed to the mail server from here, not through the queue: whatever
 * try it is, what it lists is asked for then, and who has stopped meanwhile gets nothing.
 */
export async function tellAlert({ alertId, since, until }: JobPayloads["send-alert"], jobId: string): Promise<void> {
  const alert = await db.alert.findFirst({ where: { id: alertId, stoppedAt: null }, include: { follower: true } });
  if (!alert || !isUnderstood(alert.search)) return;
  const locale = spoken(alert.locale);
  const span = { since: new Date(since), until: new Date(until) };
  const documents = await newsOf(visitor, stateOf(alert.search), locale, span);
  if (documents.length === 0) return;
  const words = await wordsOf(alert.search, locale);
  await deliver(alertMail({ to: alert.follower.email, locale, alert, words, documents }), `alert-${jobId}`);
}

async function forget(): Promise<void> {
  await db.followRequest.deleteMany({ where: { createdAt: { lt: minutesFrom(now(), -unconfirmedHours * 60) } } });
  const long = minutesFrom(now(), -stoppedDays * 24 * 60);
  await db.alert.deleteMany({ where: { stoppedAt: { lt: long } } });
  // Whoever confirms at this moment holds the row: it is left alone.
  await transaction(async (tx) => {
    const idle = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Follower" WHERE NOT EXISTS (SELECT 1 FROM "Alert" WHERE "followerId" = "Follower".id)
      FOR UPDATE SKIP LOCKED`;
    await tx.follower.deleteMany({ where: { id: { in: idle.map(({ id }) => id) }, alerts: { none: {} } } });
  });
}
