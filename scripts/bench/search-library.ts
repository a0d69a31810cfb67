import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { indexDocument } from "@/lib/library/search/indexing";
import { documentTypes, topics } from "@/lib/library/vocabulary";
import { regionSlugs } from "@/lib/regions/rules";
import { repeatable, text, zipf } from "./search-corpus";

const batch = 250;

/** Fills an empty database with published documents of 400 to 1,600 words, and indexes them as the portal does. */
export async function fillLibrary(documents: number): Promise<void> {
  const random = repeatable(7);
  const draw = zipf(random);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  for (let start = 0; start < documents; start += batch) {
    const made = Array.from({ length: batch }, (_, index) => ({
      number: start + index,
      id: randomUUID(),
      editionId: randomUUID(),
    }));
    await db.document.createMany({
      data: made.map(({ id, number }) => ({
        id,
        slug: `document-${number}`,
        status: "PUBLISHED",
        typeSlug: pick(documentTypes),
        symbols: [`A/${60 + (number % 20)}/${number}`],
        date: new Date(
          Date.UTC(2005 + Math.floor(random() * 20), Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
        ),
        publishedAt: new Date(),
      })),
    });
    await db.documentText.createMany({
      data: made.map(({ id }) => ({ documentId: id, locale: "en", title: text(8, draw), abstract: text(60, draw) })),
    });
    await db.documentRegion.createMany({
      data: made.map(({ id }) => ({ documentId: id, regionSlug: pick(regionSlugs) })),
    });
    await db.documentTopic.createMany({ data: made.map(({ id }) => ({ documentId: id, topicSlug: pick(topics) })) });
    await db.edition.createMany({
      data: made.map(({ id, editionId }) => ({
        id: editionId,
        documentId: id,
        language: "en",
        link: "https://example.org/",
      })),
    });
    await db.editionPage.createMany({
      data: made.flatMap(({ editionId }) =>
        Array.from({ length: 1 + Math.floor(random() * 4) }, (_, page) => ({
          editionId,
          number: page + 1,
          text: text(400, draw),
        })),
      ),
    });
    await db.$executeRaw`UPDATE "EditionPage" SET vector = to_tsvector('library_en', text) WHERE vector IS NULL`;
    for (let index = 0; index < batch; index += 5)
      await Promise.all(made.slice(index, index + 5).map(({ id }) => indexDocument(db, id)));
  }
}
