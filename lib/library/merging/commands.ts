import type { z } from "zod";
import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { canModerate } from "../policy";
import { subjectOf } from "../publications/commands";
import { lockWithNeighbours } from "../records/locks";
import { differences, type EditedRow, editedFields, type Snapshot, snapshotOf } from "../records/snapshot";
import { indexDocuments } from "../search/indexing";
import { tellOfMerge } from "./mail";
import { gatherAnchors, gatherSubjects, moveEditions, moveRelations, moveTexts } from "./parts";
import { hides } from "./rules";
import type { mergeSchema } from "./schema";
import { type MergeRow, mergedFields } from "./sides";

type Input = z.output<typeof mergeSchema>;

/**
 * Makes one record of two: what the other holds goes to the kept one, its addresses lead there from now on, and it is gone.
 * What both say is the kept one's, but for what is chosen. It cannot be undone; a member whose publication goes is told.
 */
export async function mergeDocuments(admin: Admin, input: Input): Promise<Result<{ id: string }>> {
  const merged = await transaction((tx) => merge(tx, admin, input));
  if (!merged.ok) return merged;
  for (const key of merged.value) await storage().remove(key);
  return ok({ id: input.keptId });
}

async function merge(tx: Tx, admin: Admin, input: Input): Promise<Result<string[]>> {
  const { keptId, otherId } = input;
  if (keptId === otherId) return fail("merge-with-itself");
  // Relations first, as who relates the two at this moment holds them before it needs the documents.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(7303, 2)`;
  await lockWithNeighbours(tx, keptId, otherId);
  const [kept, other] = [await find(tx, keptId), await find(tx, otherId)];
  if (!kept || !other || !canModerate(admin, kept) || !canModerate(admin, other)) return fail("not-found");
  // What was compared is no longer there: it is looked at again before it is merged.
  if (kept.version !== input.keptVersion || other.version !== input.otherVersion) return fail("changed-meanwhile");
  const taken = (name: string) => input.take.includes(name);
  const audience = taken("audience") ? other.audience : kept.audience;
  if (kept.status !== "PUBLISHED" || hides({ status: kept.status, audience }, other)) return fail("merge-hides");

  const before = snapshotOf(await snapshotRow(tx, keptId));
  const lost = await snapshotRow(tx, otherId);
  await tellOfMerge(tx, { kept, other });
  await moveTexts(tx, kept, other, taken);
  const files = await moveEditions(tx, kept, other, taken);
  await gatherSubjects(tx, kept, other);
  if ((await gatherAnchors(tx, kept, other)) === null) return fail("merge-too-many-places");
  const relationsLeft = await moveRelations(tx, keptId, otherId);
  await moveWhatLeadsThere(tx, kept, other);
  await tx.document.delete({ where: { id: otherId } });
  await tx.document.update({
    where: { id: keptId },
    data: { ...columnsOf(kept, other, taken), version: { increment: 1 } },
  });

  const change = {
    ...differences(before, snapshotOf(await snapshotRow(tx, keptId))),
    merged: { before: goneOf(lost), after: null },
    ...(relationsLeft > 0 && { relationsLeftOut: { after: relationsLeft } }),
  };
  await record(tx, { type: "document.merged", actor: admin, subject: subjectOf(kept), change });
  const into = { into: { before: null, after: { id: keptId, slug: kept.slug } } };
  await record(tx, { type: "document.merged-away", actor: admin, subject: subjectOf(other), change: into });
  await indexDocuments(tx, [keptId]);
  await enqueue(tx, "count-words", {}, { key: "count-words" });
  await purgeEveryPage(tx);
  return ok(files);
}

function find(tx: Tx, id: string) {
  return tx.document.findUnique({ where: { id }, include: mergedFields });
}

function snapshotRow(tx: Tx, id: string): Promise<EditedRow> {
  return tx.document.findUniqueOrThrow({ where: { id }, include: editedFields });
}

function goneOf(row: EditedRow): Snapshot {
  const { id, status, editions } = row;
  return { id, status, ...snapshotOf(row), editions };
}

// Former addresses, decisions about it, achievements of appeals, wishes for a language, readings, and offers of a language.
async function moveWhatLeadsThere(tx: Tx, { id: documentId }: MergeRow, other: MergeRow): Promise<void> {
  const ofOther = { where: { documentId: other.id }, data: { documentId } };
  await tx.formerSlug.updateMany(ofOther);
  await tx.formerSlug.create({ data: { slug: other.slug, documentId } });
  await tx.moderation.updateMany(ofOther);
  await tx.achievement.updateMany(ofOther);
  await tx.$executeRaw`
    INSERT INTO "LanguageDemand" ("documentId", language, count, "lastAt") SELECT ${documentId}::uuid, language, count, "lastAt"
    FROM "LanguageDemand" WHERE "documentId" = ${other.id}::uuid
    ON CONFLICT ("documentId", language) DO UPDATE SET count = "LanguageDemand".count + excluded.count`;
  await tx.$executeRaw`
    INSERT INTO "DocumentUsage" ("documentId", day, kind, count) SELECT ${documentId}::uuid, day, kind, count
    FROM "DocumentUsage" WHERE "documentId" = ${other.id}::uuid ORDER BY day, kind
    ON CONFLICT ("documentId", day, kind) DO UPDATE SET count = "DocumentUsage".count + excluded.count`;
  // Nobody offers one language twice: an offer that has its like at the kept record stays behind, and goes.
  await tx.$executeRaw`
    UPDATE "TranslationOffer" offer SET "documentId" = ${documentId}::uuid WHERE "documentId" = ${other.id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "TranslationOffer" there WHERE there."documentId" = ${documentId}::uuid
        AND there.language = offer.language AND there."organizationId" = offer."organizationId")`;
}

function columnsOf(kept: MergeRow, other: MergeRow, taken: (name: string) => boolean) {
  const one = <Name extends keyof MergeRow>(name: Name, unknown: unknown = null): MergeRow[Name] =>
    kept[name] === unknown || taken(name) ? other[name] : kept[name];
  const isOthers = kept.publisherId === null ? other.publisherId !== null : taken("publisher");
  const dated = taken("date") ? other : kept;
  return {
    typeSlug: one("typeSlug"),
    audience: one("audience"),
    authority: one("authority"),
    body: one("body"),
    rtopReference: one("rtopReference"),
    vote: one("vote"),
    doi: one("doi"),
    authors: both(kept.authors, other.authors),
    licence: one("licence", "UNKNOWN"),
    ...{ date: dated.date, datePrecision: dated.datePrecision },
    ...(isOthers && { publisherId: other.publisherId, submittedById: other.submittedById }),
    symbols: both(kept.symbols, other.symbols),
    pillars: both(kept.pillars, other.pillars).sort(),
    crimes: both(kept.crimes, other.crimes),
  };
}

function both<T>(kept: readonly T[], other: readonly T[]): T[] {
  return [...new Set([...kept, ...other])];
}
