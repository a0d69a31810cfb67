import { type Random, repeatable, whole, zipf } from "./random";
import { type Language, languages, type Script, scripts } from "./scripts";

export const vocabulary = 50_000;

/** How many latent subjects there are: each raises its own words. */
export const subjects = 190;
const wordsOfSubject = 120;

type Vocabulary = { readonly forms: readonly (readonly string[])[]; readonly subjects: readonly Uint32Array[] };

const made = new Map<Language, Vocabulary>();

function vocabularyOf(language: Language): Vocabulary {
  const known = made.get(language);
  if (known) return known;
  const script: Script = scripts[language];
  const random = repeatable(languages.indexOf(language));
  const real = [...new Set(script.real)];
  const invented = Array.from({ length: vocabulary }, (_, index) => formsOf(script, index));
  const content = [...real.map((word) => [word]), ...invented.filter(([word = ""]) => !real.includes(word))];
  const words = {
    forms: [...script.function.map((word) => [word]), ...content].slice(0, vocabulary),
    subjects: Array.from({ length: subjects }, () => ranksOfSubject(random, script.function.length)),
  };
  made.set(language, words);
  return words;
}

// As in every language, the words that are used most are short.
function formsOf({ beginnings, middles, forms }: Script, index: number): string[] {
  const short = beginnings.length * middles.length;
  const long = index - short;
  const scattered = index < short ? scatter(index, short) : scatter(long, short * middles.length);
  const first = beginnings[scattered % beginnings.length] as string;
  const second = middles[Math.floor(scattered / beginnings.length) % middles.length] as string;
  const third = index < short ? "" : (middles[Math.floor(scattered / short) % middles.length] as string);
  return forms.map(([before, behind]) => before + first + second + third + behind);
}

// Neighbours in rank are no neighbours in spelling.
function scatter(index: number, size: number): number {
  const step = [7_919, 7_907, 7_901].find((prime) => size % prime !== 0) as number;
  return (index * step) % size;
}

// Words of a subject are of every rank, from those that everybody knows to its own terms.
function ranksOfSubject(random: Random, first: number): Uint32Array {
  const span = Math.log(vocabulary / (first + 60));
  return Uint32Array.from({ length: wordsOfSubject }, () => Math.floor((first + 60) * Math.exp(random() * span)));
}

const drawAny = zipf(vocabulary);
const drawOfSubject = zipf(wordsOfSubject, 1 << 12);
const mostRemembered = 400;

/**
 * Draws the words of one document as real texts have them: most by their rank, some of the document's subjects, and some
 * because they were used before. Gives ranks; `memory` is the document's own.
 */
export function writer(language: Language, own: readonly number[], random: Random) {
  const { subjects: ranks } = vocabularyOf(language);
  const memory: number[] = [];
  return (): number => {
    const source = random();
    if (source < 0.18 && memory.length > 0) return memory[whole(random, memory.length)] as number;
    const subject = source < 0.4 ? ranks[own[whole(random, own.length)] as number] : undefined;
    const rank = subject ? (subject[drawOfSubject(random)] as number) : drawAny(random);
    if (memory.length < mostRemembered) memory.push(rank);
    else memory[whole(random, mostRemembered)] = rank;
    return rank;
  };
}

/** A word in the form that dictionaries list. */
export function wordOf(language: Language, rank: number): string {
  return vocabularyOf(language).forms[rank]?.[0] as string;
}

export function isFunctionWord(language: Language, rank: number): boolean {
  return rank < scripts[language].function.length;
}

/** A word as it is met in a text: most often as dictionaries list it. */
export function inflected(language: Language, rank: number, random: Random): string {
  const forms = vocabularyOf(language).forms[rank] as readonly string[];
  return (forms.length === 1 || random() < 0.6 ? forms[0] : forms[whole(random, forms.length)]) as string;
}
