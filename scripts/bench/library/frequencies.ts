import type pg from "pg";
import { setApart } from "@/lib/library/search/dictionaries";
import { pagesApart } from "./apart";
import type { BenchDocument } from "./corpus";
import { type Language, languages } from "./scripts";
import type { Text } from "./texts";
import { isFunctionWord, wordOf } from "./words";

/** In how many documents that everybody may read each word stands: what queries are chosen by. */
export class Frequencies {
  private readonly counts = new Map(languages.map((language) => [language, new Map<string, number>()]));

  add({ status, audience, editions }: BenchDocument): void {
    if (status !== "PUBLISHED" || audience !== "PUBLIC") return;
    for (const { text } of editions) {
      const counts = this.counts.get(text.language) as Map<string, number>;
      for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }

  async save(owner: pg.Client): Promise<void> {
    await owner.query(`DROP TABLE IF EXISTS bench_word;
      CREATE TABLE bench_word (language text, word text, documents int, PRIMARY KEY (language, word))`);
    for (const [language, counts] of this.counts)
      await owner.query(`INSERT INTO bench_word SELECT $1, * FROM unnest($2::text[], $3::int[])`, [
        language,
        [...counts.keys()],
        [...counts.values()],
      ]);
  }
}

/** The words that a reader could search for, each once. Those of a Chinese text are where it is set apart. */
export function wordsIn(text: Text): Set<string> {
  const { language, title, abstract, ranks } = text;
  if (language === "zh") {
    const tokens = [setApart(`${title}。${abstract}`), ...pagesApart(text)].join(" ").split(/[\s。]+/);
    return new Set(tokens.filter((token) => token.length >= 2));
  }
  return new Set(
    [...new Set(ranks)].flatMap((rank) => (isFunctionWord(language, rank) ? [] : [wordOf(language, rank)])),
  );
}

export type Word = { readonly word: string; readonly documents: number };

/** The words of a language, those of most documents first. */
export async function readFrequencies(owner: pg.Client, language: Language): Promise<Word[]> {
  const { rows } = await owner.query<Word>(
    `SELECT word, documents FROM bench_word WHERE language = $1 ORDER BY documents DESC, word COLLATE "C"`,
    [language],
  );
  return rows;
}
