import { db } from "@/lib/db/client";
import { dictionariesFor, setApart } from "./dictionaries";
import { lexemeOfKey } from "./indexing";
import { findSymbols } from "./symbols";

type Typed = { readonly wanted: string; readonly unwanted: readonly string[] };

/**
 * What a reader typed as a Postgres tsquery: words in every language it could be, "phrases", -unwanted words,
 * symbols in any spelling. Null when nothing in it can be searched for.
 */
export async function compileQuery(typed: string, locale: string): Promise<string | null> {
  const { keys, rest } = findSymbols(typed);
  const { wanted, unwanted } = apart(setApart(rest));
  const [words, whole, ...excluded] = await inEveryLanguage(
    [wanted, keys.length > 0 ? typed : "", ...unwanted],
    locale,
  );
  const symbols = keys.map((key) => `'${lexemeOfKey(key)}':*`);
  const asSymbol = all([...symbols, ...(words ? [words] : [])]);
  const positive = whole ? `(${asSymbol}) | ${whole}` : asSymbol;
  if (positive === "") return null;
  return all([`(${positive})`, ...excluded.filter(Boolean).map((word) => `!(${word})`)]);
}

function all(parts: readonly string[]): string {
  return parts.map((part) => `(${part})`).join(" & ");
}

// An unwanted word is unwanted in every language at once, so it cannot stay inside the alternatives.
function apart(text: string): Typed {
  const unwanted: string[] = [];
  const wanted = text.replace(/(^|\s)-(?=[\p{L}\d"])("[^"]*"|\S+)/gu, (_, before: string, word: string) => {
    unwanted.push(word);
    return before;
  });
  return { wanted, unwanted };
}

/** Each text as alternatives over the languages; "" for one that holds only words every text has. */
async function inEveryLanguage(texts: readonly string[], locale: string): Promise<string[]> {
  const asked = texts.flatMap((text, index) =>
    text.trim() === "" ? [] : dictionariesFor(text, locale).map((name) => ({ index, name, text })),
  );
  if (asked.length === 0) return texts.map(() => "");
  const rows = await db.$queryRaw<{ index: number; words: string }[]>`
    SELECT DISTINCT index, websearch_to_tsquery(name::regconfig, text)::text AS words
    FROM unnest(${asked.map(({ index }) => index)}::int[], ${asked.map(({ name }) => name)}::text[], ${asked.map(({ text }) => text)}::text[])
      AS asked(index, name, text)`;
  return texts.map((_, index) =>
    rows
      .filter((row) => row.index === index && row.words !== "")
      .map(({ words }) => `(${words})`)
      .sort()
      .join(" | "),
  );
}
