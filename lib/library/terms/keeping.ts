import { setTimeout as wait } from "node:timers/promises";
import { db } from "@/lib/db/client";
import { setVocabularies, type Term, vocabularyNumber } from "./vocabulary";

type Row = { readonly slug: string; readonly names: unknown; readonly mergedIntoSlug: string | null };

const inOrder = { orderBy: { position: "asc" } } as const;

/** Reads the vocabularies where the database's count of changes says that there is something new. */
export async function readVocabularies(): Promise<void> {
  // The count comes first: what changes while the rest is read is read once more.
  const change = await db.vocabularyChange.findUniqueOrThrow({ where: { id: 1 } });
  if (change.number === vocabularyNumber()) return;
  const [types, topics, bodies] = await Promise.all([
    db.documentType.findMany(inOrder),
    db.topic.findMany(inOrder),
    db.formerBody.findMany(),
  ]);
  setVocabularies({
    number: change.number,
    type: types.map(termOf),
    topic: topics.map(termOf),
    bodies: new Map(bodies.map(({ name, present }) => [name, present])),
  });
}

function termOf({ slug, names, mergedIntoSlug }: Row): Term {
  return { slug, names: names as Term["names"], mergedInto: mergedIntoSlug };
}

/**
 * Reads at once, and every `seconds` from then on. While the database is away, what was read last holds. `drawAnew` is called
 * after a change, until it works: the pages that are kept bear names and addresses of before.
 */
export async function keepVocabularies(seconds: number, drawAnew: () => Promise<void>): Promise<void> {
  let drawn = vocabularyNumber();
  const redraw = async () => {
    const number = vocabularyNumber();
    if (number === drawn) return;
    await drawAnew();
    drawn = number;
  };
  const refresh = () => readVocabularies().then(redraw);
  const again = () => setTimeout(() => void refresh().catch(ignore).finally(again), seconds * 1000).unref();
  // A start does not wait for a database that does not answer.
  await Promise.race([readVocabularies().catch(ignore), wait(2_000, undefined, { ref: false })]);
  again();
}

function ignore(): void {
  // The next turn is in a few seconds.
}
