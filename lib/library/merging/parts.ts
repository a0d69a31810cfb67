import type { Tx } from "@/lib/db/client";
import { type Arrow, breaksChain } from "../records/relations";
import { anchorPlaces, isChain } from "../records/rules";
import type { MergeRow } from "./sides";

type Taken = (name: string) => boolean;

/** Moves the words of languages the kept record has none in, and those that are chosen. */
export async function moveTexts(tx: Tx, kept: MergeRow, other: MergeRow, taken: Taken): Promise<void> {
  const has = (locale: string) => kept.texts.some((text) => text.locale === locale);
  const moved = other.texts.map(({ locale }) => locale).filter((locale) => !has(locale) || taken(`text_${locale}`));
  await tx.documentText.deleteMany({ where: { documentId: kept.id, locale: { in: moved } } });
  await tx.documentText.updateMany({
    where: { documentId: other.id, locale: { in: moved } },
    data: { documentId: kept.id },
  });
}

/**
 * Moves editions likewise; what pointed to a page of one that goes points to the same page of the one that stays in its
 * language. Returns the keys of the files that nothing leads to any more: they are removed once this is kept.
 */
export async function moveEditions(tx: Tx, kept: MergeRow, other: MergeRow, taken: Taken): Promise<string[]> {
  const gone: MergeRow["editions"] = [];
  for (const edition of other.editions) {
    const own = kept.editions.find(({ language }) => language === edition.language);
    const stays = own && !taken(`edition_${edition.language}`) ? own : edition;
    const goes = own && (stays === own ? edition : own);
    if (goes) {
      await tx.documentAnchor.updateMany({ where: { editionId: goes.id }, data: { editionId: stays.id } });
      await tx.edition.delete({ where: { id: goes.id } });
      gone.push(goes);
    }
    if (stays === edition) await tx.edition.update({ where: { id: edition.id }, data: { documentId: kept.id } });
  }
  const files = gone.flatMap(({ file, thumbnail }) => [file, thumbnail]).filter((file) => file !== null);
  await tx.storedFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } });
  return files.map(({ key }) => key);
}

/** Gathers regions, countries and topics of both. */
export async function gatherSubjects(tx: Tx, { id: documentId }: MergeRow, other: MergeRow): Promise<void> {
  const skipDuplicates = true;
  const { regions, countries, topics } = other;
  await tx.documentRegion.createMany({
    data: regions.map(({ regionSlug }) => ({ documentId, regionSlug })),
    skipDuplicates,
  });
  await tx.documentCountry.createMany({
    data: countries.map(({ countryCode }) => ({ documentId, countryCode })),
    skipDuplicates,
  });
  await tx.documentTopic.createMany({
    data: topics.map(({ topicSlug }) => ({ documentId, topicSlug })),
    skipDuplicates,
  });
}

/** Puts the other's places after the kept one's, each once; null when a record cannot hold so many. */
export async function gatherAnchors(tx: Tx, { id: documentId, anchors }: MergeRow, other: MergeRow) {
  const known = new Set(anchors.map(({ label }) => label));
  const fresh = (
    await tx.documentAnchor.findMany({ where: { documentId: other.id }, orderBy: { position: "asc" } })
  ).filter(({ label }) => !known.has(label));
  if (anchors.length + fresh.length > anchorPlaces.length) return null;
  const start = Math.max(-1, ...anchors.map(({ position }) => position)) + 1;
  await tx.documentAnchor.createMany({
    data: fresh.map((anchor, index) => ({ ...anchor, documentId, position: start + index })),
  });
  return fresh.length;
}

/**
 * Points the other's relations at the kept record: none twice, none to itself. What cannot stand beside the kept one's, a
 * second predecessor or a circle, is left out; how many were.
 */
export async function moveRelations(tx: Tx, keptId: string, otherId: string): Promise<number> {
  const either = { OR: [{ fromId: otherId }, { toId: otherId }] };
  const relations = await tx.documentRelation.findMany({ where: either });
  await tx.documentRelation.deleteMany({ where: either });
  let left = 0;
  for (const relation of relations) {
    const arrow: Arrow = {
      kind: relation.kind,
      fromId: relation.fromId === otherId ? keptId : relation.fromId,
      toId: relation.toId === otherId ? keptId : relation.toId,
    };
    if (arrow.fromId === arrow.toId) continue;
    if (await tx.documentRelation.findUnique({ where: { fromId_kind_toId: arrow } })) continue;
    if (isChain(arrow.kind) && (await breaksChain(tx, arrow))) left += 1;
    else await tx.documentRelation.create({ data: arrow });
  }
  return left;
}
