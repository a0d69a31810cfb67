import { db } from "@/lib/db/client";
import { dictionariesFor, setApart } from "./dictionaries";
import { type Field, fieldWeights, readFields } from "./fields";
import { lexemeOfKey } from "./indexing";
import { findSymbols } from "./symbols";

/** What a reader typed, as tsqueries of Postgres. */
export type CompiledQuery = {
  /** What a document must say. */
  readonly words: string;
  /** What its title, issuing body or abstract must say, for words that were asked for there; null when none were. */
  readonly head: string | null;
  /** What they must not say. */
  readonly notHead: string | null;
  /** Any of the words: how much of them a document says is its rank. */
  readonly any: string;
  /** The words one after the other, as they were typed: who says them so comes before who scatters them. "" when it is one. */
  readonly phrase: string;
};

/**
 * What a reader typed: words in every language it could be, "phrases", one OR another, -unwanted words, title:words of a
 * field, symbols in any spelling. Null when nothing in it can be searched for.
 */
export async function compileQuery(typed: string, locale: string): Promise<CompiledQuery | null> {
  const { rest, fields } = readFields(typed);
  const { keys, rest: said } = findSymbols(rest);
  // What is unwanted is known by the hyphen before it, which setting Chinese words apart would take away.
  const { wanted, unwanted } = apart(said);
  const spaced = setApart(wanted);
  const asked = [
    spaced,
    keys.length > 0 ? rest : "",
    ...[...fields.map(({ text }) => text), ...unwanted].map(setApart),
  ];
  const inOrder = /\S\s+\S/.test(spaced) ? `"${spaced.replaceAll('"', " ")}"` : "";
  const [phrase = "", words = "", whole = "", ...others] = await inEveryLanguage([inOrder, ...asked], locale);
  const symbols = keys.map((key) => `'${lexemeOfKey(key)}':*`);
  const asSymbol = all([...symbols, words]);
  const free = whole ? `(${asSymbol}) | ${whole}` : asSymbol;
  const inFields = (wanted: boolean) =>
    fields.map((one, index) => (one.wanted === wanted ? weighted(others[index] ?? "", one.field) : "")).filter(Boolean);
  const [named, notNamed] = [inFields(true), inFields(false)];
  const excluded = others.slice(fields.length).filter(Boolean);
  const positive = all([free, ...named.map(unweighted)]);
  if (positive === "") return null;
  return {
    words: all([positive, ...excluded.map((word) => `!(${word})`)]),
    head: named.length > 0 ? all(named) : null,
    notHead: notNamed.length > 0 ? notNamed.join(" | ") : null,
    any: anyOf([free, ...named].join(" ")),
    phrase,
  };
}

function all(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => `(${part})`)
    .join(" & ");
}

// As Postgres writes them: 'word', with doubled quotes inside, and what follows of prefix and weights.
const lexeme = /'(?:[^']|'')*'(?::[*A-D]+)?/g;

function anyOf(query: string): string {
  return [...new Set(query.match(lexeme) ?? [])].join(" | ");
}

function weighted(query: string, field: Field): string {
  return query.replace(lexeme, (word) => `${word}:${fieldWeights[field]}`);
}

// The index of all words knows no weights: it would read the text of every match. Those of the head are short.
function unweighted(query: string): string {
  return query.replace(lexeme, (word) => word.replace(/:[*A-D]+$/, ""));
}

// An unwanted word is unwanted in every language at once, so it cannot stay inside the alternatives.
function apart(text: string): { readonly wanted: string; readonly unwanted: readonly string[] } {
  const unwanted: string[] = [];
  const wanted = text.replace(/(^|\s)-(?=[\p{L}\d"])("[^"]*"|\S+)/gu, (_, before: string, word: string) => {
    unwanted.push(word);
    return before;
  });
  // What is left of hyphens before a word would ask for every document that lacks it.
  return { wanted: wanted.replace(/(^|\s)-+/g, " "), unwanted };
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
