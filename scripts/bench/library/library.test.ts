import { describe, expect, it } from "vitest";
import { documentAt, shares } from "./corpus";
import { wordsIn } from "./frequencies";
import { repeatable, zipf } from "./random";
import { languages } from "./scripts";
import { vocabulary, wordOf } from "./words";

const sample = Array.from({ length: 600 }, (_, number) => documentAt(number));
const texts = sample.flatMap(({ editions }) => editions.map(({ text }) => text));

describe("the words of the generated library", () => {
  it.each(languages)("are as many as the vocabulary has, no two alike, in %s", (language) => {
    const words = Array.from({ length: vocabulary }, (_, rank) => wordOf(language, rank));
    expect(words.every((word) => word.length > 0)).toBe(true);
    expect(new Set(words).size).toBe(vocabulary);
  });

  it("are spread as Zipf and Mandelbrot say", () => {
    const [draw, random] = [zipf(vocabulary), repeatable(1)];
    const counts = new Float64Array(vocabulary);
    for (let drawn = 0; drawn < 1_000_000; drawn++) {
      const rank = draw(random);
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    const near = (rank: number) => counts.slice(rank * 0.8, rank * 1.25).reduce((a, b) => a + b) / (rank * 0.45);
    const slope = Math.log(near(10_000) / near(100)) / Math.log(100);
    expect(slope).toBeGreaterThan(-1.1);
    expect(slope).toBeLessThan(-0.9);
  });

  it("stand in a third of the documents of a language, some of them", () => {
    const english = texts.filter(({ language }) => language === "en");
    const counts = new Map<string, number>();
    for (const text of english) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const share = [...counts.values()].map((count) => count / english.length);
    expect(share.filter((part) => part > 0.6).length).toBeGreaterThan(20);
    expect(share.filter((part) => part < 0.02).length).toBeGreaterThan(10_000);
  });

  it("come back in the document that used them: a word of a title is met in its pages far more often than elsewhere", () => {
    const english = texts.filter(({ language }) => language === "en");
    let [own, others] = [0, 0];
    english.forEach(({ ranks }, index) => {
      const words = new Set(ranks.slice(0, 6).filter((rank) => rank > 1_000));
      const met = (all: readonly number[]) => all.slice(80).filter((rank) => words.has(rank)).length;
      own += met(ranks);
      others += met(english[(index + 1) % english.length]?.ranks ?? []);
    });
    expect(own).toBeGreaterThan(10 * others);
  });
});

describe("the documents of the generated library", () => {
  it("are the same every time", () => {
    expect(documentAt(17)).toEqual(documentAt(17));
    expect(documentAt(17)).not.toEqual({ ...documentAt(18), number: 17 });
    expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length);
  });

  it.each(shares)("are in %s by their share", (language, percent) => {
    const part = sample.filter(({ editions }) => editions[0]?.text.language === language).length / sample.length;
    expect(Math.abs(part * 100 - percent)).toBeLessThan(5);
  });

  it("have five pages, a date, regions and topics; some have two editions, some are not for everybody", () => {
    for (const { editions, date, regions, topics } of sample) {
      expect(editions.every(({ text }) => text.pages.length === 5 && text.title && text.abstract)).toBe(true);
      expect(date >= "1948" && date < "2027" && regions.length > 0 && topics.length > 0).toBe(true);
    }
    expect(sample.some(({ editions }) => editions.length === 2)).toBe(true);
    expect(sample.some(({ audience }) => audience === "MEMBERS")).toBe(true);
    expect(sample.some(({ status }) => status === "WITHDRAWN")).toBe(true);
  });
});
