import { type Random, repeatable, whole } from "./random";
import { type Language, scripts } from "./scripts";
import { inflected, writer } from "./words";

/** The words of one document in one language. */
export type Text = {
  readonly language: Language;
  readonly title: string;
  readonly abstract: string;
  readonly pages: readonly string[];
  /** The ranks of its words in the order in which they are read. */
  readonly ranks: readonly number[];
};

const lengths = { title: 8, abstract: 60, page: 250 };

/** A document's text on some subjects: the same for the same seed, and the same words in title, abstract and pages. */
export function writeText(language: Language, subjects: readonly number[], pages: number, seed: number): Text {
  const random = repeatable(seed);
  const draw = writer(language, subjects, random);
  const ranks: number[] = [];
  const write = (words: number) => {
    const drawn = Array.from({ length: words }, draw);
    ranks.push(...drawn);
    return spelled(language, drawn, random);
  };
  const title = write(lengths.title - 2 + whole(random, 5));
  const abstract = write(lengths.abstract - 20 + whole(random, 41));
  return {
    language,
    title: title.slice(0, 1).toUpperCase() + title.slice(1),
    abstract,
    pages: Array.from({ length: pages }, () => write(lengths.page - 50 + whole(random, 101))),
    ranks,
  };
}

/** Words as sentences of some length. */
function spelled(language: Language, ranks: readonly number[], random: Random): string {
  const { between } = scripts[language];
  const stop = language === "zh" ? "。" : ". ";
  let text = "";
  let left = 8 + whole(random, 18);
  ranks.forEach((rank, index) => {
    text += inflected(language, rank, random);
    if (index === ranks.length - 1) return;
    if (--left > 0) text += between;
    else {
      text += stop;
      left = 8 + whole(random, 18);
    }
  });
  return text;
}
