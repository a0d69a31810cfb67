import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { firstPageName } from "@/lib/library/catalogue/download-name";
import { indexDocument, indexPages } from "@/lib/library/search/indexing";
import { storedFile } from "./files";
import type { Planting, Row } from "./planting";
import { type Audience, audiences, belonging, secretariat, type Thing } from "./readers";

const unpublished = ["DRAFT", "SUBMITTED", "CHANGES_REQUESTED", "WITHDRAWN"] as const;
/** TOLD is withdrawn as well: everybody is told of it. */
type State = (typeof unpublished)[number] | "PUBLISHED" | "TOLD";

/** Who publishes, which of its people submits, and which admin decides. */
export type Publisher = {
  readonly name: string;
  readonly own: Required<Thing>["own"];
  readonly namers?: Required<Thing>["namers"];
  readonly row: Row | null;
  readonly submitter: Row | null;
  readonly admin: Row;
};

/** A document in each of these states, and a published one for every audience. */
export async function documentsOf(
  planting: Planting,
  publisher: Publisher,
  states: readonly State[] = unpublished,
): Promise<void> {
  const ids: string[] = [];
  for (const state of states) ids.push(await document(planting, publisher, state, "PUBLIC"));
  for (const audience of audiences) ids.push(await document(planting, publisher, "PUBLISHED", audience));
  if (states.includes("WITHDRAWN")) ids.push(await document(planting, publisher, "TOLD", "PUBLIC"));
  // Each recalls all before it: whoever reads one is told of those alone that they may read.
  const pairs = ids.flatMap((fromId, index) => ids.slice(0, index).map((toId) => ({ fromId, toId })));
  const relation: Thing = { name: "a relation", readers: [] };
  for (const pair of pairs) await planting.plant(relation, "DocumentRelation", { ...pair, kind: "RECALLS" });
}

/** A document with its words, a file and its first page, a link elsewhere, and what was decided about it. */
export async function document(
  planting: Planting,
  publisher: Publisher,
  state: State,
  audience: Audience,
): Promise<string> {
  const { plant } = planting;
  const thing = thingOf(publisher, state, audience);
  const submittedById = publisher.submitter?.id ?? null;
  const { id: documentId } = await plant(thing, "Document", {
    ...{
      status: state === "TOLD" ? "WITHDRAWN" : state,
      audience,
      typeSlug: "report",
      date: now(),
      publisherId: publisher.row?.id ?? null,
    },
    doi: `10.1000/${planting.word(thing, "Document.doi")}`,
    ...(state !== "DRAFT" && { submittedAt: now(), submittedById }),
    ...(state === "PUBLISHED" && { publishedAt: now() }),
  });
  await plant(thing, "DocumentText", { documentId, locale: "en" });
  await plant(thing, "DocumentAnchor", { documentId, position: 0, page: null, editionId: null });
  await plant(thing, "FormerSlug", { documentId });
  await plant(thing, "DocumentUsage", { documentId, day: now(), kind: "VIEW", count: 20 });
  if (state === "TOLD") await plant(thing, "Withdrawal", { documentId });
  await plant(thing, "DocumentRegion", { documentId, regionSlug: "africa" });
  await plant(thing, "DocumentTopic", { documentId, topicSlug: "prevention" });
  await plant(thing, "DocumentCountry", { documentId, countryCode: "KI" });
  const decidedById = publisher.admin.id;
  await plant(thing, "Moderation", { documentId, outcome: "CHANGES_REQUESTED", decidedById });

  const file = await storedFile(planting, thing, { contentType: "application/pdf", uploadedById: submittedById });
  const firstPage = await storedFile(planting, thing, { contentType: "image/webp", name: firstPageName });
  const files = { fileId: file.id, thumbnailId: firstPage.id, pages: 1 };
  const edition = await plant(thing, "Edition", { documentId, language: "en", ...files, link: null, suggestion: null });
  await plant(thing, "DocumentAnchor", { documentId, position: 1, page: 1, editionId: edition.id, link: null });
  await plant(thing, "EditionPage", { editionId: edition.id, number: 1 });
  if (state === "DRAFT" && publisher.submitter) await sendingTo(planting, publisher, publisher.submitter, documentId);
  await plant(thing, "Edition", { documentId, language: "fr" });
  await transaction(async (tx) => {
    await indexPages(tx, edition.id, "en");
    await indexDocument(tx, documentId);
  });
  return documentId;
}

const modified = "2013-05-01T08:00:00Z";

// A file on its way to a draft: its sender alone is told of it, not even a colleague.
async function sendingTo({ plant }: Planting, { name, own }: Publisher, sender: Row, targetId: string): Promise<void> {
  const thing = { name: `a file on its way of ${name}`, readers: own.filter((asker) => asker.startsWith("owner")) };
  const sending = { kind: "PUBLICATION", targetId, state: "OPEN", size: 2, received: 1, failure: null, modified };
  const { id: uploadId } = await plant(thing, "Upload", { ...sending, userId: sender.id });
  await plant(thing, "UploadPiece", { uploadId, start: 0, size: 1 });
}

/** An import that was checked, with something wrong in it and a file that is stored already. */
export async function checkedImport({ plant }: Planting, admin: Row): Promise<void> {
  const thing = { name: "an import", readers: secretariat };
  const { id: importId } = await plant(thing, "Import", { state: "CHECKED", startedById: admin.id, failure: null });
  await plant(thing, "ImportProblem", { importId, row: 2, code: "required", blocking: true });
  await plant(thing, "ImportFile", { importId, size: 1 });
  const sending = {
    kind: "IMPORT_TABLE",
    targetId: null,
    state: "OPEN",
    size: 2,
    received: 1,
    failure: null,
    modified,
  };
  const { id: uploadId } = await plant(thing, "Upload", { ...sending, userId: admin.id });
  await plant(thing, "UploadPiece", { uploadId, start: 0, size: 1 });
}

/** A translation that a publisher offers of somebody's public document, and that it was asked for. */
export async function offersOf(planting: Planting, publisher: Publisher, documentId: string): Promise<void> {
  const { own, row, submitter } = publisher;
  const thing: Thing = { name: `an offer of ${publisher.name}`, own, readers: [...own, "admin"], state: "SUBMITTED" };
  const file = await storedFile(planting, thing, {
    contentType: "application/pdf",
    uploadedById: submitter?.id ?? null,
  });
  const from = { documentId, organizationId: row?.id, offeredById: submitter?.id, submittedAt: now(), pages: 1 };
  const waiting = { language: "es", status: "SUBMITTED", fileId: file.id, reason: "", decidedById: null };
  await planting.plant(thing, "TranslationOffer", { ...from, ...waiting });
  await planting.plant({ name: "a wish", readers: [] }, "LanguageDemand", { documentId, language: "es" });
}

function thingOf({ name, own, namers }: Publisher, state: State, audience: Audience): Thing {
  const published = belonging(audience, own);
  const readers = state === "PUBLISHED" ? published : state === "DRAFT" ? own : [...own, "admin" as const];
  return {
    name: `a document of ${name}, ${state} for ${audience}`,
    own,
    readers,
    state,
    audience,
    ...(namers && { namers }),
  };
}
