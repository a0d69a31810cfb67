import type pg from "pg";
import { dictionaryOf, setApart } from "@/lib/library/search/dictionaries";
import type { Language } from "./scripts";

// All that the figures know of how search is built inside.

const batch = 100;
const hands = 2;

/** Puts documents into the index as the portal does. */
export async function indexAll(ids: readonly string[]): Promise<void> {
  const { db } = await import("@/lib/db/client");
  const { indexDocuments } = await import("@/lib/library/search/indexing");
  const waiting = Array.from({ length: Math.ceil(ids.length / batch) }, (_, index) =>
    ids.slice(index * batch, (index + 1) * batch),
  );
  const index = async () => {
    for (let some = waiting.pop(); some; some = waiting.pop()) await indexDocuments(db, some);
  };
  await Promise.all(Array.from({ length: hands }, index));
}

/** The least that any search must do: find the documents of some words, counted. */
export async function bareLookUp(owner: pg.Client, q: string, language: Language): Promise<void> {
  await owner.query(`SELECT count(*) FROM "SearchEntry" WHERE words @@ websearch_to_tsquery($1::regconfig, $2)`, [
    dictionaryOf(language),
    setApart(q),
  ]);
}

/** What search reads, beside the texts themselves. */
export const searchTables = ["SearchEntry", "SearchHead", "SearchSet"];
