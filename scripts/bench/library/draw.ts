import type pg from "pg";
import type { SearchParams } from "@/lib/lists";
import { type BenchDocument, documentAt } from "./corpus";
import { readFrequencies, type Word, wordsIn } from "./frequencies";
import { pick, type Random, repeatable, whole } from "./random";
import { type Language, scripts } from "./scripts";
import type { Text } from "./texts";
import { typed, type Wanted } from "./wanted";

export const kinds = [
  "rare",
  "two words",
  "common",
  "narrowed",
  "phrase",
  "without",
  "either",
  "in the title",
] as const;

export type Kind = (typeof kinds)[number];

/** Words of a language by how many documents have them. */
export type Pool = {
  readonly language: Language;
  readonly documents: number;
  /** How many documents everybody may read, in any language. */
  readonly open: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly rare: readonly Word[];
  /** In about a third of the library; where the language itself is less than that, in a third of its documents. */
  readonly common: readonly Word[];
};

/** `documents` is the size of the library, whose documents are drawn again by their numbers. */
export async function poolOf(owner: pg.Client, language: Language, documents: number): Promise<Pool> {
  const words = await readFrequencies(owner, language);
  const { rows } = await owner.query<{ own: number; all: number }>(
    `SELECT count(*) FILTER (WHERE EXISTS (SELECT FROM "Edition" WHERE "documentId" = document.id AND language = $1))::int AS own, count(*)::int AS all
     FROM "Document" document WHERE status = 'PUBLISHED' AND audience = 'PUBLIC'`,
    [language],
  );
  const { own = 0, all = 0 } = rows[0] ?? {};
  const base = own > all / 3 ? all : own;
  return {
    ...{ language, documents, open: all, counts: new Map(words.map(({ word, documents: count }) => [word, count])) },
    rare: words.filter(({ documents: count }) => count >= 2 && count <= Math.max(10, own / 1_000)),
    common: words.filter(({ documents: count }) => count >= base * 0.25 && count <= base * 0.45),
  };
}

/** Different queries of one kind, drawn from the words of the library; the same ones for the same seed. */
export function drawQueries(pool: Pool, kind: Kind, count: number, seed: number): Wanted[] {
  const random = repeatable(seed);
  const drawn = new Map<string, Wanted>();
  const singles = kind === "common" ? pool.common.map(({ word }) => ({ language: pool.language, words: [word] })) : [];
  for (const wanted of singles.slice(0, count)) drawn.set(typed(wanted), wanted);
  for (let tries = 0; drawn.size < count && tries < count * 50; tries++) {
    const wanted = drawOne(pool, kind, random);
    if (wanted) drawn.set(`${typed(wanted)} ${JSON.stringify(wanted.narrowed ?? {})}`, wanted);
  }
  return [...drawn.values()];
}

function drawOne(pool: Pool, kind: Kind, random: Random): Wanted | undefined {
  const { language, rare, common } = pool;
  if (kind === "rare") return rare.length > 0 ? { language, words: [pick(random, rare).word] } : undefined;
  if (kind === "common") {
    // A language has few words that are so common: two of them are still common.
    const [first, second] = [pick(random, common)?.word, pick(random, common)?.word];
    return first && second && first < second ? { language, words: [first, second] } : undefined;
  }
  const { document, text } = aText(pool, random);
  const words = middling(pool, text);
  const [first, second] = [pick(random, words), pick(random, words)];
  if (!first || !second || first === second) return undefined;
  switch (kind) {
    case "two words":
      return { language, words: [first, second] };
    case "narrowed":
      return { language, words: [pick(random, common)?.word ?? first], narrowed: narrowedTo(document, random) };
    case "phrase": {
      const phrase = phraseOf(text, random);
      return phrase ? { language, words: [], phrase } : undefined;
    }
    case "without":
      return { language, words: [first], unwanted: second };
    case "either":
      return { language, words: [], either: [first, second] };
    case "in the title": {
      const word = words.find((one) => text.title.toLowerCase().includes(one));
      return word ? { language, words: [`title:${word}`] } : undefined;
    }
  }
}

const drawn = new Map<number, BenchDocument>();
const mostKept = 1_000;

function kept(number: number): BenchDocument {
  const document = drawn.get(number) ?? documentAt(number);
  if (drawn.size < mostKept) drawn.set(number, document);
  return document;
}

/** A text that everybody may read. */
export function aText({ language, documents }: Pool, random: Random): { document: BenchDocument; text: Text } {
  for (;;) {
    const document = kept(whole(random, documents));
    const text = document.editions.find((edition) => edition.text.language === language)?.text;
    if (text && document.status === "PUBLISHED" && document.audience === "PUBLIC") return { document, text };
  }
}

// Neither rare nor common: what people search for two of.
function middling({ counts, common, rare }: Pool, text: Text): string[] {
  const most = common.at(-1)?.documents ?? Number.POSITIVE_INFINITY;
  const least = Math.min(rare.at(0)?.documents ?? 0, most / 4);
  return [...wordsIn(text)].filter((word) => {
    const count = counts.get(word) ?? 0;
    return count > least && count < most;
  });
}

/** Facets and years that the document fits, so that something is found. */
export function narrowedTo(document: BenchDocument, random: Random): SearchParams {
  const year = Number(document.date.slice(0, 4));
  const choices: SearchParams[] = [
    { region: [...document.regions] },
    { type: [document.type, "letter"] },
    { topic: document.topics.slice(0, 1) },
    { language: document.editions.map(({ text }) => text.language) },
    { from: String(year - 5), to: String(year + 5) },
    { country: document.countries.slice(0, 1) },
    { publisher: [`organization-${whole(random, 40)}`, "organization-1"], type: "report" },
  ];
  return { ...pick(random, choices), ...(random() < 0.4 ? pick(random, choices) : {}) };
}

/** Two words that stand one after the other on a page. */
function phraseOf({ language, pages }: Text, random: Random): string | undefined {
  const page = pick(random, pages);
  if (language === "zh") {
    const start = whole(random, page.length - 4);
    const phrase = page.slice(start, start + 4);
    return phrase.includes("。") ? undefined : phrase;
  }
  const words = page.replaceAll(".", "").split(" ");
  const start = whole(random, words.length - 1);
  const [first = "", second = ""] = words.slice(start, start + 2);
  const plain = scripts[language].function as readonly string[];
  return plain.includes(first) || plain.includes(second) ? undefined : `${first} ${second}`;
}
