import { type Actor, record } from "@/lib/audit/record";
import type { Admin, Member } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { beginPublication } from "@/lib/library/publications/commands";
import type { Organization } from "./organizations";
import type { Planting, Row } from "./planting";
import { nobody, ofA, secretariat } from "./readers";

/** A draft, written as a member writes it: what the portal notes beside it is looked at too. */
export async function writeDraft({ word }: Planting, { id: userId }: Row, { row }: Organization): Promise<void> {
  const title = word({ name: "a draft that A began", readers: ofA }, "DocumentText.title");
  const member = { kind: "member", userId, name: "", organizationId: row.id, role: "OWNER" } as Member;
  await beginPublication(member, { title, language: "en" });
}

/** The log is added to by its own command and never changed: its rows stay. */
export async function writeLog({ word }: Planting, { id: userId }: Row): Promise<void> {
  const written = (column: string) => word({ name: "the log", readers: secretariat }, `AuditEvent.${column}`);
  const actor: Actor = { kind: "admin", userId, name: written("actorName") } as Admin;
  const subject = { type: written("subjectType"), id: written("subjectId"), name: written("subjectName") };
  const change = { text: { before: written("change"), after: written("change") } };
  await transaction((tx) => record(tx, { type: written("type"), actor, subject, change }));
}

/** The books take an entry with all its lines at once, and keep it: its rows stay. It is of no gift. */
export async function bookEntry({ word }: Planting): Promise<void> {
  const written = (column: string) => word({ name: "the books", readers: secretariat }, `JournalEntry.${column}`);
  const id = `00000000-0000-4000-8000-${written("id").replace("canary", "")}`;
  const side = { account: "CLEARING", currency: "USD" } as const;
  const lines = [100, -100].map((amount, position) => ({ ...side, amount, position }));
  const entry = { id, cause: written("cause"), kind: "GIFT", size: lines.length, happenedAt: now() } as const;
  await db.journalEntry.create({ data: { ...entry, lines: { create: lines } } });
}

/** A job of tomorrow: the queue, a schema of its own, holds addresses as well. */
export async function enqueueJob({ word }: Planting): Promise<void> {
  const email = word({ name: "a job", readers: nobody }, "a job's payload");
  const runAt = new Date(Date.now() + 86_400_000);
  await transaction((tx) => enqueue(tx, "mail-password-link", { email }, { runAt }));
}

/** Who follows a search by mail, and who has not confirmed it: nobody meets them but by the links in their own mails. */
export async function followers({ plant }: Planting): Promise<void> {
  const thing = { name: "a followed search", readers: nobody };
  const { id: followerId } = await plant(thing, "Follower");
  const tomorrow = new Date(Date.now() + 86_400_000);
  const asked = { locale: "en", frequency: "WEEKLY" };
  await plant(thing, "Alert", { ...asked, followerId, toldUntil: now(), dueAt: tomorrow });
  await plant(thing, "FollowRequest", { ...asked, expiresAt: tomorrow });
}
