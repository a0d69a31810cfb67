import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { canModerate, visibleTo } from "../policy";
import { subjectOf } from "../publications/commands";
import { publicationLanguages } from "../publications/rules";
import { aspectsOf, textsOf } from "../publications/schema";
import { dated, wordsFor } from "../rules";
import { indexDocument } from "../search/indexing";
import { presentBody } from "../terms/vocabulary";
import { lockWithNeighbours } from "./locks";
import { canonicalVote, withoutVote } from "./rules";
import { anchorsOf, type RecordInput } from "./schema";
import {
  differences,
  type EditedRow,
  editedFields,
  type Read,
  referenceOf,
  snapshotOf,
  snapshotOfForm,
} from "./snapshot";
import { readSymbols } from "./symbols";

type Edited = Promise<Result<{ id: string }>>;

/** Writes what the library says of a document, whoever published it. */
export async function editRecord(admin: Admin, input: RecordInput): Edited {
  try {
    return await transaction((tx) => edit(tx, admin, input));
  } catch (error) {
    // Somebody else took the short name a moment ago.
    if (isTaken(error)) return fail("slug-taken", { field: "slug" });
    throw error;
  }
}

async function edit(tx: Tx, admin: Admin, input: RecordInput): Edited {
  const { documentId: id, version } = input;
  await lockWithNeighbours(tx, id);
  const document = await tx.document.findUnique({ where: { id }, include: editedFields });
  if (!document || !canModerate(admin, document)) return fail("not-found");
  const read = readForm(input, document);
  if (!read.ok) return read;
  const refused = (await slugTaken(tx, input)) ?? (await symbolCarried(tx, admin, input, document, read.value.symbols));
  if (refused) return refused;

  // Two admins may edit at once: who began from what is no longer there is told, and loses nothing typed.
  const { count } = await tx.document.updateMany({
    where: { id, version },
    data: { ...columnsOf(input, read.value), version: { increment: 1 } },
  });
  if (count === 0) return fail("changed-meanwhile");
  await replaceParts(tx, input, read.value);
  const change = differences(snapshotOf(document), snapshotOfForm(input, read.value));
  await record(tx, { type: "document.edited", actor: admin, subject: subjectOf(document), change });
  await indexDocument(tx, id);
  // Lists, neighbours and appeals show its title, and an audience may have become smaller.
  if (document.status === "PUBLISHED" || document.status === "WITHDRAWN") await purgeEveryPage(tx);
  return ok({ id });
}

function readForm(input: RecordInput, document: EditedRow): Result<Read> {
  if (textsOf(input).length === 0) return fail("title-missing", { field: "title_en" });
  const { symbols, wrong } = readSymbols(input.symbols ?? "");
  if (wrong[0]) return fail("symbol-unknown", { field: "symbols", values: { symbol: wrong[0] } });
  if (input.vote && input.withoutVote) return fail("vote-twofold", { field: "vote" });
  const anchors = anchorsOf(input);
  for (const { index, label, editionId, page, link } of anchors) {
    const isOwn = editionId === null || document.editions.some((edition) => edition.id === editionId);
    if (label === "") return fail("anchor-without-label", { field: `anchor_label_${index}` });
    if (!isOwn || (editionId === null) !== (page === null) || (page !== null && link !== null))
      return fail("anchor-unclear", { field: `anchor_page_${index}` });
  }
  const vote = input.withoutVote ? withoutVote : input.vote ? canonicalVote(input.vote) : null;
  return ok({ symbols, vote, anchors });
}

async function slugTaken(tx: Tx, { documentId, slug }: RecordInput) {
  const other = { slug, NOT: { id: documentId } };
  const taken =
    (await tx.document.count({ where: other })) + (await tx.formerSlug.count({ where: { slug, NOT: { documentId } } }));
  return taken > 0 ? fail("slug-taken", { field: "slug" }) : null;
}

// One symbol may stand on two records, as a text and its corrigendum: the secretariat is told, and decides.
async function symbolCarried(
  tx: Tx,
  admin: Admin,
  { documentId, sameSymbol }: RecordInput,
  { symbols: before }: EditedRow,
  symbols: readonly string[],
) {
  const fresh = symbols.filter((symbol) => !before.includes(symbol));
  if (sameSymbol || fresh.length === 0) return null;
  const other = await tx.document.findFirst({
    where: { AND: [visibleTo(admin), { symbols: { hasSome: fresh }, NOT: { id: documentId } }] },
    include: { texts: true },
  });
  if (!other) return null;
  const symbol = other.symbols.find((one) => fresh.includes(one)) ?? "";
  const title = wordsFor(other.texts, "en")?.title ?? other.slug;
  return fail("symbol-carried", { field: "symbols", values: { symbol, title } });
}

function columnsOf(input: RecordInput, { symbols, vote }: Read) {
  const { slug, type, audience, authority, body, date } = input;
  return {
    ...{
      slug,
      audience,
      authority,
      vote,
      typeSlug: type,
      body: body ? presentBody(body) : null,
      symbols: [...symbols],
    },
    rtopReference: referenceOf(input),
    ...dated(date),
    ...aspectsOf(input),
  };
}

async function replaceParts(tx: Tx, input: RecordInput, { anchors }: Read): Promise<void> {
  const { documentId } = input;
  const { regions, countries, topics } = input;
  await tx.documentText.deleteMany({ where: { documentId, locale: { in: [...publicationLanguages] } } });
  await tx.documentText.createMany({ data: textsOf(input).map((text) => ({ documentId, ...text })) });
  await tx.documentRegion.deleteMany({ where: { documentId } });
  await tx.documentRegion.createMany({ data: unique(regions).map((regionSlug) => ({ documentId, regionSlug })) });
  await tx.documentCountry.deleteMany({ where: { documentId } });
  await tx.documentCountry.createMany({ data: unique(countries).map((countryCode) => ({ documentId, countryCode })) });
  await tx.documentTopic.deleteMany({ where: { documentId } });
  await tx.documentTopic.createMany({ data: unique(topics).map((topicSlug) => ({ documentId, topicSlug })) });
  await tx.documentAnchor.deleteMany({ where: { documentId } });
  await tx.documentAnchor.createMany({
    data: anchors.map(({ index: _, ...anchor }, position) => ({ documentId, position, ...anchor })),
  });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
