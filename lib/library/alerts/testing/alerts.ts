import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { JobPayloads } from "@/lib/jobs/tasks";
import { mailedToken, request } from "@/lib/membership/testing/people";
import { aDocument } from "../../harvest/testing/harvest";
import { indexDocument } from "../../search/indexing";
import { confirmFollowing, mailFollowLink, requestFollowing } from "../commands";
import { tellAlert, tendAlerts } from "../tell";

type Job<Name extends keyof JobPayloads> = { readonly id: string; readonly payload: JobPayloads[Name] };

/** The jobs of a kind that wait. */
export function waiting<Name extends keyof JobPayloads>(task: Name): Promise<Job<Name>[]> {
  return db.$queryRaw<Job<Name>[]>`
    SELECT j.id::text, payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = ${task} ORDER BY j.id`;
}

const done = (id: string) => db.$queryRaw`SELECT graphile_worker.complete_jobs(ARRAY[${id}::bigint])::text`;

/** Asks that a search be followed, up to the mail that confirms it; returns the token in it. */
export async function ask(email: string, search = "", given: { frequency?: "DAILY" | "WEEKLY"; locale?: "ar" } = {}) {
  const { frequency = "DAILY", locale = "en" } = given;
  const address = `192.0.2.${Math.floor(Math.random() * 250)}`;
  const device = { ...request.device, address };
  await requestFollowing(visitor, { email, search, frequency }, { ...request, device, locale });
  for (const { id, payload } of await waiting("mail-follow-link")) {
    await mailFollowLink(payload, id);
    await done(id);
  }
  return mailedToken(email);
}

/** Follows a search; returns the alert. */
export async function follow(email: string, search = "", given: Parameters<typeof ask>[2] = {}) {
  const token = await ask(email, search, given);
  const confirmed = await confirmFollowing(visitor, { token });
  if (!confirmed.ok) throw new Error(confirmed.code);
  return db.alert.findFirstOrThrow({ where: { followerId: confirmed.value.follower }, orderBy: { createdAt: "desc" } });
}

/** A document as a publication leaves it: public, and found by searches. */
export async function publish(given: Parameters<typeof aDocument>[0] = {}): Promise<string> {
  const id = await aDocument(given);
  await indexDocument(db, id);
  return id;
}

export async function makeDue(): Promise<void> {
  await db.alert.updateMany({ data: { dueAt: new Date(0) } });
}

/** Does what the worker does when every alert is due. */
export async function tellAll(): Promise<void> {
  await makeDue();
  await tendAlerts();
  for (const { id, payload } of await waiting("send-alert")) {
    await tellAlert(payload, id);
    await done(id);
  }
}
