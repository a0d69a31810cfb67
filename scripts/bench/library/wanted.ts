import type pg from "pg";
import { dictionariesFor, setApart } from "@/lib/library/search/dictionaries";
import type { SearchParams } from "@/lib/lists";
import { readerOf } from "./reader";
import type { Language } from "./scripts";

/** What somebody searches for, before it is typed: a word of the index's own language is in none of it. */
export type Wanted = {
  readonly language: Language;
  readonly words: readonly string[];
  /** One of these is enough; then nothing else is asked for. */
  readonly either?: readonly string[];
  readonly phrase?: string;
  readonly unwanted?: string;
  /** Facets and years, as they stand in the address. */
  readonly narrowed?: SearchParams;
};

/** As a reader types it. */
export function typed({ words, either = [], phrase, unwanted }: Wanted): string {
  return [
    ...words,
    ...(phrase ? [`"${phrase}"`] : []),
    ...(either.length > 0 ? [either.join(" or ")] : []),
    ...(unwanted ? [`-${unwanted}`] : []),
  ].join(" ");
}

type Compiled = { readonly match: string; readonly any: string };

/**
 * The same for Postgres, by no code of search but its dictionaries: all of it in one of the languages it could be, and
 * nothing unwanted in any of them. `any` holds its words joined by "or", for ranking.
 */
export async function compiled(owner: pg.Client, wanted: Wanted): Promise<Compiled> {
  const dictionaries = dictionariesFor(typed(wanted), readerOf(wanted.language));
  const values: string[] = [];
  const query = (maker: "plainto" | "phraseto", dictionary: string, text: string) =>
    `${maker}_tsquery('${dictionary}', $${values.push(setApart(text))})`;
  const { words, either = [], phrase, unwanted } = wanted;
  const inOne = (dictionary: string) =>
    [
      ...words.map((word) => query("plainto", dictionary, word)),
      ...(phrase ? [query("phraseto", dictionary, phrase)] : []),
      ...(either.length > 0 ? [`(${either.map((word) => query("plainto", dictionary, word)).join(" || ")})`] : []),
    ].join(" && ");
  const inAny = (texts: readonly string[], maker: "plainto" | "phraseto" = "plainto") =>
    dictionaries.flatMap((dictionary) => texts.map((text) => query(maker, dictionary, text))).join(" || ");
  const found = dictionaries.map((name) => `(${inOne(name)})`).join(" || ");
  const match = unwanted ? `(${found}) && !!(${inAny([unwanted])})` : found;
  const any = inAny([...words, ...either, ...(phrase ? phrase.split(" ") : [])]);
  const { rows } = await owner.query<Compiled>(`SELECT (${match})::text AS match, (${any})::text AS any`, values);
  return rows[0] as Compiled;
}
