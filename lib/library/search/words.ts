import { visitor } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { askedFor } from "./asked";
import type { SearchState } from "./schema";
import { findHits } from "./search";
import { edits, folded } from "./spelling";

type Counted = { word: string; documents: number };

/** Counts the words of titles and abstracts, and the symbols, of what is public, as they are written. */
export async function countWords(): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const counted = await wordsOfThePublic(tx);
      await tx.$executeRaw`DELETE FROM "SearchWord" WHERE word <> ALL(${counted.map(({ word }) => word)}::text[])`;
      await tx.$executeRaw`
        INSERT INTO "SearchWord" (word, folded, documents)
        SELECT * FROM unnest(${counted.map(({ word }) => word)}::text[], ${counted.map(({ word }) => folded(word))}::text[],
          ${counted.map(({ documents }) => documents)}::int[])
        ON CONFLICT (word) DO UPDATE SET documents = excluded.documents WHERE "SearchWord".documents <> excluded.documents`;
    },
    { timeout: 600_000 },
  );
}

function wordsOfThePublic(tx: Tx): Promise<Counted[]> {
  return tx.$queryRaw<Counted[]>`
    SELECT word, ndoc AS documents FROM ts_stat($words$
      SELECT to_tsvector('simple', text.title || ' ' || left(text.abstract, 2000)) FROM "DocumentText" text
      JOIN "Document" document ON document.id = text."documentId"
      WHERE document.status = 'PUBLISHED' AND document.audience = 'PUBLIC' $words$)
    WHERE length(word) BETWEEN 3 AND 40 AND word !~ '[0-9./@_-]'
    UNION ALL
    SELECT symbol, count(*)::int FROM "Document", unnest(symbols) symbol
    WHERE status = 'PUBLISHED' AND audience = 'PUBLIC' AND length(symbol) <= 40 GROUP BY symbol`;
}

const shortestBeginning = 3;

/** What was typed, whole or with its last word completed: what most documents say first. */
export async function completions(typed: string, count = 8): Promise<string[]> {
  const [, before = "", begun = ""] = /^(.*?)([^\s"]*)$/su.exec(typed) ?? [];
  const whole = await beginning(typed.trim(), count);
  const words = before.trim() ? await beginning(begun, count) : [];
  return [...new Set([...whole, ...words.map((word) => before + word)])].slice(0, count);
}

async function beginning(begun: string, count: number): Promise<string[]> {
  if (begun.length < shortestBeginning) return [];
  const pattern = `${folded(begun).replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db.$queryRaw<Counted[]>`
    SELECT word FROM "SearchWord" WHERE folded LIKE ${pattern} ORDER BY documents DESC, word LIMIT ${count}`;
  return rows.map(({ word }) => word);
}

/**
 * What a reader may have meant who found nothing: the same search with each unknown word in the nearest spelling that the
 * library knows. Null when there is none, or when that would find nothing either.
 */
export async function meant(state: SearchState, locale: Locale): Promise<string | null> {
  const typed = [...new Set(state.q.match(/[\p{L}\p{M}]{4,40}/gu) ?? [])].slice(0, 10);
  const near = await Promise.all(typed.map(async (word) => [word, await nearest(folded(word))] as const));
  const corrected = near.reduce(
    (text, [word, known]) => (known === null ? text : text.replaceAll(word, known)),
    state.q,
  );
  if (corrected === state.q) return null;
  const asked = await askedFor(visitor, { ...state, q: corrected, page: 1 }, locale);
  return asked !== null && (await findHits(asked)).length > 0 ? corrected : null;
}

// Few get the first letter wrong, and looking at all words would take long.
const considered = 5_000;

/** The known word with the fewest edits, at most two and at most a third of its letters; null for a word that is known. */
async function nearest(word: string): Promise<string | null> {
  const rows = await db.$queryRaw<(Counted & { folded: string })[]>`
    SELECT word, folded, documents FROM "SearchWord"
    WHERE folded LIKE ${`${[...word][0]}%`} AND length(folded) BETWEEN ${word.length - 2} AND ${word.length + 2}
    ORDER BY (folded = ${word}) DESC, documents DESC, word LIMIT ${considered}`;
  if (rows[0]?.folded === word) return null;
  const most = Math.min(2, Math.floor(word.length / 3));
  const near = rows
    .map((row) => ({ word: row.word, edits: edits(row.folded, word) }))
    .filter(({ edits }) => edits <= most);
  return near.sort((a, b) => a.edits - b.edits)[0]?.word ?? null;
}
