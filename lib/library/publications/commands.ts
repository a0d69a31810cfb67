import { randomBytes } from "node:crypto";
import { record } from "@/lib/audit/record";
import type { Representing } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { looksAlike } from "../duplicates/queries";
import { tellSecretariat } from "../mail";
import { ownedBy } from "../policy";
import {
  type DocumentEvent,
  type DocumentStatus,
  dated,
  gapsOf,
  isEditable,
  isoDate,
  transition,
  wordsFor,
} from "../rules";
import { usualType } from "../terms/vocabulary";
import { slugOf } from "./rules";
import { aspectsOf, type Details, textsOf } from "./schema";

type Id = { readonly documentId: string };
type Made = Result<{ id: string }>;

const parts = {
  texts: true,
  editions: { include: { file: true, thumbnail: true } },
  regions: true,
  topics: true,
  countries: true,
} as const;

/** A publication of the member's own organization; anybody else's does not exist. */
export function findOwn(tx: Tx, member: Representing, documentId: string) {
  return tx.document.findFirst({ where: { AND: [ownedBy(member), { id: documentId }] }, include: parts });
}

/** Begins a draft with a title; its address is made from it and stays. */
export function beginPublication(
  member: Representing,
  { title, language }: { title: string; language: string },
): Promise<Made> {
  return transaction(async (tx) => {
    const { id } = await tx.document.create({
      data: {
        slug: `${slugOf(title) || "publication"}-${randomBytes(4).toString("hex")}`,
        typeSlug: usualType(),
        date: now(),
        publisherId: member.organizationId,
        texts: { create: { locale: language, title } },
      },
    });
    await record(tx, { type: "document.begun", actor: member, subject: { type: "document", id } });
    return ok({ id });
  });
}

/** Saves what the library will say about the publication, while its organization holds it. */
export function saveDetails(member: Representing, details: Details): Promise<Made> {
  return transaction(async (tx) => {
    const { documentId: id, version } = details;
    const document = await findOwn(tx, member, id);
    if (!document) return fail("not-found");
    if (!isEditable(document.status)) return fail("publication-closed");
    const { count } = await tx.document.updateMany({
      where: { id, version, status: document.status },
      data: {
        ...{ typeSlug: details.type, audience: details.audience, authors: details.authors, doi: details.doi },
        ...dated(details.date),
        ...aspectsOf(details),
        version: { increment: 1 },
      },
    });
    if (count === 0) return fail("changed-meanwhile");
    await replaceParts(tx, details);
    await record(tx, {
      type: "document.edited",
      actor: member,
      subject: subjectOf(document),
      change: {
        type: { before: document.typeSlug, after: details.type },
        audience: { before: document.audience, after: details.audience },
        date: { before: isoDate(document.date, document.datePrecision), after: details.date },
        licence: { before: document.licence, after: details.licence },
      },
    });
    return ok({ id });
  });
}

async function replaceParts(tx: Tx, details: Details): Promise<void> {
  const { documentId } = details;
  await tx.documentText.deleteMany({ where: { documentId } });
  await tx.documentText.createMany({ data: textsOf(details).map((text) => ({ documentId, ...text })) });
  await tx.documentRegion.deleteMany({ where: { documentId } });
  await tx.documentRegion.createMany({ data: details.regions.map((regionSlug) => ({ documentId, regionSlug })) });
  await tx.documentCountry.deleteMany({ where: { documentId } });
  await tx.documentCountry.createMany({ data: details.countries.map((countryCode) => ({ documentId, countryCode })) });
  await tx.documentTopic.deleteMany({ where: { documentId } });
  await tx.documentTopic.createMany({ data: details.topics.map((topicSlug) => ({ documentId, topicSlug })) });
}

/** Hands the publication to the secretariat, when nothing is missing. */
export function submitPublication(
  member: Representing,
  { documentId, distinctness = "" }: Id & { readonly distinctness?: string | undefined },
): Promise<Made> {
  return transaction(async (tx) => {
    const document = await findOwn(tx, member, documentId);
    if (!document) return fail("not-found");
    if (gapsOf(document).length > 0) return fail("publication-incomplete");
    // Asked again here: between the page and its button another may have published the same.
    if (distinctness === "" && (await looksAlike(tx, member, documentId)))
      return fail("publication-looks-alike", { field: "distinctness" });
    const submission = { submittedAt: now(), submittedById: member.userId, distinctness: distinctness || null };
    if (!(await move(tx, documentId, "submit", submission))) return fail("publication-closed");
    const submitted = { ...document, status: "SUBMITTED" } as const;
    await record(tx, { type: "document.submitted", actor: member, subject: subjectOf(submitted) });
    await tellSecretariat(tx, documentId);
    return ok({ id: documentId });
  });
}

/** Takes a submitted publication back, as long as nobody has decided. */
export function takeBack(member: Representing, { documentId }: Id): Promise<Made> {
  return transaction(async (tx) => {
    const document = await findOwn(tx, member, documentId);
    if (!document) return fail("not-found");
    if (!(await move(tx, documentId, "take-back"))) return fail("publication-already-decided");
    await record(tx, { type: "document.taken-back", actor: member, subject: subjectOf(document) });
    return ok({ id: documentId });
  });
}

// Two people may act at once: only the one who still finds it in a state that allows it moves it.
async function move(tx: Tx, id: string, event: DocumentEvent, data = {}): Promise<boolean> {
  const { from, to } = transition(event);
  const { count } = await tx.document.updateMany({
    where: { id, status: { in: from } },
    data: { status: to, ...data },
  });
  return count === 1;
}

/** Deletes a draft and its files for good. */
export async function deletePublication(member: Representing, { documentId }: Id): Promise<Result<void>> {
  const deleted = await transaction(async (tx): Promise<Result<string[]>> => {
    const document = await findOwn(tx, member, documentId);
    if (!document) return fail("not-found");
    const files = document.editions.flatMap(({ file, thumbnail }) => [file, thumbnail]).filter((file) => file !== null);
    const { count } = await tx.document.deleteMany({ where: { id: documentId, status: "DRAFT" } });
    if (count === 0) return fail("publication-closed");
    await tx.storedFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } });
    await record(tx, { type: "document.deleted", actor: member, subject: subjectOf(document) });
    return ok(files.map(({ key }) => key));
  });
  if (!deleted.ok) return deleted;
  for (const key of deleted.value) await storage().remove(key);
  return ok();
}

type Named = {
  readonly id: string;
  readonly status: DocumentStatus;
  readonly texts: readonly { locale: string; title: string; abstract: string }[];
};

/** A document as the audit log names it: the secretariat reads the log, and a draft belongs to those who write it. */
export function subjectOf({ id, status, texts }: Named) {
  if (status === "DRAFT") return { type: "document", id };
  return { type: "document", id, name: wordsFor(texts, "en")?.title ?? "" };
}
